import { EN } from './words-en.ts'
import { VI } from './words-vi.ts'

/** Languages the interface speaks, and pages are built in. Content may have more, for those to come. */
export const UI_LANGS = ['vi', 'en'] as const
export type UiLang = (typeof UI_LANGS)[number]

export type Words = typeof VI

/** The interface words of a language. */
export function wordsOf(lang: UiLang): Words {
  return lang === 'vi' ? VI : EN
}
