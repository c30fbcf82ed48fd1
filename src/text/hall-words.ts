import { EN_HALL } from './words-en-hall.ts'
import { VI_HALL } from './words-vi-hall.ts'
import type { UiLang } from './words.ts'

export type HallWords = typeof VI_HALL

/** The words over the walkable hall. They come with it: the pages load without them. */
export function hallWordsOf(lang: UiLang): HallWords {
  return lang === 'vi' ? VI_HALL : EN_HALL
}
