import { lineStartsOf, spotAt, type Spot } from './json-text.ts'
import { glimpse } from './plain-text.ts'
import { brokenString, endBeforeClosers } from './broken-string.ts'
import { closerOf, stuckAt, type Stuck, type Token } from './read-json-tokens.ts'

/** What an author's hand did to JSON text; each has a sentence of its own. */
export type BreakKind =
  | 'empty'
  | 'no-brace'
  | 'comment'
  | 'curly-quote'
  | 'single-quote'
  | 'quote-unclosed'
  | 'quote-inside'
  | 'line-break'
  | 'backslash'
  | 'unseen'
  | 'comma-missing'
  | 'comma-extra'
  | 'comma-other'
  | 'colon-missing'
  | 'colon-extra'
  | 'value-missing'
  | 'key-missing'
  | 'key-unquoted'
  | 'word-unquoted'
  | 'number'
  | 'number-comma'
  | 'close-missing'
  | 'close-other'
  | 'close-extra'
  | 'closed-early'
  | 'left-behind'

/** Where in the text a hand must mend it, and what to look for there. */
export interface BreakPlace {
  readonly what: BreakKind
  readonly at: number
  readonly near: string
  /** Where the bracket was opened that this is about. */
  readonly opened?: number
}

export interface JsonBreak {
  readonly what: BreakKind
  /** A harmless glimpse of what stands there, or of the mark that is missing. */
  readonly near: string
  readonly spot: Spot
  /** The line of the bracket that this is about; 0 where it is about none. */
  readonly openedLine: number
}

/** What is broken first in text that is no JSON, and where a person must type to mend it. */
export function breakOf(text: string): JsonBreak {
  const stuck = stuckAt(text)
  const { what, at, near, opened } =
    text.trim() === '' || stuck === null
      ? { what: 'empty' as const, at: 0, near: '', opened: undefined }
      : { opened: undefined, ...placeOf(stuck) }
  const lineStarts = lineStartsOf(text)
  return {
    what,
    near: glimpse(near.slice(0, 200)),
    spot: spotAt(lineStarts, at),
    openedLine: opened === undefined ? 0 : spotAt(lineStarts, opened).line,
  }
}

const RUN = /^[^\s,{}[\]:"]+/
const CURLY = /^[“”„‟«»‘’‚‛＂]/
// What a page or a word processor leaves between words: spaces of other kinds, and what cannot be seen at all.
const ODD = /^(?:[^\S \t\r\n]|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}])/u

function placeOf(stuck: Stuck): BreakPlace {
  const { text, at, token, awaited, before, open } = stuck
  const rest = text.slice(at, at + 200)
  const run = RUN.exec(rest)?.[0] ?? rest.charAt(0)
  if (at >= text.length) return neverClosed(stuck)
  if (/^\/[/*]/.test(rest)) return { what: 'comment', at, near: rest.split('\n')[0] ?? '' }
  if (token === null && rest.startsWith('"')) return brokenString(text, at)
  const torn = token === null ? tornString(stuck) : null
  if (torn !== null) return torn
  if (CURLY.test(rest)) return { what: 'curly-quote', at, near: run }
  if (/^['`]/.test(rest)) return { what: 'single-quote', at, near: run }
  if (ODD.test(rest)) return { what: 'unseen', at, near: run }
  if (/^[;，、]/.test(rest)) return { what: 'comma-other', at, near: rest.charAt(0) }
  if (open.length === 0) return outside(stuck, run)
  if (token === '}' || token === ']') return wrongCloser(stuck, token)
  switch (awaited) {
    case 'next':
      if (token === ':') return { what: 'colon-extra', at, near: before?.text ?? '' }
      if (before !== undefined && isGlued(before, at)) return { what: 'number', at: before.at, near: before.text + run }
      return { what: 'comma-missing', at: endOf(before), near: before?.text ?? '' }
    case 'colon':
      return { what: 'colon-missing', at: endOf(before), near: before?.text ?? '' }
    case 'key':
    case 'field':
      if (token === ',') return { what: 'comma-extra', at, near: ',' }
      return numberWithComma(text, at) ?? { what: /^[:{[]/.test(rest) ? 'key-missing' : 'key-unquoted', at, near: run }
    case 'value':
    case 'item':
    case 'end':
      if (token === ',')
        return before?.text === ':'
          ? { what: 'value-missing', at, near: stuck.key }
          : { what: 'comma-extra', at, near: ',' }
      if (token === ':') return { what: 'colon-extra', at, near: ':' }
      return { what: /^[-+.\d]/.test(rest) ? 'number' : 'word-unquoted', at, near: run }
    default:
      awaited satisfies never
      return { what: 'left-behind', at, near: run }
  }
}

/** `22,6` and `85,000` as Vietnamese and English hands write them: the digits behind the comma stand where a field must. */
function numberWithComma(text: string, at: number): BreakPlace | null {
  const before = /-?\d{1,12}(?:,\d{1,3})*,[ ]?$/.exec(text.slice(Math.max(0, at - 40), at))?.[0]
  const after = /^\d{1,9}(?:,\d{3})*(?![\w.])/.exec(text.slice(at, at + 40))?.[0]
  return before === undefined || after === undefined
    ? null
    : { what: 'number-comma', at: at - before.length, near: before.trim() + after }
}

const endOf = (token: Token | undefined): number => (token === undefined ? 0 : token.at + token.text.length)

/** `85.000.000` and `01` begin as numbers, `nullx` as a word, and go on without a gap. */
const isGlued = (before: Token, at: number): boolean => endOf(before) === at && /^[-\da-z]/.test(before.text)

/** The text ended while brackets were open. */
function neverClosed({ at, before, open, suspect }: Stuck): BreakPlace {
  const bracket = suspect ?? open.at(-1)
  if (bracket === undefined) return { what: 'empty', at: 0, near: '' }
  // Which line lacks the mark is not known where a later one was taken for it: show where the bracket begins.
  const place = suspect === undefined ? Math.min(endOf(before), at) : suspect.at
  return { what: 'close-missing', at: place, near: closerOf(bracket), opened: bracket.at }
}

/** A string that ended well, but not where its author meant: what follows it makes no sense. */
function tornString({ text, at, awaited, before }: Stuck): BreakPlace | null {
  if (before?.text.startsWith('"') !== true) return null
  const inner = before.text.slice(1, -1)
  const within = (pattern: RegExp): number => inner.search(pattern) + 1
  const curly = within(/[“”][ \t]*[:,}\]]/)
  if (curly > 0) return { what: 'curly-quote', at: before.at + curly, near: before.text.charAt(curly) }
  const words = endBeforeClosers(inner)
  const end = awaited === 'colon' ? within(/:/) : /[,}\]]/.test(inner.slice(words)) ? words + 1 : 0
  if (end > 0) return { what: 'quote-unclosed', at: before.at + end, near: before.text.slice(0, end) }
  const isInside = endOf(before) === at || /^[^":,{}[\]\n]*"/.test(text.slice(at, at + 200))
  return awaited === 'next' && isInside && !/^[;，、/]/.test(text.charAt(at))
    ? { what: 'quote-inside', at: endOf(before) - 1, near: before.text }
    : null
}

/** Before the first bracket, or behind the last one. */
function outside({ text, at, token, awaited, before }: Stuck, run: string): BreakPlace {
  const first = text.search(/[^ \t\r\n]/)
  if (awaited !== 'end' || !/[{[]/.test(text.charAt(first)))
    return { what: 'no-brace', at: first, near: text.slice(first, first + 200).split('\n')[0] ?? '' }
  if (token === '}' || token === ']') return { what: 'close-extra', at, near: token }
  return token === ',' && before !== undefined && text.slice(at + 1).trim() !== ''
    ? { what: 'closed-early', at: before.at, near: before.text }
    : { what: 'left-behind', at, near: token ?? run }
}

/** A closing bracket where none may stand, or not this one. */
function wrongCloser({ at, awaited, before, key, open }: Stuck, closer: string): BreakPlace {
  const top = open.at(-1)
  if (top !== undefined && closer !== closerOf(top))
    return open.some((bracket) => closerOf(bracket) === closer)
      ? { what: 'close-missing', at: endOf(before), near: closerOf(top), opened: top.at }
      : { what: 'close-other', at, near: closer, opened: top.at }
  if (before?.text === ',') return { what: 'comma-extra', at: before.at, near: ',' }
  return awaited === 'colon'
    ? { what: 'colon-missing', at: endOf(before), near: before?.text ?? '' }
    : { what: 'value-missing', at: endOf(before), near: key }
}
