import { GRAMMAR, words, type Grammar } from './phrase-grammar.ts'

/** The phrases of a text that say what is looked for, as they stand there, in order. */
export type PhraseFinder = (text: string) => string[]

export interface Phrases {
  /** Patterns of phrases; a space stands for any white space. */
  readonly said: readonly string[]
  /** Patterns that say it by themselves, but for in a sentence that warns. */
  readonly unlessWarned?: readonly string[]
  /** What may follow a phrase to make it speak of something else. */
  readonly unlessFollowedBy?: string
}

const SENTENCE_END = /[.!?;:\n…]/gu
const CLAUSE_MARK = /[,()–—]/gu
/** All that may stand between two phrases of one list. */
const LIST_JOINT = /^[\s,]*(?:và|hay|hoặc|and|or|nor)?\s*$/iu

/** Makes a finder of phrases that leaves out what is denied: “không chữa bệnh”, “not a medicine”. */
export function phraseFinder(lang: 'vi' | 'en', { said, unlessWarned = [], unlessFollowedBy }: Phrases): PhraseFinder {
  const grammar = GRAMMAR[lang]
  const pattern = words([...said, ...unlessWarned], 'giu')
  const bare =
    unlessWarned.length === 0 ? null : new RegExp(`^(?:${unlessWarned.join('|').replaceAll(' ', '\\s+')})$`, 'iu')
  const elsewhere = unlessFollowedBy === undefined ? null : words([`(?<=^\\s*)(?:${unlessFollowedBy})`], 'iu')
  return (original) => {
    const text = withTonesPlaced(original)
    const found: string[] = []
    let denied: { readonly end: number } | null = null
    for (const { 0: phrase, index } of text.matchAll(pattern)) {
      const end = index + phrase.length
      const before = tail(text.slice(0, index), SENTENCE_END)
      const inherits: boolean = denied !== null && LIST_JOINT.test(text.slice(denied.end, index))
      if (inherits || isDenied(before, grammar)) {
        denied = { end }
        continue
      }
      denied = null
      const after = text.slice(end, end + 60)
      if (elsewhere?.test(after) === true) continue
      if (bare?.test(phrase) === true && grammar.warning.test(before + phrase + head(after))) continue
      found.push(original.slice(index, end))
    }
    return found
  }
}

function isDenied(before: string, { negation, denial, clauseEnd }: Grammar): boolean {
  return denial.test(before) || negation.test(tail(tail(before, CLAUSE_MARK), clauseEnd))
}

/** What follows the last match. */
function tail(text: string, pattern: RegExp): string {
  let from = 0
  for (const match of text.matchAll(pattern)) from = match.index + match[0].length
  return text.slice(from)
}

const head = (text: string): string => text.split(SENTENCE_END)[0] ?? ''

/**
 * The two spellings of one syllable as one, `khoẻ` as `khỏe`, `hoá` as `hóa`; as long as before, so that places in the
 * text stay what they are.
 */
function withTonesPlaced(text: string): string {
  return text.replace(/(?<!q)([ou])([áàảãạéèẻẽẹýỳỷỹỵ])(?!\p{L})/giu, (_, glide: string, vowel: string) => {
    const [base = '', tone = ''] = vowel.normalize('NFD')
    return (glide + tone).normalize('NFC') + base
  })
}
