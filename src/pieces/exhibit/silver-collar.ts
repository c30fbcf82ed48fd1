import { darken, lighten, mix } from '../colour.ts'
import { shift, turn, type Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { bevelled } from '../exhibit-parts/bevelled.ts'
import { faceOf, loft, pipe } from '../exhibit-parts/loft.ts'
import { atLeast, DARK_WOOD } from '../exhibit-parts/tones.ts'
import { crescent, drops } from '../exhibit-parts/silver-crescent.ts'

/** A silver collar with chains and drops, on a cloth-covered board that leans back on its stand. */
export const silverCollar: MakeExhibit = ({ colour, accent, near }) => {
  const base = mix(atLeast(colour ?? '#dfe5ea', 0.78), '#eef3f8', 0.35)
  const silver = ['#ffffff', lighten(base, 0.4), base, mix(base, '#8fa2c0', 0.5), mix(base, '#66799c', 0.62)] as const
  const cloth = mix(atLeast(accent ?? '#27336e', 0.17), '#26387c', 0.4)
  const outline: readonly (readonly [number, number])[] = near
    ? [
        [-0.25, 0],
        [0.25, 0],
        [0.27, 0.04],
        [0.27, 0.5],
        [0.22, 0.6],
        [0.1, 0.645],
        [-0.1, 0.645],
        [-0.22, 0.6],
        [-0.27, 0.5],
        [-0.27, 0.04],
      ]
    : [
        [-0.27, 0],
        [0.27, 0],
        [0.27, 0.5],
        [0.16, 0.64],
        [-0.16, 0.64],
        [-0.27, 0.5],
      ]
  const ring = (k: number, z: number): Vec3[] => outline.map(([x, y]) => [x * k, 0.31 + (y - 0.31) * k, z])
  const board = loft(
    near ? [ring(1, -0.035), ring(1, -0.006), ring(0.965, 0.008)] : [ring(1, -0.035), ring(1, 0), ring(0.97, 0.008)],
    {
      colour: (i) => (i === 0 ? darken(cloth, 0.2) : i === 1 ? lighten(cloth, 0.16) : cloth),
      start: true,
    },
  )
  const tooth = near ? 0.0392 : 0.08
  const hem = Array.from({ length: near ? 12 : 6 }, (_, i): Mesh => {
    const x = (i - (near ? 6 : 3)) * tooth
    return faceOf(
      [
        [x, 0.036, 0.0095],
        [x + tooth, 0.036, 0.0095],
        [x + tooth / 2, 0.036 + tooth * 0.9, 0.0095],
      ],
      i % 2 === 0 ? '#f0b93a' : '#e8552e',
    )
  })
  const strip = faceOf(
    [
      [-0.25, 0.016, 0.009],
      [0.25, 0.016, 0.009],
      [0.25, 0.034, 0.009],
      [-0.25, 0.034, 0.009],
    ],
    '#c8321f',
  )
  const tilted = shift(
    turn([...board, ...strip, ...hem.flat(), ...crescent(silver, near), ...drops(silver, near)], 0, 0, -17),
    [0, 0.03, 0.1],
  )
  const bevel = near ? 0.008 : 0
  return [
    ...tilted,
    ...bevelled([0, 0, 0.07], [0.58, 0.036, 0.16], { colour: DARK_WOOD, top: '#a8703e', bevel }),
    ...pipe(
      [
        [0, 0.5, -0.07],
        [0, 0.02, -0.24],
      ],
      0.016,
      { sides: 4, colour: DARK_WOOD },
    ),
  ]
}
