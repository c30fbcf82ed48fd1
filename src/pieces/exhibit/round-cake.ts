import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { buckwheat } from '../exhibit-parts/flowers.ts'
import { leaf } from '../exhibit-parts/foliage.ts'
import { faceOf, turned } from '../exhibit-parts/loft.ts'
import { atLeast } from '../exhibit-parts/tones.ts'
import { tray } from '../exhibit-parts/vessels.ts'

/** Buckwheat cakes: round, grey-violet, toasted at the edge; the flowers they come from. */
export const roundCake: MakeExhibit = ({ colour, accent, count = 6, near, random }) => {
  const crumb = mix(atLeast(colour ?? '#b59ab4', 0.56), '#c4a0bc', 0.45)
  const flower = mix(atLeast(accent ?? '#dc6f9c', 0.45), '#e0709e', 0.3)
  const dish = tray([0, 0, 0], 0.33, near)
  const y = dish.floorM
  const toast = mix(crumb, '#a8744e', 0.5)
  const cake = (at: Vec3, r: number, i: number): Mesh => {
    const tone = mix(crumb, i % 2 === 0 ? '#e2c4cc' : '#a488a8', 0.22)
    const sides = near ? 12 : 6
    const dents = Array.from({ length: 14 }, () => random.between(-0.02, 0.02))
    const body = turned(
      near
        ? [
            [r * 0.93, 0],
            [r, 0.018],
            [r * 0.99, 0.044],
            [r * 0.88, 0.06],
            [r * 0.5, 0.067],
          ]
        : [
            [r * 0.95, 0],
            [r, 0.04],
            [r * 0.86, 0.062],
          ],
      {
        at,
        sides,
        colour: (ring, s) =>
          ring === 0
            ? darken(tone, 0.1)
            : ring === 1
              ? s % 3 === 0
                ? toast
                : tone
              : ring >= 4 || !near
                ? lighten(tone, 0.24)
                : lighten(tone, s % 4 === 0 ? 0.06 : 0.16),
        wobble: (_, s) => dents[s] ?? 0,
      },
    )
    // A flower pressed into the top.
    const petals =
      near && i > 2
        ? [0, 1, 2, 3, 4].flatMap((k) => {
            const a = k * 1.2566 + i
            const p = (angle: number, d: number): Vec3 => [
              at[0] + Math.sin(angle) * d * r,
              at[1] + 0.0695,
              at[2] + Math.cos(angle) * d * r,
            ]
            return faceOf(
              [p(a, 0.07), p(a + 0.42, 0.3), p(a, 0.44), p(a - 0.42, 0.3)].toReversed(),
              mix(flower, tone, 0.25),
            )
          })
        : []
    return [...body, ...petals]
  }
  const stack: readonly (readonly [Vec3, number])[] = [
    [[-0.12, y, -0.1], 0.155],
    [[0.15, y, -0.1], 0.15],
    [[0.01, y + 0.067, -0.1], 0.15],
    [[0.02, y + 0.134, -0.1], 0.145],
    [[-0.12, y, 0.15], 0.135],
    [[0.01, y + 0.201, -0.1], 0.14],
  ]
  return [
    ...dish.mesh,
    ...[-2.4, -0.7, 0.4, 2.7].slice(0, near ? 4 : 1).flatMap((a) =>
      leaf([Math.cos(a) * 0.05, y + 0.01, Math.sin(a) * 0.05], [Math.cos(a) * 0.3, 0.014, Math.sin(a) * 0.26], {
        near,
        wide: 0.55,
        lying: true,
        droop: 0.02,
      }),
    ),
    ...stack.slice(0, Math.max(2, Math.min(6, count))).flatMap(([at, r], i) => cake(at, r, i)),
    ...buckwheat([0.18, y, 0.16], [0.03, 0.34, 0], near, flower),
    ...buckwheat([0.25, y, 0.1], [0.06, 0.25, 0.02], near, flower),
    ...(near ? buckwheat([0.11, y, 0.2], [-0.01, 0.2, 0.03], false, flower) : []),
  ]
}
