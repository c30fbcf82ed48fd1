/** The languages content may be written in. Vietnamese is the one every text must have. */
export const LANGS = ['vi', 'en', 'zh'] as const
export type Lang = (typeof LANGS)[number]

/** One text in up to three languages, NFC, plain text (never HTML). */
export interface LocalisedText {
  readonly vi: string
  readonly en?: string | undefined
  readonly zh?: string | undefined
}

/** A text and the language it is really in, so that a fallback can be shown as one. */
export interface SpokenText {
  readonly text: string
  readonly lang: Lang
}

/** The text in `lang`, or in Vietnamese where that translation is missing. */
export function inLang(text: LocalisedText, lang: Lang): SpokenText {
  const translated = text[lang]
  return translated === undefined ? { text: text.vi, lang: 'vi' } : { text: translated, lang }
}
