import { mix } from '../colour.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { leaf } from '../exhibit-parts/foliage.ts'
import { riceEar } from '../exhibit-parts/rice-ear.ts'
import { atLeast } from '../exhibit-parts/tones.ts'
import { basket } from '../exhibit-parts/vessels.ts'
import { carp } from '../exhibit-parts/carp.ts'

/** Carp from the rice fields in a wide basket on leaves, ears of the rice they swam in. */
export const fishBasket: MakeExhibit = ({ colour, accent, near }) => {
  const scaleTone = mix(atLeast(colour ?? '#e0883a', 0.5), '#f09a3c', 0.5)
  const bamboo = mix(atLeast(accent ?? '#c99a54', 0.5), '#d8a458', 0.5)
  const back: Vec3 = [0, 0.8, -0.6]
  const fish: readonly (readonly [Vec3, Vec3, string])[] = [
    [[-0.24, 0.24, -0.1], [0.3, 0.34, -0.16], mix(scaleTone, '#a8925a', 0.4)],
    [[0.28, 0.2, 0.0], [-0.29, 0.27, -0.06], scaleTone],
    [[-0.27, 0.17, 0.15], [0.29, 0.21, 0.12], mix(scaleTone, '#f6a83c', 0.4)],
  ]
  return [
    ...basket([0, 0, 0], 0.24, 0.325, 0.14, { near, colour: bamboo, rows: 4, depth: 0.8 }),
    ...[-2.6, -1.9, -1.1, -0.4, 0.3, 2.9].slice(0, near ? 6 : 3).flatMap((a) =>
      leaf([Math.cos(a) * 0.18, 0.125, Math.sin(a) * 0.13], [Math.cos(a) * 0.19, 0.05, Math.sin(a) * 0.15], {
        near,
        wide: 0.55,
        droop: 0.3,
      }),
    ),
    ...fish.flatMap(([mouth, tail, tone]) => carp(mouth, tail, back, tone, near)),
    ...riceEar([0.31, 0, 0.2], [0.06, 0.06], 0.32, near),
    ...(near ? riceEar([0.29, 0, 0.22], [-0.03, 0.09], 0.24, near) : []),
  ]
}
