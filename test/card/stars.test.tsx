// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { Stars } from '#card/stars.tsx'
import type { RatingFacts } from '#content/ocop-state.ts'
import { prerendered, readText, seen } from './stand.tsx'

const PROVEN: RatingFacts = { stars: 4, decision: { number: '1/QĐ', issuedOn: '2025-01-01' }, validUntil: '2028-01-01' }

describe('the stars of a rating', () => {
  it.each(['vi', 'en'] as const)('have no state and are hollow while prerendered (%s)', (lang) => {
    const page = prerendered(<Stars rating={PROVEN} />, { lang })
    const stars = page.querySelector('.stars')
    expect(stars?.getAttribute('data-state')).toBe('unseen')
    expect(page.querySelectorAll('svg')).toHaveLength(4)
    expect(page.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      lang === 'vi' ? 'Từng được ghi nhận 4 sao' : 'Once recorded with 4 stars',
    )
    expect(readText(stars)).toBe('OCOP')
  })

  it.each<[state: string, words: string, today: string, rating: RatingFacts]>([
    ['valid', 'còn hiệu lực', '2026-11-22', PROVEN],
    ['valid', 'còn hiệu lực', '2028-01-01', PROVEN],
    ['expired', 'hết hạn', '2028-01-02', PROVEN],
    ['expired', 'hết hạn', '2026-11-22', { stars: 4, validUntil: '2026-11-21' }],
    ['unverified', 'chưa xác minh', '2026-11-22', { stars: 4 }],
    ['unverified', 'chưa xác minh', '2026-11-22', { ...PROVEN, decision: { number: '1/QĐ' } }],
    ['unverified', 'chưa xác minh', '2026-11-22', { stars: 4, decision: PROVEN.decision }],
    ['unverified', 'chưa xác minh', '2024-12-31', PROVEN],
  ])('are seen as %s, “%s”, on %s', async (state, words, today, rating) => {
    const stars = (await seen(<Stars rating={rating} />, { today })).querySelector('.stars')
    expect(stars?.getAttribute('data-state')).toBe(state)
    expect(readText(stars)).toBe(`OCOP${words}`)
  })

  it('are said to be unknown when only a rating is known, and nothing is said without one', async () => {
    expect(readText(await seen(<Stars rating={{ decision: { number: '1/QĐ' } }} />))).toBe(
      'OCOPSố sao: chưa cập nhậtchưa xác minh',
    )
    expect(prerendered(<Stars rating={undefined} />).innerHTML).toBe('')
  })

  it('of one are named as one', () => {
    const label = (lang: 'vi' | 'en') =>
      prerendered(<Stars rating={{ stars: 1 }} />, { lang })
        .querySelector('[role="img"]')
        ?.getAttribute('aria-label')
    expect([label('vi'), label('en')]).toEqual(['Từng được ghi nhận 1 sao', 'Once recorded with 1 star'])
  })
})
