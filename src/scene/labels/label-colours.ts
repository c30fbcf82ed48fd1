import type { Booth } from '#content/booth.ts'
import { darken, lighten, mix } from '#pieces/colour.ts'
import { readableOn } from './contrast.ts'

/** At least: WCAG's AA for text of any size. Painted boards aim higher, since air and dusk lie before them. */
export const LEAST_CONTRAST = 4.5
const BOARD_CONTRAST = 7

const TIMBER = '#43210f'
const CREAM = '#fff3d8'
const GOLD = '#f2c66b'
const INK = '#2a1b14'
const PAPER = '#f8efdc'
const PAINT = '#1c2a4e'

const PLAIN: Booth['colours'] = { wall: '#cf9458', cloth: '#1a2244', accent: '#f0b93a' }

export interface BoardColours {
  readonly ground: string
  readonly letters: string
  /** Frame and ornament. */
  readonly line: string
  readonly plate: string
  readonly number: string
}

/** Light letters on dark timber, with a breath of the booth's cloth; its number on a plate of its accent. */
export function fasciaColours({ cloth, accent } = PLAIN): BoardColours {
  const ground = mix(TIMBER, darken(cloth, 0.45), 0.16)
  return {
    ground,
    letters: readableOn(ground, mix(accent, CREAM, 0.72), CREAM, BOARD_CONTRAST),
    line: mix(ground, accent, 0.62),
    plate: accent,
    number: readableOn(accent, darken(cloth, 0.55), INK, LEAST_CONTRAST),
  }
}

/** Painted signs are the same all over the hall, so that one learns to look for them. */
export const signColours = (): BoardColours => ({
  ground: PAINT,
  letters: readableOn(PAINT, CREAM, '#ffffff', BOARD_CONTRAST),
  line: mix(PAINT, GOLD, 0.6),
  plate: GOLD,
  number: PAINT,
})

export const gateColours = (): BoardColours => ({
  ground: TIMBER,
  letters: readableOn(TIMBER, mix(GOLD, CREAM, 0.35), CREAM, BOARD_CONTRAST),
  line: mix(TIMBER, GOLD, 0.65),
  plate: GOLD,
  number: TIMBER,
})

export interface PaperColours {
  readonly paper: string
  /** Where a picture will lie: the paper, in shade. */
  readonly ground: string
  readonly ink: string
  readonly title: string
  readonly line: string
  readonly accent: string
  readonly second: string
}

/** Dark ink on pale paper; titles and ornaments in the booth's colours. */
export function paperColours({ wall, cloth, accent } = PLAIN): PaperColours {
  const paper = mix(PAPER, lighten(wall, 0.5), 0.12)
  return {
    paper,
    ground: mix(paper, darken(wall, 0.1), 0.22),
    ink: readableOn(paper, INK, '#000000', BOARD_CONTRAST),
    title: readableOn(paper, darken(cloth, 0.3), INK, BOARD_CONTRAST),
    line: mix(paper, darken(wall, 0.25), 0.55),
    accent,
    second: cloth,
  }
}
