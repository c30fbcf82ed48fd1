import { darken, lighten } from '../colour.ts'
import { TILE, TIMBER, TIMBER_DARK, varied } from '../parts/palette.ts'
import { beam, panel } from '../parts/panel.ts'
import { ridge, tileSlope } from '../parts/tile-roof.ts'
import type { Random } from '../random.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'

/** A roof seen from its end: z across, y up; the underside of its boards. */
export interface RoofLine {
  readonly frontM: number
  readonly backM: number
  readonly eavesM: number
  readonly ridgeM: number
  readonly ridgeAtM: number
  /** Height of the back eaves. */
  readonly backEavesM: number
}

/** How steep roofs are: steep enough that one sees their tiles from across the lane. */
const PITCH = 0.68
const EAVES_OUT_M = 0.78
const BACK_OUT_M = 0.62
const THICK_M = 0.12

/** The roof over a depth, with its front eaves at a height. */
export function roofLine(depthM: number, eavesM: number, pitch = PITCH): RoofLine {
  const [frontM, backM] = [depthM / 2 + EAVES_OUT_M, -depthM / 2 - BACK_OUT_M]
  const ridgeAtM = (frontM + backM) / 2 - 0.3
  const ridgeM = eavesM + (frontM - ridgeAtM) * pitch
  return { frontM, backM, eavesM, ridgeM, ridgeAtM, backEavesM: ridgeM - (ridgeAtM - backM) * pitch }
}

/** Height of the underside of the boards at a depth. */
export function underRoofM({ frontM, backM, eavesM, ridgeM, ridgeAtM, backEavesM }: RoofLine, zM: number): number {
  return zM > ridgeAtM
    ? eavesM + ((ridgeM - eavesM) * (frontM - zM)) / (frontM - ridgeAtM)
    : backEavesM + ((ridgeM - backEavesM) * (zM - backM)) / (ridgeAtM - backM)
}

const OVER_END_M = 0.55

/** Tiles, boards, rafters, ridge; along x over a width. The side turned to the lane is the one in detail. */
export function galleryRoof(line: RoofLine, widthM: number, random: Random): Mesh {
  const half = widthM / 2 + OVER_END_M
  const { frontM, backM, eavesM, ridgeM, ridgeAtM, backEavesM } = line
  const front: Vec3 = [0, ridgeM - eavesM, ridgeAtM - frontM]
  const wide: Vec3 = [half * 2, 0, 0]
  const tiles = tileSlope([-half, eavesM + THICK_M, frontM + 0.06], wide, front, {
    random,
    rows: 3,
    columnM: 0.44,
    isCoarse: true,
  })
  const back = panel(
    [half, backEavesM + THICK_M, backM],
    [-half * 2, 0, 0],
    [0, ridgeM - backEavesM, ridgeAtM - backM],
    { colour: (i) => varied(random, i % 2 === 0 ? TILE : darken(TILE, 0.12), 0.05), columns: 12, rows: 1 },
  )
  const boards = [
    ...panel([-half, ridgeM, ridgeAtM], wide, [0, eavesM - ridgeM, frontM - ridgeAtM], {
      colour: () => varied(random, '#a87a50', 0.07),
      cellM: 2.1,
    }),
    ...panel([half, ridgeM, ridgeAtM], [-half * 2, 0, 0], [0, backEavesM - ridgeM, backM - ridgeAtM], {
      colour: () => varied(random, '#9a6c46', 0.07),
      cellM: 3.4,
    }),
  ]
  return [
    ...tiles,
    ...back,
    ...boards,
    ...rafters(line, half),
    ...edges(line, half),
    ...ridge([0, ridgeM, ridgeAtM], half * 2),
  ]
}

function rafters({ frontM, eavesM, ridgeM, ridgeAtM }: RoofLine, half: number): Mesh {
  const count = Math.round((half * 2) / 1.1)
  const down = 0.055
  return Array.from({ length: count }, (_, i) => {
    const x = -half + ((i + 0.5) / count) * half * 2
    return beam([x, ridgeM - down, ridgeAtM], [x, eavesM - down, frontM], {
      widthM: 0.085,
      heightM: 0.11,
      colour: TIMBER,
      cellM: 5,
      without: ['top', 'start'],
    })
  }).flat()
}

/** The board along the front eaves and the barge boards up both ends. */
function edges({ frontM, backM, eavesM, ridgeM, ridgeAtM, backEavesM }: RoofLine, half: number): Mesh {
  const board = { widthM: 0.07, heightM: 0.26, colour: TIMBER_DARK, cellM: 2.2 }
  const barge = [-half, half].flatMap((x) => [
    ...beam([x, eavesM + 0.03, frontM + 0.03], [x, ridgeM + 0.03, ridgeAtM], board),
    ...beam([x, backEavesM + 0.03, backM], [x, ridgeM + 0.03, ridgeAtM], board),
  ])
  const eave = beam([-half, eavesM + 0.075, frontM + 0.02], [half, eavesM + 0.075, frontM + 0.02], {
    widthM: 0.05,
    heightM: 0.16,
    colour: lighten(TIMBER, 0.12),
    cellM: 2.4,
    without: ['ends'],
  })
  return [...barge, ...eave]
}
