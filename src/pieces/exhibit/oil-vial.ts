import { darken, mix } from '../colour.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { leaf } from '../exhibit-parts/foliage.ts'
import { mintSpike } from '../exhibit-parts/flowers.ts'
import { turned } from '../exhibit-parts/loft.ts'
import { atLeast, WOOD } from '../exhibit-parts/tones.ts'
import { vial } from '../exhibit-parts/dropper-vial.ts'

/** Essential oil: three vials on a slice of wood, the plants it is distilled from. */
export const oilVial: MakeExhibit = ({ colour, accent, count = 3, near }) => {
  const amber = mix(atLeast(colour ?? '#c8701c', 0.36), '#e07c12', 0.45)
  const cap = atLeast(accent ?? '#cfe0b0', 0.6)
  const sides = near ? 16 : 7
  const board = turned(
    [
      [0.27, 0],
      [0.285, 0.012],
      [0.285, 0.044],
      [0.26, 0.05],
      ...(near ? [[0.17, 0.0505] as const, [0.09, 0.051] as const] : []),
    ],
    {
      at: [0, 0, -0.06],
      sides,
      depth: 0.66,
      colour: (ring) => (ring < 2 ? darken(WOOD, 0.25) : ring === 2 ? WOOD : ring === 4 ? '#c08a50' : '#d6a468'),
      wobble: (ring, s) => (ring < 3 ? ((s * 5) % 4) * 0.012 : 0),
    },
  )
  const more: readonly (readonly [Vec3, number, number])[] = [
    [[0.165, 0.05, -0.09], 0.07, 0.34],
    [[-0.175, 0.05, -0.1], 0.06, 0.29],
  ]
  return [
    ...board,
    ...vial([-0.02, 0.05, -0.02], 0.092, 0.48, amber, cap, near),
    ...more.slice(0, Math.max(0, Math.min(2, count - 1))).flatMap(([at, r, h]) => vial(at, r, h, amber, cap, near)),
    ...mintSpike([-0.26, 0, 0.1], [-0.05, 0.2, 0.03], near, '#9a7ad0'),
    ...[-0.5, 0.1, 0.75, 1.5].slice(0, near ? 4 : 3).flatMap((a, i) =>
      leaf([0.15, 0.012, 0.12], [Math.cos(a) * 0.13, 0.03 + i * 0.02, Math.sin(a) * 0.13], {
        near,
        wide: 0.4,
        lit: mix(cap, '#8fbe4e', 0.6),
      }),
    ),
    ...leaf([-0.26, 0.01, 0.12], [0.15, 0.03, 0.06], { near, wide: 0.4 }),
  ]
}
