import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { curve, fill, type Point } from '../svg.ts'
import { darken, lighten, mix } from '#pieces/colour.ts'

export type ContourHillOptions = {
  readonly at: Vec3
  readonly radius: number
  readonly depth?: number
  readonly height: number
  readonly levels: number
  /** Turns the hill's spurs. */
  readonly phase: number
  readonly tread: readonly string[]
  readonly riser: string
  readonly bund: string
  readonly points?: number
}

/** Terraces: a smooth hill cut at contour levels; each level a riser in shade, a bund that catches the light, a tread of rice. */
export function contourHill(
  stage: Stage,
  { at, radius, depth = 1, height, levels, phase, tread, riser, bund, points = 16 }: ContourHillOptions,
): string {
  const out: string[] = []
  const ring = (level: number, y: number, grow = 0): Point[] =>
    Array.from({ length: points }, (_, i) => {
      const t = level / levels
      const a = (i / points) * Math.PI * 2
      const spur =
        1 +
        0.2 * Math.sin(a * 3 + phase) +
        0.1 * Math.sin(a * 5 - phase * 2 + level * 0.25) +
        0.05 * Math.sin(a * 7 + level * 0.6)
      const r = radius * (1 - t ** 1.15) ** 0.86 * spur + grow
      return stage.point([
        at[0] + Math.cos(a) * r + t * radius * 0.1 * Math.sin(phase * 3),
        at[1] + y,
        at[2] + Math.sin(a) * r * depth,
      ])
    })
  for (let k = 0; k < levels; k++) {
    const step = height / levels
    const y = k * step
    const tone = tread[(k * 7 + Math.floor(phase * 10)) % tread.length] ?? '#dca02c'
    const shade = mix(riser, tone, 0.34)
    out.push(fill(curve(ring(k, y, radius * 0.01)), darken(shade, 0.1 * (1 - k / levels))))
    out.push(fill(curve(ring(k, y + step * 0.5, 0)), mix(bund, '#fff0b8', 0.35 + 0.3 * (k / levels))))
    out.push(fill(curve(ring(k, y + step * 0.46, -radius * 0.016)), k % 2 === 0 ? lighten(tone, 0.14) : tone))
  }
  return out.join('')
}
