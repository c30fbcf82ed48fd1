import { describe, expect, it } from 'vitest'
import { dateText, monthsText, runsOfMonths, vndText } from '#text/dates.ts'

describe('a date', () => {
  it.each([
    ['2021-06-30', '30/6/2021', '30 June 2021'],
    ['2021-01-01', '1/1/2021', '1 January 2021'],
    ['2024-02-29', '29/2/2024', '29 February 2024'],
    ['2023-07', '7/2023', 'July 2023'],
    ['2023-12', '12/2023', 'December 2023'],
    ['2019', '2019', '2019'],
  ])('%s is as exact as it is known', (date, vi, en) => {
    expect([dateText(date, 'vi'), dateText(date, 'en')]).toEqual([vi, en])
  })
})

describe('months', () => {
  it.each<[months: number[], vi: string, en: string]>([
    [[10, 11, 12], '10–12', 'October–December'],
    [[3], '3', 'March'],
    [[3, 4, 5, 8, 9], '3–5, 8–9', 'March–May, August–September'],
    [[1, 2, 10, 11, 12], '10–2', 'October–February'],
    [[12, 1], '12–1', 'December–January'],
    [[12, 6, 1], '6, 12–1', 'June, December–January'],
    [[5, 4, 5], '4–5', 'April–May'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], '1–12', 'January–December'],
    [[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], '2–12', 'February–December'],
    [[1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], '3–1', 'March–January'],
    [[], '', ''],
  ])('%j are said in runs, also over the end of the year', (months, vi, en) => {
    expect([monthsText(months, 'vi'), monthsText(months, 'en')]).toEqual([vi, en])
  })

  it('are all in some run, whichever they are', () => {
    for (let bits = 0; bits < 2 ** 12; bits++) {
      const months = Array.from({ length: 12 }, (_, i) => i + 1).filter((month) => bits & (1 << (month - 1)))
      const walked = runsOfMonths(months).flatMap(([from, to]) =>
        Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, i) => ((from + i - 1) % 12) + 1),
      )
      expect(walked.sort((a, b) => a - b)).toEqual(months)
    }
  })
})

it('an amount is in đồng, without decimals', () => {
  expect(vndText(1_250_000, 'vi').replaceAll(/\s/g, ' ')).toBe('1.250.000 ₫')
  expect(vndText(1_250_000, 'en')).toBe('₫1,250,000')
})
