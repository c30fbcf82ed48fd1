import type { BreakPlace } from './json-break.ts'

// eslint-disable-next-line no-control-regex -- control characters may not stand in JSON text
const SOUND_PART = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y
/** How far behind the line is looked to tell a lost quote from a line break. */
const AHEAD = 2000

/** What is wrong with a string that begins at `at` and is never closed, or holds what it may not. */
export function brokenString(text: string, at: number): BreakPlace {
  SOUND_PART.lastIndex = at
  const part = SOUND_PART.exec(text)?.[0] ?? '"'
  const stop = at + part.length
  if (text[stop] === '\\') return { what: 'backslash', at: stop, near: text.slice(stop, stop + 8).split('\n')[0] ?? '' }
  if (stop < text.length && !/[\r\n]/.test(text.charAt(stop))) return { what: 'unseen', at: stop, near: part }
  const curly = part.search(/[“”][ \t]*[:,}\]]|[“”][ \t]*$/)
  if (curly > 0) return { what: 'curly-quote', at: at + curly, near: part.charAt(curly) }
  if (goesOn(text.slice(stop, stop + AHEAD))) return { what: 'line-break', at: stop, near: part }
  const colon = part.search(/:(?=\s*(?:[{["\d]|true|false|null))/)
  const end = colon > 0 ? colon : endBeforeClosers(part)
  return { what: 'quote-unclosed', at: at + end, near: part.slice(0, end) }
}

/** Where a text ends but for space, commas and closing brackets; a pattern would look again from each space. */
export function endBeforeClosers(text: string): number {
  let end = text.length
  while (end > 0 && /[\s,}\]]/.test(text.charAt(end - 1))) end--
  return end
}

/** Whether the next line is more of the same text: neither a new field or item nor a closing bracket. */
function goesOn(after: string): boolean {
  const next = after.split(/\r?\n/).find((line) => line.trim() !== '')
  if (next === undefined) return false
  const onlyCloses = /^\s*"[\s,}\]]*$/.test(next)
  return onlyCloses || !/^\s*["{}[\]]/.test(next)
}
