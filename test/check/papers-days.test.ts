import { describe, expect, it } from 'vitest'
import { daysBetween, monthsAfter } from '#check/rules/days.ts'

describe('days of papers', () => {
  it.each([
    ['2021-06-30', 36, '2024-06-30'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-22', -12, '2025-11-22'],
    ['2025-12-15', 1, '2026-01-15'],
  ])('%s and %i months are %s', (date, months, expected) => {
    expect(monthsAfter(date, months)).toBe(expected)
  })

  it('are counted across the turn of a year', () => {
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
    expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0)
  })
})
