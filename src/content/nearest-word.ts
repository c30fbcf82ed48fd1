import { distance } from 'fastest-levenshtein'

/** The longest word worth comparing: longer ones are no slips of the hand. */
const LONGEST = 40

/**
 * The word that was probably meant, or '' when none is close: at most two slips in five letters, marks, capitals and
 * hyphens aside.
 */
export function nearestWord(word: string, among: readonly string[]): string {
  const [nearest] = byNearness(word, among)
  const letters = plain(word)
  if (nearest === undefined || letters === '' || word.length > LONGEST) return ''
  return slipsBetween(letters, plain(nearest)) <= Math.max(1, Math.floor(letters.length * 0.4)) ? nearest : ''
}

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
  const sorted = (word: string): string => word.split('').sort().join('')
  const slips = distance(a, b)
  const isPart = Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a))
  const isSwapped = a.length === b.length && sorted(a) === sorted(b)
  return isPart || isSwapped ? Math.min(slips, 1) : slips
}

/** Without marks, capitals, and what parts words. */
const plain = (word: string): string => slugOf(word).replaceAll('-', '')

/** A text as an id would be written: `Chè Nhà Tôi` is `che-nha-toi`. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
