import type { BoothPlan } from '#plan/place-booth.ts'
import { toInner } from '#plan/rect.ts'
import { darken, lighten, mix } from '../colour.ts'
import { banner, valance } from '../parts/cloth.ts'
import { cord } from '../parts/hanging.ts'
import { EARTH, TIMBER, TIMBER_DARK, TIMBER_PALE } from '../parts/palette.ts'
import { beam, panel } from '../parts/panel.ts'
import { put } from '../parts/put.ts'
import { earthWall } from '../parts/rammed-earth.ts'
import type { Random } from '../random.ts'
import { box } from '../solid/box.ts'
import type { Mesh } from '../solid/face.ts'
import { backFaceM, fasciaAtM, fasciaIn, postersOf, postersWidthM, WALL_HEIGHT_M } from './booth-frame.ts'

/** The walls of a booth where its plan has them, in its own frame. */
export function boothWalls(booth: BoothPlan, random: Random, isInGallery: boolean): Mesh {
  const colour = wallColour(booth)
  const [back, ...sides] = booth.walls.map((wall) => ({ ...wall, ...local(booth, wall) }))
  const earth = { random, colour, toM: WALL_HEIGHT_M, cellM: 1.6 }
  const rear =
    back === undefined ? [] : put(earthWall({ ...earth, ...back, without: isInGallery ? ['back'] : [] }), back)
  return [
    ...rear,
    ...sides.flatMap((side) => put(earthWall({ ...earth, ...side, cellM: 2, without: ['back'] }), side)),
    ...timbering(booth),
  ]
}

const local = (booth: BoothPlan, wall: BoothPlan['walls'][number]) => ({
  ...toInner(booth.footprint, wall),
  yawRad: wall.yawRad - booth.footprint.yawRad,
})

/** The wall takes the booth's colour; a hearth's is dark with soot, a loom house's pale. */
export function wallColour({ kind, colours }: Pick<BoothPlan, 'kind' | 'colours'>): string {
  const earth = mix(colours.wall, EARTH, 0.3)
  return kind === 'hearth' ? darken(earth, 0.35) : kind === 'loom-house' ? lighten(earth, 0.15) : earth
}

/** What a template adds to its back wall: the lattice windows of a house, the rails of a loom house. */
function timbering(booth: BoothPlan): Mesh {
  const { kind, footprint } = booth
  const z = backFaceM(booth)
  const half = footprint.widthM / 2 - 0.16
  const rail = (yM: number, heightM: number, colour = TIMBER_DARK): Mesh =>
    beam([-half, yM, z + 0.03], [half, yM, z + 0.03], {
      widthM: 0.06,
      heightM,
      colour,
      cellM: 2.2,
      without: ['back', 'ends'],
    })
  const uprights = (xs: readonly number[]): Mesh =>
    xs.flatMap((x) =>
      beam([x, 0, z + 0.03], [x, WALL_HEIGHT_M, z + 0.03], {
        widthM: 0.14,
        heightM: 0.07,
        colour: TIMBER_DARK,
        cellM: 1.3,
        without: ['ends'],
      }),
    )
  const besideM = postersWidthM(footprint.widthM) / 2 + 0.12
  switch (kind) {
    case 'house-front':
      return [...rail(WALL_HEIGHT_M - 0.1, 0.18), ...rail(0.96, 0.1), ...uprights([-half + 0.1, half - 0.1])]
    case 'loom-house':
      return [...rail(WALL_HEIGHT_M - 0.1, 0.14), ...rail(2.28, 0.07, TIMBER), ...uprights([-half + 0.1, half - 0.1])]
    case 'gallery-bay':
      return rail(WALL_HEIGHT_M - 0.1, 0.18)
    case 'hearth':
      return [...rail(WALL_HEIGHT_M - 0.08, 0.16), ...uprights([-half + 0.1, -besideM, besideM, half - 0.1])]
    case 'market-stall':
      return rail(WALL_HEIGHT_M - 0.07, 0.14, TIMBER_PALE)
    default:
      return kind satisfies never
  }
}

/** Board, valance and pennant: what one sees of a booth from down the lane. */
export function boothFront(booth: BoothPlan, isInGallery: boolean): Mesh {
  const { colours, footprint } = booth
  const { widthM, heightM, yM } = fasciaIn(booth, isInGallery)
  const z = fasciaAtM(booth, isInGallery)
  const [w, h] = [widthM + 0.14, heightM + 0.12]
  const board = mix('#c9934f', colours.wall, 0.15)
  const frame = { colour: darken(mix(TIMBER, colours.cloth, 0.12), 0.1), top: lighten(TIMBER, 0.15) }
  const fascia = [
    ...panel([-widthM / 2, yM - heightM / 2, z + 0.04], [widthM, 0, 0], [0, heightM, 0], { colour: board, rows: 1 }),
    ...box([0, yM + heightM / 2, z], [w, 0.06, 0.12], frame),
    ...box([0, yM - h / 2, z], [w, 0.06, 0.12], frame),
    ...[-1, 1].flatMap((side) =>
      box([(side * (w - 0.07)) / 2, yM - heightM / 2, z], [0.07, heightM, 0.12], frame).slice(0, 4),
    ),
    ...panel([w / 2, yM - h / 2, z - 0.02], [-w, 0, 0], [0, h, 0], { colour: TIMBER_DARK, cellM: 2.2, rows: 1 }),
    // The underside of its frame, which is what one sees from before it.
    ...panel([-w / 2, yM - h / 2, z - 0.06], [w, 0, 0], [0, 0, 0.12], { colour: TIMBER_DARK, columns: 2, rows: 1 }),
  ]
  const railM = 2.54
  const long = Math.min(footprint.widthM - 0.3, w + 1.6)
  const drop = valance([-long / 2, railM, z - 0.1], long, 0.38, colours)
  const rail = beam([-long / 2, railM + 0.03, z - 0.1], [long / 2, railM + 0.03, z - 0.1], {
    widthM: 0.05,
    heightM: 0.07,
    colour: TIMBER,
    cellM: 1.6,
    without: ['top'],
  })
  return [...fascia, ...drop, ...rail, ...pennant(booth, isInGallery)]
}

/** A cloth across the way at the booth's left edge, above all heads, seen from down the lane. */
function pennant(booth: BoothPlan, isInGallery: boolean): Mesh {
  const x = -booth.footprint.widthM / 2 + 0.28
  const z = booth.footprint.depthM / 2 + (isInGallery ? 0.36 : -0.3)
  const pole = cord([x, 3.3, z - 0.3], [x, 3.3, z + 0.62], TIMBER_DARK, 0.035)
  return [...pole, ...banner([x, 3.28, z + 0.06], [0, 0, 0.5], 1.12, booth.colours, 0.5)]
}

/** Frames on the back wall for texts and pictures, which are drawn later. */
export function posterBoards(booth: BoothPlan): Mesh {
  return postersOf(booth).flatMap((board) => {
    const { xM, zM } = toInner(booth.footprint, board.pose)
    const [w, h] = [board.widthM, board.heightM]
    const frame = box([xM, board.yM - h / 2 - 0.04, zM - 0.02], [w + 0.08, h + 0.08, 0.03], {
      colour: TIMBER,
      top: TIMBER_PALE,
    })
    const paper = panel([xM - w / 2, board.yM - h / 2, zM - 0.0005], [w, 0, 0], [0, h, 0], {
      colour: mix('#f0e2c4', booth.colours.wall, 0.12),
      columns: 1,
      rows: 2,
    })
    return [...frame.slice(1), ...paper]
  })
}
