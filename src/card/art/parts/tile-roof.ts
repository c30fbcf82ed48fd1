import { darken, lighten } from '../colour.ts'
import type { Face, Mesh } from '../solid/face.ts'
import { add, scale, subtract, type Vec3 } from '../solid/vector.ts'

export type TileRoofOptions = { readonly tile: string; readonly columns: number; readonly drop?: number }

const between = (a: Vec3, b: Vec3, t: number): Vec3 => add(a, scale(subtract(b, a), t))

/** One slope of yin-yang tiles from its eave (two ends) to its ridge (two ends): lit covers, dark troughs, rounded ends along the eave. */
export function tileRoof(eave: readonly [Vec3, Vec3], ridge: readonly [Vec3, Vec3], { tile, columns, drop = 0.1 }: TileRoofOptions): Mesh {
  const faces: Face[] = []
  const n = columns * 2
  for (let i = 0; i < n; i++) {
    const [a, b] = [i / n, (i + 1) / n]
    const [p, q] = [between(...eave, a), between(...eave, b)]
    faces.push({ points: [p, q, between(...ridge, b), between(...ridge, a)], colour: i % 2 === 0 ? lighten(tile, 0.12) : darken(tile, 0.18), twoSided: true })
  }
  // The round ends of the covers, over the shaded edge of the boards.
  const down: Vec3 = [0, -drop, 0]
  for (let i = 0; i < n; i += 2) {
    const [p, q] = [between(...eave, (i - 0.2) / n), between(...eave, (i + 1.2) / n)]
    const m = between(p, q, 0.5)
    faces.push({ points: [p, add(between(p, q, 0.12), scale(down, 0.7)), add(m, down), add(between(p, q, 0.88), scale(down, 0.7)), q], colour: lighten(tile, 0.3), twoSided: true, glow: 0.25 })
  }
  return faces
}
