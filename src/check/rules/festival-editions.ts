import type { Festival } from '#content/festival.ts'
import type { Finding } from '#content/finding.ts'
import { findingIn } from '../finding-in.ts'
import { daysBetween } from './days.ts'

type Edition = NonNullable<Festival['editions']>[number]

/** Editions whose days contradict each other or their year, and years that are told twice. */
export function editionFaults(file: string, editions: readonly Edition[]): Finding[] {
  return editions.flatMap((edition, i) => {
    const fault = daysFault(edition) ?? yearFault(edition)
    const findings =
      fault === null ? [] : [findingIn(file, ['editions', i, fault.key], 'edition-dates', { ...fault.args })]
    const first = editions.findIndex(({ year }) => year === edition.year)
    if (first < i)
      findings.push(
        findingIn(file, ['editions', i, 'year'], 'edition-dates', { wrong: 'year-twice', year: edition.year }),
      )
    return findings
  })
}

interface EditionFault {
  readonly key: 'start' | 'end' | 'opensOn'
  readonly args: Finding['args']
}

/** Dates are compared as texts: `YYYY-MM-DD` sorts by time. */
function daysFault({ opensOn, start, end }: Edition): EditionFault | null {
  if (start !== undefined && end !== undefined && end < start)
    return { key: 'end', args: { wrong: 'end-before-start', start, end } }
  if (opensOn === undefined) return null
  if (start !== undefined && opensOn < start)
    return { key: 'opensOn', args: { wrong: 'opens-before-start', opensOn, start } }
  return end !== undefined && opensOn > end
    ? { key: 'opensOn', args: { wrong: 'opens-after-end', opensOn, end } }
    : null
}

const LONGEST_OVER_NEW_YEAR_DAYS = 183

/** An edition lies in its year; one of less than half a year that goes over New Year needs only to touch it. */
function yearFault({ year, opensOn, start, end }: Edition): EditionFault | null {
  const dated = Object.entries({ start, opensOn, end }).flatMap(([key, date]) =>
    date === undefined ? [] : [{ key: key as EditionFault['key'], date, year: Number(date.slice(0, 4)) }],
  )
  const dates = dated.map(({ date }) => date).sort()
  const lengthDays = daysBetween(dates[0] ?? '', dates.at(-1) ?? '')
  const isOverNewYear = dated.some((one) => one.year === year) && lengthDays <= LONGEST_OVER_NEW_YEAR_DAYS
  const wrong = isOverNewYear ? undefined : dated.find((one) => one.year !== year)
  return wrong === undefined
    ? null
    : { key: wrong.key, args: { wrong: 'other-year', year, date: wrong.date, dateYear: wrong.year } }
}
