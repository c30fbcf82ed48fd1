/** Red, green, blue, 0–255 each, sRGB. */
export type Rgb = readonly [number, number, number]

export function rgb(colour: string): Rgb {
  const long =
    colour.length === 4
      ? Array.from(colour)
          .map((c) => c + c)
          .join('')
          .slice(1)
      : colour
  const n = Number.parseInt(long.slice(1, 7), 16)
  return Number.isFinite(n) ? [(n >> 16) & 255, (n >> 8) & 255, n & 255] : [128, 128, 128]
}

export function hex([r, g, b]: Rgb): string {
  const text = ((1 << 24) | (byte(r) << 16) | (byte(g) << 8) | byte(b)).toString(16).slice(1)
  return text[0] === text[1] && text[2] === text[3] && text[4] === text[5]
    ? `#${text[0]}${text[2]}${text[4]}`
    : `#${text}`
}

/** From a (t = 0) to b (t = 1). */
export function mix(a: string, b: string, t: number): string {
  const [p, q] = [rgb(a), rgb(b)]
  return `#${[0, 1, 2]
    .map((i) =>
      byte((p[i] ?? 0) * (1 - t) + (q[i] ?? 0) * t)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** Towards a warm white: light here is always the sun's. */
export const lighten = (colour: string, t: number): string => mix(colour, '#fff6e2', t)

/** Towards a cool dusk: shadow here is never plain black. */
export const darken = (colour: string, t: number): string => mix(colour, '#1b1530', t)

const byte = (x: number): number => Math.max(0, Math.min(255, Math.round(x)))
