import { darken, lighten } from '#pieces/colour.ts'
import type { Random } from '#pieces/random.ts'
import { fill, rect } from '../svg.ts'

export type HangingOptions = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly ground: string
  readonly motif: string
  readonly light: string
}

/** A length of cloth hung flat: borders, bands of zigzag, a column of nested diamonds; all by whole-number formulas. */
export function hanging(random: Random, { x, y, width: w, height: h, ground, motif, light }: HangingOptions): string {
  const c = Math.round(x + w / 2)
  const out = [
    rect(x, y, w, h, ground),
    fill(`M${x} ${y}h${(w * 0.1).toFixed(0)}v${h}h-${(w * 0.1).toFixed(0)}z`, lighten(ground, 0.16)),
    fill(
      `M${(x + w * 0.88).toFixed(0)} ${y}h${(w * 0.12).toFixed(0)}v${h}h-${(w * 0.12).toFixed(0)}z`,
      darken(ground, 0.35),
    ),
  ]
  const r = w * 0.3
  const [big, mid, small, teeth]: [string[], string[], string[], string[]] = [[], [], [], []]
  const diamond = (cy: number, k: number): string =>
    `M${c} ${(cy - k).toFixed(0)}l${k.toFixed(0)} ${k.toFixed(0)}-${k.toFixed(0)} ${k.toFixed(0)}-${k.toFixed(0)}-${k.toFixed(0)}z`
  const offset = random.between(0, 0.2) * r
  for (let cy = y + r * 1.5 + offset; cy < y + h - r * 1.3; cy += r * 2.3) {
    big.push(diamond(cy, r))
    mid.push(diamond(cy, r * 0.66))
    small.push(diamond(cy, r * 0.3))
    const t = r * 0.22
    for (let i = -2; i < 2; i++)
      teeth.push(
        `M${(c + i * t * 2).toFixed(0)} ${(cy + r * 1.28).toFixed(0)}l${t.toFixed(0)}-${t.toFixed(0)} ${t.toFixed(0)} ${t.toFixed(0)}z`,
      )
  }
  const fringe = Array.from(
    { length: 7 },
    (_, i) =>
      `M${(x + (i * w) / 7 + 1).toFixed(0)} ${y + h}h${(w / 7 - 3).toFixed(0)}v${8 + (i % 2) * 2}h-${(w / 7 - 3).toFixed(0)}z`,
  )
  out.push(
    fill(big.join(''), motif),
    fill(mid.join(''), darken(ground, 0.25)),
    fill(small.join(''), light),
    fill(teeth.join(''), light),
    rect(x, y + 3, w, 4, motif),
    rect(x, y + h - 9, w, 4, motif),
    fill(fringe.join(''), motif),
  )
  return out.join('')
}
