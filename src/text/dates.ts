import type { UiLang } from './words.ts'

/** A full or partial ISO date in words: `30/6/2021`, `7/2023`, `2019`; in English `30 June 2021`. */
export function dateText(date: string, lang: UiLang): string {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined) return date
  const time = Date.UTC(year, month - 1, day ?? 1)
  if (lang === 'vi') return day === undefined ? `${month}/${year}` : `${day}/${month}/${year}`
  const parts = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day === undefined ? {} : { day: 'numeric' as const }),
  } as const
  return new Intl.DateTimeFormat('en-GB', parts).format(time)
}

/** Months in words, runs joined: `10–2` in Vietnamese, `October–February` in English. A run may cross the year. */
export function monthsText(months: readonly number[], lang: UiLang): string {
  const name = (n: number): string =>
    lang === 'vi'
      ? String(n)
      : new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, n - 1, 1))
  return runsOfMonths(months)
    .map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`))
    .join(', ')
}

/** Unbroken runs around the year: `[1, 2, 10, 11, 12]` is one run, from 10 to 2. */
export function runsOfMonths(months: readonly number[]): [from: number, to: number][] {
  const has = new Set(months)
  if (has.size === 12) return [[1, 12]]
  const starts = [...has].filter((m) => !has.has(m === 1 ? 12 : m - 1)).sort((a, b) => a - b)
  return starts.map((from) => {
    let to = from
    while (has.has((to % 12) + 1)) to = (to % 12) + 1
    return [from, to]
  })
}

/** An amount in đồng: `1.250.000 ₫`. */
export function vndText(amountVnd: number, lang: UiLang): string {
  return new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', { style: 'currency', currency: 'VND' }).format(
    amountVnd,
  )
}
