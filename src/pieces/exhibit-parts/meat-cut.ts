import { lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { faceOf, loft } from './loft.ts'

/** The outline of a cut, upright: flat below, a rounded back. */
const OUTLINE: readonly (readonly [number, number])[] = [
  [-0.2, 0],
  [0.17, 0],
  [0.215, 0.06],
  [0.21, 0.14],
  [0.14, 0.21],
  [0.03, 0.245],
  [-0.1, 0.235],
  [-0.19, 0.17],
  [-0.225, 0.08],
]

/** A thick cut: skin or crust behind and around, a rim of fat, red flesh with white veins on its face. */
export function cut(flesh: string, fat: string, skin: string, near: boolean): Mesh {
  const outline = near ? OUTLINE : OUTLINE.filter((_, i) => i % 2 === 0)
  const ring = (z: number, k: number): Vec3[] => outline.map(([x, y]) => [x * k, 0.12 + (y - 0.12) * k, z])
  const light = lighten(mix(flesh, '#f4745c', 0.55), 0.08)
  const body = loft([ring(-0.1, 0.94), ring(-0.08, 1), ring(0.05, 1), ring(0.066, 0.965)], {
    colour: (i, s) => (i < 2 ? (s % 2 === 0 ? skin : lighten(skin, 0.08)) : fat),
    start: true,
  })
  const face = (k: number, colour: string, z: number, dx = 0, dy = 0): Mesh =>
    faceOf(
      outline.map(([x, y]): Vec3 => [x * k + dx, 0.12 + (y - 0.12) * k + dy, z]),
      colour,
      { gloss: 0.35 },
    )
  const vein = (x: number, y: number, dx: number, dy: number): Mesh => {
    const n = Math.hypot(dx, dy)
    const [ox, oy] = [(-dy / n) * 0.006, (dx / n) * 0.006]
    return faceOf(
      [
        [x, y, 0.0715],
        [x + dx / 2 - ox, y + dy / 2 - oy, 0.0715],
        [x + dx, y + dy, 0.0715],
        [x + dx / 2 + ox, y + dy / 2 + oy, 0.0715],
      ],
      '#fde6cc',
    )
  }
  const veins: readonly (readonly [number, number, number, number])[] = [
    [-0.13, 0.06, 0.09, 0.05],
    [-0.05, 0.1, 0.08, -0.05],
    [0.02, 0.14, 0.1, 0.02],
    [-0.1, 0.15, 0.08, 0.03],
    [0.05, 0.05, 0.08, 0.03],
    [0.09, 0.11, 0.05, -0.05],
  ]
  return [
    ...body,
    ...face(0.87, flesh, 0.0675),
    ...face(0.52, light, 0.0695, -0.045, 0.02),
    ...veins.filter((_, i) => near || i < 2).flatMap(([x, y, dx, dy]) => vein(x, y, dx, dy)),
  ]
}
