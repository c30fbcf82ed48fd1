import type { Festival } from '#content/festival.ts'

/** The solar months a festival is authored with: its usual ones, and those of the editions whose days are known. */
export function knownMonths({ dateRule, editions = [] }: Festival): number[] {
  const usual = 'usualMonths' in dateRule ? (dateRule.usualMonths ?? []) : []
  const known = editions.flatMap(({ opensOn, start = opensOn, end = start }) =>
    start === undefined || end === undefined ? [] : monthsBetween(start, end),
  )
  return [...new Set([...usual, ...known])].sort((a, b) => a - b)
}

/** Both ends are YYYY-MM-DD; at most a year is walked, and an end before the start counts as the start's month. */
function monthsBetween(start: string, end: string): number[] {
  const first = monthNumber(start)
  const count = Math.min(12, Math.max(1, monthNumber(end) - first + 1))
  return Array.from({ length: count }, (_, i) => ((first + i) % 12) + 1)
}

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
