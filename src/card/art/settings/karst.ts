import { darken, lighten, mix } from '#pieces/colour.ts'
import type { Random } from '#pieces/random.ts'
import { fill, halfPolygon, type Point } from '../svg.ts'

export type KarstOptions = {
  readonly from: number
  readonly to: number
  readonly base: number
  /** Lowest and highest peak, in pixels above the base. */
  readonly height: readonly [number, number]
  /** Width of a peak against its height. */
  readonly slender?: number
  readonly colour: string
  /** The colour of the air it fades into at its foot. */
  readonly air: string
  readonly green?: string
}

/** A row of karst towers, steep below and blunt above, lit from the upper left in three values. */
export function karst(random: Random, options: KarstOptions): string {
  const { from, to, base, height, slender = 0.62, colour, air, green } = options
  const [body, lit, dark, moss]: [string[], string[], string[], string[]] = [[], [], [], []]
  let x = from - random.between(0, 40)
  while (x < to) {
    const h = random.between(height[0], height[1])
    const w = h * slender * random.between(0.8, 1.25)
    const c = x + w / 2
    const top = random.between(-0.08, 0.1) * w
    const left: Point[] = [
      [c - w * 0.62, base],
      [c - w * 0.42, base - h * random.between(0.44, 0.56)],
      [c - w * 0.22 + top, base - h * random.between(0.84, 0.9)],
    ]
    const peak: Point[] = [
      [c - w * 0.06 + top, base - h],
      [c + w * 0.1 + top, base - h * random.between(0.93, 0.99)],
    ]
    const right: Point[] = [
      [c + w * 0.25 + top, base - h * random.between(0.78, 0.85)],
      [c + w * 0.37, base - h * random.between(0.48, 0.6)],
      [c + w * 0.5, base - h * random.between(0.2, 0.32)],
      [c + w * 0.64, base],
    ]
    body.push(halfPolygon([...left, ...peak, ...right]))
    const ridge: Point[] = [
      [c + top + w * random.between(-0.02, 0.06), base - h * 0.74],
      [c - w * random.between(0.06, 0.14), base - h * 0.4],
      [c - w * random.between(0.1, 0.2), base],
    ]
    const none: Point = [0, 0]
    const [p0, p1] = [peak[0] ?? none, peak[1] ?? none]
    lit.push(halfPolygon([...left, p0, ...ridge]))
    const gully: readonly Point[] = [
      [c + w * 0.16 + top, base - h * 0.7],
      [c + w * random.between(0.08, 0.2), base - h * 0.42],
      [c + w * 0.24, base],
    ]
    dark.push(halfPolygon([p1, ...right, ...gully.toReversed()]))
    if (green !== undefined) {
      const y = base - h * random.between(0.1, 0.3)
      moss.push(
        halfPolygon([
          [c - w * 0.58, base],
          [c - w * 0.4, y - h * 0.1],
          [c - w * 0.12, y],
          [c + w * 0.14, y - h * 0.06],
          [c + w * 0.4, y + h * 0.04],
          [c + w * 0.62, base],
        ]),
      )
    }
    x += w * random.between(0.74, 1.2)
  }
  const foot = (tone: string, t: number): string => mix(tone, air, t)
  const shapes = [
    fill(body.join(''), colour),
    fill(lit.join(''), lighten(mix(colour, '#ffe0b8', 0.16), 0.16)),
    fill(dark.join(''), darken(mix(colour, '#3a4a86', 0.22), 0.1)),
    green === undefined ? '' : fill(moss.join(''), foot(green, 0.35)),
  ].join('')
  return `<g transform="scale(.5)">${shapes}</g>`
}
