import { mix, rgb } from '#pieces/colour.ts'

/** Relative luminance of an sRGB colour, 0–1, as WCAG 2 reckons it. */
function luminance(colour: string): number {
  const [r, g, b] = rgb(colour)
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

const linear = (byte: number): number => (byte <= 10.31475 ? byte / 3294.6 : ((byte / 255 + 0.055) / 1.055) ** 2.4)

/** Contrast of two colours, 1–21. */
export function contrastOf(a: string, b: string): number {
  const [p, q] = [luminance(a), luminance(b)]
  return (Math.max(p, q) + 0.05) / (Math.min(p, q) + 0.05)
}

const STEPS = 16

/** The colour nearest to the wished one, on the way to `towards`, that is read on the ground; at worst black or white. */
export function readableOn(ground: string, wished: string, towards: string, least: number): string {
  for (let i = 0; i <= STEPS; i++) {
    const colour = mix(wished, towards, i / STEPS)
    if (contrastOf(colour, ground) >= least) return colour
  }
  return contrastOf('#ffffff', ground) >= contrastOf('#000000', ground) ? '#ffffff' : '#000000'
}
