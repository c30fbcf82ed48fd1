import { mix } from '../colour.ts'
import { shift, turn, type Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { bevelled } from '../exhibit-parts/bevelled.ts'
import { chilli } from '../exhibit-parts/chilli.ts'
import { leaf } from '../exhibit-parts/foliage.ts'
import { loft } from '../exhibit-parts/loft.ts'
import { round } from '../exhibit-parts/round.ts'
import { atLeast } from '../exhibit-parts/tones.ts'
import { cut } from '../exhibit-parts/meat-cut.ts'

/** Fresh meat on a board: the cut standing, slices before it, a cleaver, garlic and herbs. */
export const freshMeatBoard: MakeExhibit = ({ colour, accent, near }) => {
  const flesh = mix(atLeast(colour ?? '#c43a30', 0.3), '#d8382c', 0.32)
  const skin = mix(atLeast(accent ?? '#c8964e', 0.2), '#c89a70', 0.2)
  const fat = '#fbe6cc'
  const top = 0.045
  const slice = (x: number, z: number, yaw: number, lift: number): Mesh =>
    shift(
      turn(
        turn(cut(flesh, fat, skin, false), 0, 0, -84).map((face) => ({
          ...face,
          points: face.points.map(([a, b, c]): Vec3 => [a * 0.46, b * 0.24, c * 0.5]),
        })),
        yaw,
      ),
      [x, top + lift, z],
    )
  const steel = '#d5dde2'
  const blade: Vec3[] = [
    [0, 0, 0],
    [0.2, 0, 0],
    [0.2, 0, -0.1],
    [0, 0, -0.09],
  ]
  const cleaver = shift(
    turn(
      [
        ...loft([blade, blade.map(([x, , z]): Vec3 => [x, 0.012, z])], {
          colour: (ring) => (ring === 0 ? '#f6f9fa' : steel),
          gloss: 1,
        }),
        ...bevelled([-0.065, 0, -0.07], [0.13, 0.024, 0.032], {
          colour: '#6b4228',
          top: '#8a5a34',
          bevel: near ? 0.006 : 0,
        }),
      ],
      18,
    ),
    [0.14, top + 0.002, 0.17],
  )
  return [
    ...bevelled([0, 0, 0], [0.7, top, 0.42], {
      colour: '#a8703e',
      top: '#dba868',
      edge: '#e8bc80',
      bevel: near ? 0.01 : 0,
    }),
    ...shift(turn(cut(flesh, fat, skin, near), 6, 0, -12), [-0.05, top - 0.01, -0.06]),
    ...slice(-0.16, 0.185, 10, 0.02),
    ...slice(-0.03, 0.2, -8, 0.026),
    ...cleaver,
    ...[0, 1].slice(0, near ? 2 : 1).flatMap((i) =>
      round([-0.3 + i * 0.05, top, 0.06 + i * 0.06], 0.034, {
        near: true,
        sides: near ? 7 : 5,
        flat: 0.85,
        colour: (r, s) => (r === 2 ? '#e8dcc4' : s % 2 === 0 ? '#fffaf0' : '#f0e4d0'),
      }),
    ),
    ...[-0.4, 0.3, 1].slice(0, near ? 3 : 2).flatMap((a, i) =>
      leaf([0.22, top + 0.012, -0.02], [Math.cos(a) * 0.12, 0.05 + i * 0.02, Math.sin(a) * 0.09], {
        near,
        wide: 0.45,
      }),
    ),
    ...chilli([0.27, top, 0.04], 0.7, near),
  ]
}
