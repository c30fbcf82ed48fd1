import { darken, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { leaf } from '../exhibit-parts/foliage.ts'
import { atLeast } from '../exhibit-parts/tones.ts'
import { tray } from '../exhibit-parts/vessels.ts'
import { cake } from '../exhibit-parts/humped-cake.ts'

/** Bánh chưng gù: small, humped, tied across; one cut. */
export const leafCake: MakeExhibit = ({ colour, accent, near }) => {
  const green = mix(atLeast(colour ?? '#5f8f3c', 0.36), '#6aa03c', 0.35)
  const tie = mix(atLeast(accent ?? '#f0dca0', 0.7), '#f6e4b0', 0.4)
  const dish = tray([0, 0, 0], 0.33, near)
  const y = dish.floorM
  const make = (at: Vec3, yawDeg: number, tone: number, cut = false): Mesh =>
    cake({ at, yawDeg, leafTone: mix(green, '#93b848', tone), tie, near, cut })
  return [
    ...dish.mesh,
    ...[-2.5, -0.6, 0.5, 2.6, 3.6].slice(0, near ? 5 : 1).flatMap((a) =>
      leaf([Math.cos(a) * 0.08, y + 0.008, Math.sin(a) * 0.08], [Math.cos(a) * 0.27, 0.014, Math.sin(a) * 0.23], {
        near,
        wide: 0.5,
        lying: true,
        droop: 0.02,
        dark: darken(green, 0.1),
      }),
    ),
    ...make([-0.12, y + 0.004, -0.11], 6, 0.1),
    ...make([0.14, y + 0.004, -0.08], -10, 0.3),
    ...make([0.0, y + 0.118, -0.085], 14, 0.45),
    ...make([-0.13, y + 0.006, 0.1], -6, 0.25),
    ...make([0.14, y + 0.006, 0.14], -68, 0.05, true),
  ]
}
