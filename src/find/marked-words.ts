const WORD = /[\p{L}\p{M}\p{N}]+/gu
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/**
 * The words of a text that carry marks, each spelt one way: the tone last, so that hòa and hoà are the same word.
 * Folding makes chè and chế the same; these tell them apart again when results are put in order.
 */
export function markedWords(text: string): string[] {
  const words = text.normalize('NFD').toLowerCase().match(WORD) ?? []
  return words.filter((word) => /[\p{M}đ]/u.test(word)).map(toneLast)
}

const toneLast = (word: string): string => word.replace(TONES, '') + (word.match(TONES) ?? []).join('')
