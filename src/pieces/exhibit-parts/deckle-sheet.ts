import { darken, lighten } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { faceOf } from './loft.ts'
import type { Random } from '../random.ts'

/** A sheet with an uneven edge, a few fibres in it. */
export function deckle(y: number, tone: string, random: Random, near: boolean): Mesh {
  const n = near ? 5 : 1
  const corner = (x: number, z: number): Vec3 => [
    x * 0.19 + random.between(-0.006, 0.006),
    y + 0.014,
    z * 0.13 + random.between(-0.006, 0.006),
  ]
  const edge = (a: readonly [number, number], b: readonly [number, number]): Vec3[] =>
    Array.from({ length: n }, (_, i) => corner(a[0] + ((b[0] - a[0]) * i) / n, a[1] + ((b[1] - a[1]) * i) / n))
  const top = [
    ...edge([-1, 1], [1, 1]),
    ...edge([1, 1], [1, -1]),
    ...edge([1, -1], [-1, -1]),
    ...edge([-1, -1], [-1, 1]),
  ]
  const skirt = top.flatMap((p, i) => {
    const q = top[(i + 1) % top.length] ?? p
    return faceOf([[p[0], y, p[2]], [q[0], y, q[2]], q, p], i % 2 === 0 ? darken(tone, 0.14) : darken(tone, 0.06))
  })
  return [...skirt, ...faceOf(top, lighten(tone, 0.25))]
}
