import { lighten, rgb } from '../colour.ts'

/** What many exhibits are made of. */
export const BAMBOO = '#dcb068'
export const WOOD = '#9a6238'
export const DARK_WOOD = '#6b4228'
export const CREAM = '#f8edd4'
export const TEA = '#ea9a2c'
export const STRING = '#f0dcae'
export const LEAF_LIT = '#9cc252'
export const LEAF_DARK = '#4f8a3c'

/** How bright a colour looks, 0–1. */
export function luminance(colour: string): number {
  const [r, g, b] = rgb(colour)
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255
}

/** A colour at least so bright: dark goods still have to be read in the shade of a booth. */
export function atLeast(colour: string, least: number): string {
  const now = luminance(colour)
  if (now >= least) return colour
  // First the colour itself made stronger, so that it keeps its hue; what is missing then as warm light.
  const [r, g, b] = rgb(colour)
  const k = Math.min(least / Math.max(now, 0.02), 250 / Math.max(r, g, b))
  const stronger = scaled([r, g, b], k)
  const then = luminance(stronger)
  return then >= least ? stronger : lighten(stronger, (least - then) / (0.96 - then))
}

const scaled = (channels: readonly number[], k: number): string =>
  `#${channels
    .map((c) =>
      Math.round(Math.min(255, c * k))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
