import { POST_M, type GalleryPlan } from '#plan/plan-galleries.ts'
import { toInner } from '#plan/rect.ts'
import { darken, lighten } from '../colour.ts'
import { EARTH, STONE, TIMBER, TIMBER_DARK, varied } from '../parts/palette.ts'
import { beam } from '../parts/panel.ts'
import { earthFace } from '../parts/rammed-earth.ts'
import { createRandom, type Random } from '../random.ts'
import { lathe } from '../solid/lathe.ts'
import type { Face, Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { galleryRoof, roofLine, underRoofM, type RoofLine } from './gallery-roof.ts'

export interface GalleryOptions {
  readonly eavesM: number
  readonly seed: number | string
}

/** A roof on timber posts over a row of booths, a wall of rammed earth behind; in the frame of its footprint. */
export function gallery(plan: GalleryPlan, { eavesM, seed }: GalleryOptions): Mesh {
  const random = createRandom(seed)
  const { widthM, depthM } = plan.footprint
  const line = roofLine(depthM, eavesM)
  const posts = plan.posts.map((post) => toInner(plan.footprint, post))
  const [frontM, backM] = [posts[0]?.zM ?? depthM / 2, -depthM / 2]
  const half = widthM / 2
  const plateM = underRoofM(line, frontM) - 0.12
  const at = (xM: number, yM: number, zM: number): Vec3 => [xM, yM, zM]
  const long = (yM: number, zM: number, heightM: number, without: readonly ('back' | 'top')[] = []): Mesh =>
    beam(at(-half - 0.35, yM, zM), at(half + 0.35, yM, zM), {
      widthM: 0.18,
      heightM,
      colour: TIMBER,
      cellM: 2.4,
      without,
    })
  const lines = Array.from({ length: plan.bays + 1 }, (_, i) => (i / plan.bays - 0.5) * (widthM - POST_M))
  const frames = lines.flatMap((xM) => [
    ...beam(at(xM, plateM - 0.36, frontM), at(xM, plateM - 0.36, backM), {
      widthM: 0.14,
      heightM: 0.2,
      colour: TIMBER_DARK,
      cellM: 2.1,
      without: ['ends'],
    }),
    ...beam(at(xM, plateM - 0.26, line.ridgeAtM), at(xM, line.ridgeM - 0.2, line.ridgeAtM), {
      widthM: 0.12,
      heightM: 0.12,
      colour: TIMBER_DARK,
      without: ['ends'],
    }),
    // A bracket carries the eaves out over the lane.
    ...beam(at(xM, plateM - 0.62, frontM + 0.1), at(xM, underRoofM(line, frontM + 0.5) - 0.1, frontM + 0.5), {
      widthM: 0.1,
      heightM: 0.12,
      colour: TIMBER,
      without: ['ends'],
    }),
  ])
  return [
    ...posts.flatMap(({ xM }) => post(at(xM, 0, frontM), plateM - 0.1, random)),
    ...frames,
    ...long(plateM, frontM, 0.24),
    ...long(3.16, frontM, 0.14),
    ...backWall(plan, line, random),
    ...gable(line, half, plateM - 0.26, [frontM, backM], random),
    ...galleryRoof(line, widthM, random),
  ]
}

/** A timber post on its stone foot. */
export function post([x, y, z]: Vec3, heightM: number, random: Random): Mesh {
  const foot = lathe(
    [
      [0.225, 0],
      [0.225, 0.12],
      [0.165, 0.26],
    ],
    { at: [x, y, z], sides: 8, colour: (ring) => varied(random, ring === 0 ? STONE : lighten(STONE, 0.2), 0.04) },
  )
  const own = varied(random, TIMBER, 0.06)
  const rings = Math.max(2, Math.round(heightM / 1.4))
  const shaft = lathe(
    Array.from({ length: rings + 1 }, (_, i) => [0.14 - (0.02 * i) / rings, 0.26 + ((heightM - 0.26) * i) / rings]),
    { at: [x, y, z], sides: 6, colour: own },
  )
  return [...foot.slice(0, -1), ...ringAround([x, y + 0.26, z]), ...shaft.slice(0, -1)]
}

/** The top of the foot, round the post. */
function ringAround([x, y, z]: Vec3): Mesh {
  const points = Array.from({ length: 8 }, (_, i): Vec3 => {
    const a = (i / 8) * Math.PI * 2
    return [x + 0.165 * Math.sin(a), y, z + 0.165 * Math.cos(a)]
  })
  return [{ points, colour: lighten(STONE, 0.25) }]
}

function backWall(plan: GalleryPlan, line: RoofLine, random: Random): Mesh {
  const { widthM, depthM } = plan.footprint
  const deepM = plan.backWall.depthM
  const [inside, outside] = [-depthM / 2, -depthM / 2 - deepM]
  const topM = underRoofM(line, inside) - 0.02
  const half = widthM / 2
  const earth = { random, colour: EARTH, cellM: 2.4 }
  const { bays } = plan
  const bayM = widthM / bays
  const [lowM, highM, wideM] = [3.02, 3.6, 0.9]
  const mesh: Mesh[] = [
    // Booths stand before the lower part.
    earthFace([-half, 0, inside], [widthM, 0, 0], { ...earth, fromM: 2.52, toM: lowM }),
    earthFace([-half, 0, inside], [widthM, 0, 0], { ...earth, fromM: highM, toM: topM }),
    earthFace([half, 0, outside], [-widthM, 0, 0], { ...earth, toM: lowM, plain: true, cellM: 3.4 }),
    earthFace([half, 0, outside], [-widthM, 0, 0], { ...earth, fromM: highM, toM: topM, plain: true, cellM: 3.4 }),
    earthFace([half, 0, inside], [0, 0, -deepM], { ...earth, toM: topM }),
    earthFace([-half, 0, outside], [0, 0, deepM], { ...earth, toM: topM }),
  ]
  for (let i = 0; i < bays; i++) {
    const [from, middle, to] = [-half + i * bayM, -half + (i + 0.5) * bayM, -half + (i + 1) * bayM]
    const [left, right] = [middle - wideM / 2, middle + wideM / 2]
    const band = { ...earth, fromM: lowM, toM: highM, plain: true }
    for (const [a, b] of [
      [from, left],
      [right, to],
    ] as const) {
      mesh.push(earthFace([a, 0, inside], [b - a, 0, 0], band), earthFace([b, 0, outside], [a - b, 0, 0], band))
    }
    mesh.push(windowFrame([middle, lowM, (inside + outside) / 2], wideM, highM - lowM, deepM))
  }
  return mesh.flat()
}

/** The inside of an opening: sill, head, cheeks and two bars. */
function windowFrame([x, y, z]: Vec3, wideM: number, highM: number, deepM: number): Mesh {
  const [w, d] = [wideM / 2, deepM / 2]
  const colour = darken(EARTH, 0.1)
  const p = (sx: number, up: number, sz: number): Vec3 => [x + sx * w, y + up * highM, z + sz * d]
  const faces: Face[] = [
    { points: [p(-1, 0, 1), p(1, 0, 1), p(1, 0, -1), p(-1, 0, -1)], colour },
    { points: [p(-1, 1, -1), p(1, 1, -1), p(1, 1, 1), p(-1, 1, 1)], colour },
    { points: [p(-1, 0, 1), p(-1, 0, -1), p(-1, 1, -1), p(-1, 1, 1)], colour },
    { points: [p(1, 0, -1), p(1, 0, 1), p(1, 1, 1), p(1, 1, -1)], colour },
  ]
  const bars = [-0.33, 0.33].flatMap((sx) =>
    beam(p(sx, 0, 0), p(sx, 1, 0), { widthM: 0.06, heightM: 0.06, colour: TIMBER_DARK, without: ['ends', 'back'] }),
  )
  return [...faces, ...bars]
}

/** Upright boards close the triangles at both ends, between tie beam and roof. */
function gable(
  line: RoofLine,
  half: number,
  fromM: number,
  [frontM, backM]: readonly [number, number],
  random: Random,
) {
  const cuts = [backM, (backM + line.ridgeAtM) / 2, line.ridgeAtM, (line.ridgeAtM + frontM) / 2, frontM]
  const boards = cuts.slice(1).flatMap((to, i) => {
    const from = cuts[i] ?? to
    return [0, 1, 2].map((k) => [from + ((to - from) * k) / 3, from + ((to - from) * (k + 1)) / 3] as const)
  })
  return [-1, 1].flatMap((side) => {
    const x = side * (half - 0.1)
    return boards.map(([a, b]): Face => {
      const points: Vec3[] = [
        [x, fromM, a],
        [x, fromM, b],
        [x, underRoofM(line, b), b],
        [x, underRoofM(line, a), a],
      ]
      const colour = varied(random, '#a06c44', 0.09)
      return { points: side < 0 ? points : points.reverse(), colour, twoSided: true }
    })
  })
}
