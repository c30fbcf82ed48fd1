import type { Style } from './fit-text.ts'

const inPixels = (size: number): string => `${Math.round(size * 10) / 10}px`

// Measured in both fonts: Ẫ and Ử reach 1.02 and 1.16 ems up, ợ and g .11 and .24 down.

/** Phudu, drawn after painted signs: it names places. */
export const PAINTED: Style = {
  font: (size) => `700 ${inPixels(size)} Phudu, 'Be Vietnam Pro', sans-serif`,
  pitch: 1.14,
  over: 1.06,
  under: 0.13,
}

/** Be Vietnam Pro is read. */
export const PRINTED: Style = {
  font: (size) => `400 ${inPixels(size)} 'Be Vietnam Pro', sans-serif`,
  pitch: 1.38,
  over: 1.18,
  under: 0.28,
}

export const PRINTED_BOLD: Style = {
  font: (size) => `600 ${inPixels(size)} 'Be Vietnam Pro', sans-serif`,
  pitch: 1.3,
  over: 1.18,
  under: 0.28,
}

/** Phudu draws dashes and strokes hair-thin, and sets a square's ² at the foot: such words are printed. */
const NOT_PAINTED = /[/–—¹²³]/

/** Painted letters, where they can say it. */
export const paintedFor = (text: string): Style => (NOT_PAINTED.test(text) ? PRINTED_BOLD : PAINTED)

/** Letters of both files of each font: the plain ones and those with marks. */
const SAMPLE = 'Aế'

/** Resolves when the fonts are there, or will not come: then the system's letters have to do. */
export async function loadLabelFonts(fonts: Pick<FontFaceSet, 'load'>): Promise<void> {
  await Promise.allSettled([PAINTED, PRINTED, PRINTED_BOLD].map(({ font }) => fonts.load(font(32), SAMPLE)))
}
