import type { Face, Mesh } from './face.ts'
import type { Vec3 } from './vector.ts'

export type SheetOptions = {
  readonly colour: string | ((column: number, row: number) => string)
  readonly gloss?: number
  readonly glow?: number
}

/** A bent surface: `at` gives the point for u, v in 0–1; columns along u, rows along v; neighbours of one colour in a row are one face. Seen from both sides. */
export function sheet(
  columns: number,
  rows: number,
  at: (u: number, v: number) => Vec3,
  { colour, ...rest }: SheetOptions,
): Mesh {
  const colourOf = (i: number, j: number): string =>
    typeof colour === 'string' ? (i % 3 === 2 ? `${colour} ` : colour) : colour(i, j)
  const faces: Face[] = []
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns;) {
      let end = i + 1
      while (end < columns && colourOf(end, j) === colourOf(i, j)) end++
      const p = (a: number, b: number): Vec3 => at(a / columns, b / rows)
      faces.push({
        points: [p(i, j), p(end, j), p(end, j + 1), p(i, j + 1)],
        colour: colourOf(i, j).trim(),
        twoSided: true,
        ...rest,
      })
      i = end
    }
  }
  return faces
}
