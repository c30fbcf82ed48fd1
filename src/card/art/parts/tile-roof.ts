import { darken, lighten } from '#pieces/colour.ts'
import type { Face } from '#pieces/solid/face.ts'
import type { Stage } from '../solid/stage.ts'
import { add, scale, subtract, type Vec3 } from '#pieces/solid/vector.ts'

export type TileRoofOptions = { readonly tile: string; readonly columns: number; readonly drop?: number }

const between = (a: Vec3, b: Vec3, t: number): Vec3 => add(a, scale(subtract(b, a), t))

/** One slope of yin-yang tiles from its eave (two ends) to its ridge (two ends): lit covers, dark troughs, rounded ends along the eave. */
export function tileRoof(
  stage: Stage,
  eave: readonly [Vec3, Vec3],
  ridge: readonly [Vec3, Vec3],
  { tile, columns, drop = 0.1 }: TileRoofOptions,
): void {
  const [troughs, ends]: [Face[], Face[]] = [[], []]
  const n = columns * 2
  const down: Vec3 = [0, -drop, 0]
  const strip = (a: number, b: number, from: number, to: number): Vec3[] => {
    const [p, q, r, s] = [between(...eave, a), between(...eave, b), between(...ridge, b), between(...ridge, a)]
    return [between(p, s, from), between(q, r, from), between(q, r, to), between(p, s, to)]
  }
  for (let i = 0; i < n; i += 2) {
    troughs.push({ points: strip((i + 1.1) / n, (i + 2) / n, 0, 1), colour: darken(tile, 0.2), twoSided: true })
    const [p, q] = [between(...eave, (i - 0.1) / n), between(...eave, (i + 1.2) / n)]
    ends.push({
      points: [p, add(between(p, q, 0.24), down), add(between(p, q, 0.76), down), q],
      colour: lighten(tile, 0.3),
      twoSided: true,
      glow: 0.25,
    })
  }
  stage.addFlat([{ points: strip(0, 1, 0, 1), colour: lighten(tile, 0.14), twoSided: true }])
  stage.addFlat(troughs)
  // Courses: the lower lip of every fourth tile, as a soft band.
  stage.addFlat(
    [0.3, 0.62].map((t) => ({ points: strip(0, 1, t, t + 0.02), colour: darken(tile, 0.34), twoSided: true })),
  )
  stage.addFlat(ends)
}
