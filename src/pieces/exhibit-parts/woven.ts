import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { faceOf, type Finish } from './loft.ts'

/**
 * Cloth woven in cells, seen from the side from which u runs right and v down; neighbours of one colour in a row are one face.
 * A cloth bent along u must keep its cells apart: `straight` false.
 */
export function wovenCloth(
  columns: number,
  rows: number,
  at: (u: number, v: number) => Vec3,
  tone: (column: number, row: number) => string,
  finish: Finish & { readonly straight?: boolean } = {},
): Mesh {
  const { straight = true, ...rest } = finish
  const faces: Mesh[] = []
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns;) {
      let end = i + 1
      while (straight && end < columns && tone(end, j) === tone(i, j)) end++
      const p = (a: number, b: number): Vec3 => at(a / columns, b / rows)
      faces.push(faceOf([p(i, j + 1), p(end, j + 1), p(end, j), p(i, j)], tone(i, j), rest))
      i = end
    }
  return faces.flat()
}

/** Our own motif: diamonds one in another between zigzag bands, mirrored at the middle; by whole numbers only. */
export function diamonds(
  columns: number,
  tones: readonly [string, string, string, string, string],
): (column: number, row: number) => string {
  const half = (columns - 1) / 2
  const [ground, motif, light, edge, deep] = tones
  return (i, j) => {
    const m = Math.abs(i - half)
    const row = j % 10
    if (i === 0 || i === columns - 1) return edge
    if (row === 0) return light
    if (row === 1 || row === 9) return (Math.round(m) + row) % 4 < 2 ? motif : edge
    const d = Math.abs(m - 4) + Math.abs(row - 5)
    const c = m + Math.abs(row - 5)
    if (c <= 1) return c < 1 ? edge : light
    if (d <= 1) return d < 1 ? deep : motif
    return d === 3 || c === 3 ? deep : ground
  }
}

/** Resist-dyed border: nested diamonds in a chain. */
export function batik(ground: string, motif: string, spark: string): (column: number, row: number) => string {
  return (i, row) => {
    const d = Math.abs((i % 8) - 4) + Math.abs(((row + 6) % 8) - 4)
    if (d <= 1) return spark
    return d === 3 || ((row + 6) % 8 === 0 && i % 2 === 0) ? motif : ground
  }
}
