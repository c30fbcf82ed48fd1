import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { faceOf } from './loft.ts'

/** Our plain sign for tea, a bud between two leaves, laid on a label: `on` maps −1…1 across and up. */
export function teaSign(on: (u: number, v: number) => Vec3, colour: string, second: string, near: boolean): Mesh {
  const shape = (points: readonly (readonly [number, number])[], tone: string): Mesh =>
    faceOf(
      points.map(([u, v]) => on(u, v)),
      tone,
    )
  if (!near)
    return shape(
      [
        [0, -0.9],
        [0.8, 0.1],
        [0, 0.95],
        [-0.8, 0.1],
      ],
      colour,
    )
  const side = (s: 1 | -1, tone: string): Mesh => {
    const points: (readonly [number, number])[] = [
      [0.04 * s, -0.85],
      [0.55 * s, -0.6],
      [0.92 * s, 0.25],
      [0.38 * s, 0.05],
    ]
    return shape(s === 1 ? points : points.toReversed(), tone)
  }
  return [
    ...side(1, colour),
    ...side(-1, second),
    ...shape(
      [
        [0, -0.5],
        [0.2, 0.25],
        [0, 0.95],
        [-0.2, 0.25],
      ],
      second,
    ),
  ]
}
