import type { PlinthPlan } from '#plan/place-booth.ts'
import { darken, lighten, mix } from '../colour.ts'
import { againstWall, banner, type ClothColours } from '../parts/cloth.ts'
import { stoneColour } from '../parts/dry-stone.ts'
import { STONE_PALE, TIMBER, TIMBER_DARK, TIMBER_PALE, varied } from '../parts/palette.ts'
import { panel } from '../parts/panel.ts'
import { rock } from '../parts/rock.ts'
import { createRandom, type Random } from '../random.ts'
import { box } from '../solid/box.ts'
import { transform, type Face, type Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { labelLips } from './plinth-labels.ts'

export type PlinthShape = Pick<PlinthPlan, 'kind' | 'heightM'> & {
  readonly widthM: number
  readonly depthM: number
  /** How many products stand on it, side by side: each has a label. */
  readonly labels?: number
}

const SLAB_M = 0.1

/** What products stand on, exactly as large as the plan says; front +z. */
export function plinth(shape: PlinthShape, colours: ClothColours, seed: number | string): Mesh {
  const random = createRandom(seed)
  const lip = labelLips(shape)
  switch (shape.kind) {
    case 'stone':
      return [...stones(shape, random), ...slab(shape, STONE_PALE, random), ...lip]
    case 'timber':
      return [...table(shape, colours), ...slab(shape, TIMBER_PALE, random, 0.08), ...lip]
    case 'counter':
      return [...counter(shape, colours), ...slab(shape, lighten(TIMBER_PALE, 0.08), random, 0.08), ...lip]
    case 'shelf':
      return [...shelf(shape), ...slab(shape, TIMBER_PALE, random, 0.06), ...lip]
    default:
      return shape.kind satisfies never
  }
}

/** The top, its upper edge bevelled; in cells, so that what stands on it can throw a shadow. */
function slab({ widthM, depthM, heightM }: PlinthShape, colour: string, random: Random, thickM = SLAB_M): Mesh {
  const [w, d, h, b] = [widthM / 2, depthM / 2, heightM, 0.025]
  const ring = (out: number, y: number): Vec3[] => [
    [-w + out, y, d - out],
    [w - out, y, d - out],
    [w - out, y, -d + out],
    [-w + out, y, -d + out],
  ]
  const [low, edge, top] = [ring(0.01, h - thickM), ring(0, h - b), ring(b, h)]
  const around = (a: readonly Vec3[], c: readonly Vec3[], own: string): Face[] =>
    a.map((p, i) => {
      const next = (i + 1) % 4
      return { points: [p, a[next] ?? p, c[next] ?? p, c[i] ?? p], colour: own }
    })
  const columns = Math.max(2, Math.round(widthM / 0.35))
  return [
    ...around(low, edge, darken(colour, 0.14)),
    ...around(edge, top, lighten(colour, 0.22)),
    ...panel([-w + b, h, d - b], [widthM - 2 * b, 0, 0], [0, 0, 2 * b - depthM], {
      colour: () => varied(random, colour, 0.05),
      columns,
      rows: 2,
    }),
  ]
}

function stones({ widthM, depthM, heightM }: PlinthShape, random: Random): Mesh {
  const bodyM = heightM - SLAB_M
  const rows = Math.max(1, Math.round(bodyM / 0.29))
  const mesh: Mesh[] = [box([0, 0, 0], [widthM - 0.22, bodyM, depthM - 0.22], { colour: '#5a5653' }).slice(0, 4)]
  const rowM = bodyM / rows
  for (let row = 0; row < rows; row++) {
    const y = (row + 0.5) * rowM
    const out = -0.02 + 0.012 * (rows - row)
    for (const [sideM, farM, yaw] of [
      [widthM, depthM / 2, 0],
      [depthM, widthM / 2, 1],
      [widthM, depthM / 2, 2],
      [depthM, widthM / 2, 3],
    ] as const) {
      const count = Math.max(2, Math.round(sideM / 0.46))
      const stepM = sideM / count
      for (let i = 0; i < count; i++) {
        const along = -sideM / 2 + (i + (row % 2 === 0 ? 0.62 : 0.38)) * stepM
        const deep = farM - 0.13 + out
        const [c, s] = [[1, 0, -1, 0][yaw] ?? 1, [0, 1, 0, -1][yaw] ?? 0]
        const at: Vec3 = [along * c + deep * s, y, deep * c - along * s]
        const own = stoneColour(random)
        const [ox, oz] = [at[0] / widthM, at[2] / depthM]
        const half: Vec3 = [stepM * 0.58, rowM * 0.66, 0.15]
        mesh.push(
          rock({
            at,
            half: yaw % 2 === 0 ? half : [half[2], half[1], half[0]],
            random,
            jitter: 0.14,
            colour: () => varied(random, own, 0.03),
            isSeen: ([nx, ny, nz]) => nx * s + nz * c > -0.02 && nx * ox + nz * oz > -0.1 && ny > -0.86,
          }),
        )
      }
    }
  }
  // No stone stands out of the footprint: one walks right up to it.
  const clamp = (x: number, most: number): number => Math.max(-most, Math.min(most, x))
  return transform(mesh.flat(), ([x, y, z]) => [clamp(x, widthM / 2 + 0.015), y, clamp(z, depthM / 2 + 0.015)])
}

function table({ widthM, depthM, heightM }: PlinthShape, colours: ClothColours): Mesh {
  const [w, d] = [widthM / 2 - 0.09, depthM / 2 - 0.09]
  const legM = heightM - 0.08
  const legs = [-1, 1].flatMap((sx) =>
    [-1, 1].flatMap((sz) => box([sx * w, 0, sz * d], [0.12, legM, 0.12], { colour: TIMBER, taper: 0.92 }).slice(0, 4)),
  )
  const apron = (at: Vec3, size: Vec3): Mesh => box(at, size, { colour: TIMBER_DARK }).slice(0, 4)
  const runner = banner(
    [-widthM * 0.2, heightM - 0.17, depthM / 2 - 0.005],
    [widthM * 0.4, 0, 0],
    heightM * 0.42,
    colours,
    0.1,
  )
  return [
    ...legs,
    ...apron([0, legM - 0.16, d], [w * 2, 0.16, 0.05]),
    ...apron([0, legM - 0.16, -d], [w * 2, 0.16, 0.05]),
    ...apron([w, legM - 0.16, 0], [0.05, 0.16, d * 2]),
    ...apron([-w, legM - 0.16, 0], [0.05, 0.16, d * 2]),
    ...box([0, 0.16, 0], [w * 2, 0.05, d * 2], { colour: TIMBER_DARK, top: TIMBER }),
    ...againstWall(runner),
  ]
}

function counter({ widthM, depthM, heightM }: PlinthShape, { cloth, accent }: ClothColours): Mesh {
  const [w, d] = [widthM - 0.08, depthM - 0.08]
  const bodyM = heightM - 0.08
  const body = box([0, 0, 0], [w, bodyM, d], { colour: TIMBER }).slice(0, 4)
  const front = d / 2 + 0.015
  const bays = Math.max(1, Math.round(w / 0.6))
  const bayM = w / bays
  const fields = Array.from({ length: bays }, (_, i) => {
    const at: Vec3 = [-w / 2 + i * bayM + 0.05, 0.14, front]
    const own = mix(cloth, TIMBER, i % 2 === 0 ? 0.08 : 0.25)
    return [
      ...panel(at, [bayM - 0.1, 0, 0], [0, bodyM - 0.36, 0], { colour: own, columns: 1, rows: 1 }),
      ...panel([at[0], bodyM - 0.22, front], [bayM - 0.1, 0, 0], [0, 0.06, 0], { colour: accent, columns: 1, rows: 1 }),
    ]
  }).flat()
  const foot = box([0, 0, 0], [w + 0.06, 0.1, d + 0.06], { colour: TIMBER_DARK })
  return [...body, ...fields, ...foot]
}

function shelf({ widthM, depthM, heightM }: PlinthShape): Mesh {
  const w = widthM / 2 - 0.05
  const uprights = [-1, 1].flatMap((side) =>
    box([side * w, 0, 0], [0.07, heightM - 0.06, depthM - 0.06], { colour: TIMBER_DARK }).slice(0, 4),
  )
  const boards = [0.12, heightM * 0.5].flatMap((y) =>
    box([0, y, 0], [w * 2, 0.05, depthM - 0.08], { colour: TIMBER, top: TIMBER_PALE }),
  )
  return [...uprights, ...boards]
}
