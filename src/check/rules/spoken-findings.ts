import type { Finding } from '#content/finding.ts'
import type { FindingCode } from '#content/finding-codes.ts'
import { glimpse } from '#content/plain-text.ts'
import { findingIn } from '../finding-in.ts'
import type { TextAt } from '../texts-of.ts'
import type { PhraseFinder } from './phrases.ts'

type Finders = Readonly<Record<'vi' | 'en', PhraseFinder>>

/** One finding for each text that says what is looked for, in whichever language, at the first that does. */
export function spokenFindings(file: string, texts: readonly TextAt[], finders: Finders, code: FindingCode): Finding[] {
  return texts.flatMap(({ path, text }) => {
    const said = { vi: finders.vi(text.vi), en: finders.en(text.en ?? '') }
    const words = [...new Set([...said.vi, ...said.en])]
    if (words.length === 0) return []
    const lang = said.vi.length > 0 ? 'vi' : 'en'
    // An alias is a bare text, in no language of its own.
    const at = path[0] === 'aliases' ? path : [...path, lang]
    return [findingIn(file, at, code, { found: glimpse(words.join(', ')) })]
  })
}
