import { distance } from 'fastest-levenshtein'
import { slugOf } from './slug.ts'

/** The longest word worth comparing: longer ones are no slips of the hand. */
const LONGEST = 40

/**
 * The word that was probably meant, or '' when none is close: at most two slips in five letters, marks, capitals and
 * hyphens aside.
 */
export function nearestWord(word: string, among: readonly string[], mostSlips = slipsIn): string {
  const letters = plain(word)
  if (letters === '' || word.length > LONGEST) return ''
  let nearest = ''
  let least = mostSlips(letters.length) + 1
  for (const other of among) {
    const slips = slipsBetween(letters, plain(other))
    if (slips >= least) continue
    nearest = other
    least = slips
  }
  return nearest
}

const slipsIn = (letters: number): number => Math.max(1, Math.floor(letters * 0.4))

/** Words in the order of how near they are to this one; as they were for a word too long to compare. */
export function byNearness(word: string, among: readonly string[]): readonly string[] {
  if (word.length > LONGEST) return among
  const letters = plain(word)
  return among
    .map((other) => ({ other, slips: slipsBetween(letters, plain(other)) }))
    .sort((a, b) => a.slips - b.slips)
    .map(({ other }) => other)
}

/**
 * Levenshtein's distance, but letters in the wrong order are one slip, as they are to the hand that types; and so is a
 * part left out, as in `season` for `seasonMonths`.
 */
function slipsBetween(a: string, b: string): number {
  const slips = distance(a, b)
  if (slips <= 1) return slips
  const isPart = Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a))
  return isPart || isSwapped(a, b) ? 1 : slips
}

function isSwapped(a: string, b: string): boolean {
  const sorted = (word: string): string => word.split('').sort().join('')
  return a.length === b.length && sorted(a) === sorted(b)
}

/** Without marks, capitals, and what parts words. */
const plain = (word: string): string => slugOf(word).replaceAll('-', '')
