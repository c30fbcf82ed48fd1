import { expect, it } from 'vitest'
import { newestFirst } from '#content/newest-first.ts'

it('sorts dates of any precision, the latest first, and what is not known as early as it may be', () => {
  const dates = ['2023-09', '2025', '2021', '2025-07-01', '2025-11-29', '2025-11', '2026']
  const sorted = dates.map((date) => ({ date })).sort(newestFirst)
  expect(sorted.map(({ date }) => date)).toEqual([
    '2026',
    '2025-11-29',
    '2025-11',
    '2025-07-01',
    '2025',
    '2023-09',
    '2021',
  ])
})
