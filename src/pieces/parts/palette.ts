import { darken, lighten } from '../colour.ts'
import type { Random } from '../random.ts'

/** The few colours of the hall; a thing of it takes one and varies it a little. */
export const TIMBER = '#7f5233'
export const TIMBER_DARK = '#633f29'
export const TIMBER_PALE = '#b07c48'
export const EARTH = '#cf9458'
export const STONE = '#8b8f90'
export const STONE_DARK = '#5d6369'
export const STONE_PALE = '#b3b0a8'
export const TILE = '#8a7f78'
export const TIN = '#7d868c'
export const BAMBOO = '#8fa046'
export const LEAF = '#5f8a3c'
export const BLOSSOM = '#f2a6b8'

/** A colour a little lighter or darker, as every stone and tile of a kind is. */
export function varied(random: Random, colour: string, by = 0.1): string {
  const t = random.between(-by, by)
  return t > 0 ? lighten(colour, t) : darken(colour, -t)
}
