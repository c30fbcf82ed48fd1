import type { Random } from '#pieces/random.ts'
import { fill, halfPolygon, type Point } from '../svg.ts'

/** "Tai mèo" rock: sharp grey blades, lit on the left. */
export function catRock(random: Random, x: number, y: number, w: number, h: number): string {
  const [lit, dark]: [string[], string[]] = [[], []]
  const n = 4
  for (let i = 0; i < n; i++) {
    const cx = x + (i / (n - 1) - 0.5) * w * 0.8
    const top = h * (0.5 + 0.5 * Math.sin(((i + 0.7) / n) * Math.PI)) * random.between(0.7, 1.1)
    const half = (w / n) * random.between(0.55, 0.8)
    const tip: Point = [cx + half * random.between(-0.3, 0.2), y - top]
    const foot: Point = [cx + half * random.between(-0.1, 0.4), y + h * 0.06]
    lit.push(halfPolygon([[cx - half, y], [cx - half * 0.7, y - top * 0.5], tip, foot]))
    dark.push(halfPolygon([tip, [cx + half * 0.8, y - top * 0.56], [cx + half, y], foot]))
  }
  return `<g transform="scale(.5)">${fill(dark.join(''), '#5d5f70')}${fill(lit.join(''), '#a2a3ac')}</g>`
}
