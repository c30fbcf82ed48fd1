import { sheet } from '#pieces/solid/sheet.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'

/** Cloth woven in cells: its ground laid first in strips, then only the cells of other colours. */
export function patterned(
  stage: Stage,
  columns: number,
  rows: number,
  at: (u: number, v: number) => Vec3,
  ground: string,
  tone: (column: number, row: number) => string,
  glow = 0.16,
  strips = 1,
): void {
  stage.addFlat(sheet(strips, Math.max(2, Math.round(rows / 4)), at, { colour: ground, glow }))
  stage.addFlat(sheet(columns, rows, at, { colour: tone, glow }).filter((face) => face.colour !== ground))
}
