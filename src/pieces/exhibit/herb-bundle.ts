import { mix } from '../colour.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { leaf } from '../exhibit-parts/foliage.ts'
import { turned } from '../exhibit-parts/loft.ts'
import { round } from '../exhibit-parts/round.ts'
import { atLeast, WOOD } from '../exhibit-parts/tones.ts'
import { sheaf } from '../exhibit-parts/herb-sheaf.ts'

/** Herbs for the Dao bath: bundles tied with bark, a wooden tub of the steeped water. */
export const herbBundle: MakeExhibit = ({ colour, accent, near }) => {
  const green = mix(atLeast(colour ?? '#7fa548', 0.5), '#8cc04e', 0.4)
  const tie = atLeast(accent ?? '#c8402c', 0.36)
  const at: Vec3 = [0.16, 0, -0.1]
  const sides = near ? 16 : 7
  const hoop = '#6d4a2c'
  const tub = turned(
    near
      ? [
          [0.165, 0],
          [0.168, 0.03],
          [0.172, 0.06],
          [0.183, 0.15],
          [0.187, 0.18],
          [0.195, 0.24],
          [0.172, 0.24],
          [0.168, 0.205],
        ]
      : [
          [0.166, 0],
          [0.183, 0.15],
          [0.187, 0.18],
          [0.195, 0.24],
          [0.17, 0.21],
        ],
    {
      at,
      sides,
      colour: (ring, s) => {
        const stave = s % 2 === 0 ? '#c08a52' : '#a8743f'
        if (near)
          return ring >= 7
            ? '#a8682a'
            : ring === 6
              ? '#8a5a34'
              : ring === 5
                ? '#e0b884'
                : ring === 1 || ring === 3
                  ? hoop
                  : stave
        return ring >= 4 ? '#a8682a' : ring === 3 ? '#d8ac74' : ring === 1 ? hoop : stave
      },
    },
  )
  const floating = [0.4, 2.2, 4.1]
    .slice(0, near ? 3 : 1)
    .flatMap((a) =>
      leaf(
        [at[0] + Math.sin(a) * 0.07, 0.209, at[2] + Math.cos(a) * 0.07],
        [Math.cos(a) * 0.1, 0.006, -Math.sin(a) * 0.1],
        { near: false, wide: 0.5, lying: true, droop: 0.02 },
      ),
    )
  const roots = [0, 1, 2, 3].slice(0, near ? 4 : 2).flatMap((i) =>
    round([0.12 + i * 0.062, 0, 0.2 - (i % 2) * 0.05], 0.034, {
      near: near && i < 4,
      sides: near ? 6 : 4,
      flat: 0.5,
      startDeg: i * 25,
      colour: (r, s) => (r === 2 ? '#f0cf96' : s % 2 === 0 ? WOOD : '#b98350'),
    }),
  )
  return [
    ...tub,
    ...floating,
    ...sheaf([-0.15, 0, -0.05], 0.62, green, tie, near),
    ...sheaf([-0.03, 0, 0.12], 0.38, mix(green, '#c8c860', 0.35), tie, near),
    ...roots,
  ]
}
