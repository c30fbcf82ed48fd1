import { FESTIVALS } from './findings/festivals.ts'
import { HALL } from './findings/hall.ts'
import { MEDIA } from './findings/media.ts'
import { PAPERS } from './findings/papers.ts'
import { PLACES } from './findings/places.ts'
import { READING } from './findings/reading.ts'
import { REFERENCES } from './findings/references.ts'
import type { SentenceArgs, Sentences } from './findings/sentence.ts'
import { WORDS } from './findings/words.ts'

const SENTENCES: Sentences = {
  ...READING,
  ...REFERENCES,
  ...WORDS,
  ...PAPERS,
  ...PLACES,
  ...FESTIVALS,
  ...MEDIA,
  ...HALL,
}

export const SENTENCE_CODES = Object.keys(SENTENCES)

/** The sentence of a finding; an unknown code is shown as itself, never hidden. */
export function findingSentence(code: string, args: SentenceArgs, lang: 'vi' | 'en'): string {
  const text = Object.hasOwn(SENTENCES, code) ? (SENTENCES[code]?.[lang](args) ?? code) : code
  return text.charAt(0).toUpperCase() + text.slice(1)
}
