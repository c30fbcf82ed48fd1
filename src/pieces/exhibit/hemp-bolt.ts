import { darken, lighten, mix } from '../colour.ts'
import { shift, turn, type Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { bow, pipe } from '../exhibit-parts/loft.ts'
import { atLeast, luminance } from '../exhibit-parts/tones.ts'
import { batik, wovenCloth } from '../exhibit-parts/woven.ts'

/** A bolt lying across from left to right; on its ends one layer of cloth in another, bands near them. */
function bolt(at: Vec3, r: number, length: number, cloth: string, band: string, near: boolean): Mesh {
  const l = length / 2
  const stops: readonly (readonly [number, number, string])[] = near
    ? [
        [-1, 0.2, darken(cloth, 0.3)],
        [-1, 0.5, lighten(cloth, 0.24)],
        [-1, 0.78, darken(cloth, 0.16)],
        [-1, 0.97, lighten(cloth, 0.24)],
        [-0.97, 1, cloth],
        [-0.84, 1, band],
        [-0.76, 1, cloth],
        [0.76, 1, band],
        [0.84, 1, cloth],
        [0.97, 1, cloth],
        [1, 0.97, lighten(cloth, 0.24)],
        [1, 0.78, darken(cloth, 0.16)],
        [1, 0.5, lighten(cloth, 0.24)],
        [1, 0.2, darken(cloth, 0.3)],
      ]
    : [
        [-1, 1, cloth],
        [-0.84, 1, band],
        [-0.7, 1, cloth],
        [1, 1, lighten(cloth, 0.2)],
      ]
  return pipe(
    stops.map(([t]): Vec3 => [at[0] + t * l, at[1] + r, at[2]]),
    stops.map(([, k]) => k * r),
    { sides: near ? 11 : 6, startDeg: 16, colour: (ring) => stops[ring]?.[2] ?? cloth },
  )
}

/** Bolts of hemp in a pile, a length with its printed border let down over the front, a hank of thread. */
export const hempBolt: MakeExhibit = ({ colour, accent, near }) => {
  const main = atLeast(colour ?? '#27407e', 0.21)
  const second = atLeast(accent ?? '#e8792a', 0.24)
  const pale = luminance(main) > 0.7
  const cream = '#f8ecd2'
  const natural = '#e9cf9c'
  const ground = pale ? cream : main
  const motif = pale ? second : cream
  const pile = turn(
    [
      ...bolt([0.02, 0, -0.14], 0.088, 0.56, pale ? mix(main, '#d8c090', 0.3) : main, motif, near),
      ...bolt([0.0, 0, 0.04], 0.088, 0.58, natural, mix(natural, '#9a6a34', 0.6), near),
      ...bolt([0.02, 0.152, -0.05], 0.088, 0.54, ground, motif, near),
      ...bolt([0.03, 0.32, -0.05], 0.06, 0.46, second, pale ? cream : darken(cream, 0.05), near),
    ],
    14,
  )
  const [columns, rows] = near ? [9, 16] : [4, 5]
  // Over the upper bolt, then down the front to the ground.
  const drape = (u: number, v: number): Vec3 => {
    const x = -0.225 + u * 0.2
    const bend = v < 0.3 ? v / 0.3 : 1
    if (v < 0.3) return [x, 0.344 - 0.01 * bend - bend * bend * 0.07, -0.06 + bend * 0.115]
    const t = (v - 0.3) / 0.7
    return [x - t * 0.012, 0.264 - t * 0.256, 0.055 + Math.sin(Math.min(1, t * 1.15) * 1.57) * 0.1 + t * 0.01]
  }
  const cells = batik(
    mix(ground, pale ? '#ffffff' : '#101733', 0.2),
    motif,
    pale ? mix(second, '#c2482c', 0.5) : mix(second, '#f0a040', 0.25),
  )
  const far = (i: number, j: number): string => ((i + j) % 2 === 0 ? mix(ground, motif, 0.28) : mix(ground, motif, 0.6))
  const length = shift(turn(wovenCloth(columns, rows, drape, near ? cells : far, { sway: 0.1 }), 14), [0, 0, 0.008])
  // A hank of spun thread, tied at its middle.
  const hank = (x: number, tone: string): Mesh =>
    pipe(
      bow([x - 0.085, 0.026, 0.2], [x + 0.085, 0.026, 0.21], near ? 4 : 2, [0, 0.006, 0.02]),
      near ? [0.014, 0.03, 0.018, 0.03, 0.014] : [0.018, 0.03, 0.018],
      {
        sides: near ? 7 : 4,
        colour: (_, s) => (s % 2 === 0 ? tone : darken(tone, 0.12)),
      },
    )
  return [...pile, ...length, ...hank(0.17, natural), ...(near ? hank(0.26, cream) : [])]
}
