import type { Random } from '#pieces/random.ts'
import { fill, halfPolygon, type Point } from '../svg.ts'

/** A dry-stone wall along a line on the picture; the stones grow from size a to size b. Three values, drawn as three paths. */
export function wallOfStones(random: Random, from: Point, to: Point, a: number, b: number, bend = 0, rows = 2): string {
  const [base, lit, dark]: [string[], string[], string[]] = [[], [], []]
  for (let row = 0; row < rows; row++) {
    let t = row * 0.01
    while (t < 1) {
      const s = (a + (b - a) * t) * random.between(0.8, 1.2)
      const x = from[0] + (to[0] - from[0]) * t
      const y = from[1] + (to[1] - from[1]) * t + Math.sin(t * Math.PI) * bend - row * s * 0.92
      const j = (): number => random.between(-0.14, 0.14) * s
      const p: Point[] = [
        [x - s * 0.8 + j(), y + j()],
        [x - s * 0.4, y - s * 0.62 + j()],
        [x + s * 0.44 + j(), y - s * 0.58],
        [x + s * 0.82, y + j()],
        [x + s * 0.4, y + s * 0.56],
        [x - s * 0.5, y + s * 0.54],
      ]
      const at = (i: number): Point => p[i] ?? [x, y]
      const m: Point = [x - s * 0.06, y - s * 0.06]
      base.push(halfPolygon(p))
      lit.push(halfPolygon([at(0), at(1), at(2), m]))
      dark.push(halfPolygon([m, at(3), at(4), at(5)]))
      t += (s * 1.42) / Math.hypot(to[0] - from[0], to[1] - from[1])
    }
  }
  return `<g transform="scale(.5)">${fill(base.join(''), '#8b8c92')}${fill(lit.join(''), '#bdb7ae')}${fill(dark.join(''), '#5f5f6e')}</g>`
}
