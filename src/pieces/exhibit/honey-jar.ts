import { mix } from '../colour.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { bevelled } from '../exhibit-parts/bevelled.ts'
import { mintSpike } from '../exhibit-parts/flowers.ts'
import { atLeast, WOOD } from '../exhibit-parts/tones.ts'
import { jar, comb, dipper } from '../exhibit-parts/honey-things.ts'

/** Jars of honey with comb, dipper and the mint it comes from. */
export const honeyJar: MakeExhibit = ({ colour, accent, count = 3, near }) => {
  const honey = mix(atLeast(colour ?? '#f6bd1e', 0.6), '#ffae12', 0.42)
  const lid = atLeast(accent ?? '#b5472c', 0.36)
  const more: readonly (readonly [Vec3, number, number, string])[] = [
    [[0.19, 0, -0.1], 0.098, 0.27, mix(honey, '#f08a08', 0.4)],
    [[0.05, 0, -0.21], 0.085, 0.25, mix(honey, '#ffd84a', 0.3)],
    [[-0.27, 0, -0.16], 0.085, 0.24, mix(honey, '#f08a08', 0.25)],
  ]
  return [
    ...jar([-0.1, 0, -0.03], 0.13, 0.38, honey, lid, near),
    ...more
      .slice(0, Math.max(0, Math.min(3, count - 1)))
      .flatMap(([at, r, h, tone]) => jar(at, r, h, tone, mix(lid, '#f3e2bc', 0.35), near)),
    ...bevelled([0.17, 0, 0.13], [0.3, 0.02, 0.2], {
      colour: WOOD,
      top: '#cf9556',
      bevel: near ? 0.006 : 0,
      yawDeg: -8,
    }),
    ...comb([0.16, 0.02, 0.1], honey, near),
    ...dipper(near, honey),
    ...mintSpike([-0.26, 0, 0.05], [-0.08, 0.24, 0.03], near),
    ...(near ? mintSpike([-0.24, 0, 0.09], [0.02, 0.17, 0.05], near) : []),
  ]
}
