import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import { normalOf, type Vec3 } from '../solid/vector.ts'
import { faceOf, loft } from './loft.ts'

/** Along the cake: how far (−1…1), its height and half its width. The hump is its middle. */
const HUMP: readonly (readonly [number, number, number])[] = [
  [-1, 0.3, 0.5],
  [-0.8, 0.56, 0.86],
  [-0.34, 0.9, 1],
  [0.06, 1, 1],
  [0.44, 0.88, 1],
  [0.82, 0.54, 0.84],
  [1, 0.3, 0.5],
]

interface Cake {
  readonly at: Vec3
  readonly yawDeg: number
  readonly leafTone: string
  readonly tie: string
  readonly near: boolean
  /** Cut off at its middle: the filling shows. */
  readonly cut?: boolean
}

/** One cross-section: a low arch, its foot drawn in. */
const ARCH: readonly (readonly [number, number])[] = [
  [0.8, 0],
  [1, 0.3],
  [0.8, 0.74],
  [0.34, 1],
  [-0.34, 1],
  [-0.8, 0.74],
  [-1, 0.3],
  [-0.8, 0],
]

export function cake({ at, yawDeg, leafTone, tie, near, cut = false }: Cake): Mesh {
  const [l, h, w] = [0.15, 0.135, 0.072]
  const [c, s] = [Math.cos((yawDeg * Math.PI) / 180), Math.sin((yawDeg * Math.PI) / 180)]
  const place = (x: number, y: number, z: number): Vec3 => [at[0] + x * c + z * s, at[1] + y, at[2] - x * s + z * c]
  const arch = near ? ARCH : ARCH.filter((_, i) => i !== 1 && i !== 6 && i !== 3)
  const section = ([t, k, wide]: readonly [number, number, number], grow = 1): Vec3[] =>
    arch.map(([z, y]) => place(t * l, y * k * h * grow, z * wide * w * grow)).toReversed()
  const lengths = (near ? HUMP : HUMP.filter((_, i) => i % 3 === 0)).filter(([t]) => !cut || t < 0.2)
  const tones = [leafTone, lighten(mix(leafTone, '#c8dc70', 0.4), 0.04), darken(leafTone, 0.14)]
  const body = loft(
    lengths.map((k) => section(k)),
    { colour: (i, side) => tones[(side + (i > 2 ? 1 : 0)) % 3] ?? leafTone, start: true, end: !cut, gloss: 0.25 },
  )
  const ties = (near ? [-0.62, -0.2, 0.22, 0.62] : [-0.45, 0.45])
    .filter((t) => !cut || t < 0)
    .flatMap((t): Mesh => {
      const height = (x: number): number => 1 - Math.abs(x - 0.03) ** 1.9 * 0.66
      const wide = (x: number): number => 1 - Math.abs(x) ** 4 * 0.4
      const half = near ? 0.028 : 0.045
      return loft(
        [
          section([t - half, height(t - half), wide(t - half)], 1.035),
          section([t + half, height(t + half), wide(t + half)], 1.035),
        ],
        { colour: tie, end: false },
      )
    })
  const seen = [...body, ...ties].filter(({ points }) => normalOf(points)[1] > -0.8)
  if (!cut) return seen
  // Rice green from the leaf, yellow bean, a little meat.
  const last = lengths.at(-1) ?? [0.06, 1, 1]
  const face = (k: number, out: number, tone: string): Mesh =>
    faceOf(
      arch.map(([z, y]) => place(last[0] * l + out, ((y - 0.48) * k + 0.48) * h * last[1], z * w * k)).toReversed(),
      tone,
    )
  return [
    ...seen,
    ...face(1, 0, '#c2da6c'),
    ...face(0.84, 0.0015, '#e4efa0'),
    ...face(0.5, 0.003, '#f9cf48'),
    ...face(0.24, 0.0045, '#d9806a'),
  ]
}
