import { darken, lighten, mix } from '../colour.ts'
import { box } from '../solid/box.ts'
import type { Face, Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'

export type HouseOptions = { readonly earth: string; readonly tile: string; readonly columns?: number; readonly corn?: boolean; readonly glow?: number }

/** A rammed-earth house: courses, dark door and windows, a straight ridge of yin-yang tiles. `at` is the middle of its foot; sizes are width, wall height, depth. */
export function house([x, y, z]: Vec3, [w, h, d]: Vec3, { earth, tile, columns = 8, corn = true, glow = 0 }: HouseOptions): Mesh {
  const faces: Face[] = [...box([x, y, z], [w, h, d], { colour: earth, taper: 0.96 })]
  const front = z + (d / 2) * 0.995
  const panel = (u0: number, u1: number, v0: number, v1: number, colour: string, lift = 0.6, shine = 0): Face => ({
    points: [[x + u0 * w, y + v0 * h, front + lift], [x + u1 * w, y + v0 * h, front + lift], [x + u1 * w, y + v1 * h, front + lift - 0.3], [x + u0 * w, y + v1 * h, front + lift - 0.3]],
    colour,
    ...(shine > 0 ? { glow: shine } : {}),
  })
  for (const v of [0.3, 0.58, 0.84]) faces.push(panel(-0.49, 0.49, v, v + 0.03, darken(earth, 0.16), 0.3))
  faces.push(panel(-0.5, 0.5, 0, 0.1, '#8b8f90', 0.5))
  const hole = glow > 0 ? '#ffc864' : '#4a2c22'
  faces.push(panel(-0.09, 0.09, 0, 0.66, glow > 0 ? '#ffb24e' : '#5a3420', 1, glow), panel(-0.36, -0.24, 0.34, 0.62, hole, 1, glow), panel(0.24, 0.36, 0.34, 0.62, hole, 1, glow))
  if (corn) faces.push(...[-0.42, -0.18, 0.14, 0.2, 0.4].map((u) => panel(u, u + 0.03, 0.74, 0.95, '#f4b835', 1.4, 0.2)))
  // Gables, then two slopes in columns: a lit tile, a dark trough.
  const over = d * 0.16
  const side = w * 0.06
  const rise = d * 0.46
  const ridge = y + h + rise
  const [x0, x1] = [x - w / 2 - side, x + w / 2 + side]
  for (const s of [-1, 1]) {
    const gx = x + (s * w) / 2
    const gable: Vec3[] = [[gx, y + h, z + d / 2], [gx, y + h, z - d / 2], [gx, ridge, z]]
    faces.push({ points: s > 0 ? gable : gable.toReversed(), colour: darken(earth, 0.12) })
  }
  const eave = y + h - over * 0.5
  for (let i = 0; i < columns; i++) {
    const [a, b] = [x0 + ((x1 - x0) * i) / columns, x0 + ((x1 - x0) * (i + 1)) / columns]
    const tone = i % 2 === 0 ? lighten(tile, 0.1) : darken(tile, 0.14)
    faces.push({ points: [[a, eave, z + d / 2 + over], [b, eave, z + d / 2 + over], [b, ridge, z], [a, ridge, z]], colour: tone })
  }
  faces.push({ points: [[x1, eave, z - d / 2 - over], [x0, eave, z - d / 2 - over], [x0, ridge, z], [x1, ridge, z]], colour: tile })
  faces.push({ points: [[x0, eave, z + d / 2 + over], [x0, eave - over * 0.3, z + d / 2 + over], [x1, eave - over * 0.3, z + d / 2 + over], [x1, eave, z + d / 2 + over]], colour: mix(tile, '#2a1c3c', 0.5) })
  faces.push(...box([x, ridge - rise * 0.04, z], [x1 - x0 + side * 0.4, rise * 0.13, d * 0.09], { colour: darken(tile, 0.1), top: lighten(tile, 0.2) }))
  return faces
}
