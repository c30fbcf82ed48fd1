import { describe, expect, it } from 'vitest'
import { ocopState, type OcopState, type RatingFacts } from '#content/ocop-state.ts'

const TODAY = '2026-11-22'
const YESTERDAY = '2026-11-21'
const TOMORROW = '2026-11-23'
const decided = (issuedOn?: string): NonNullable<RatingFacts['decision']> => ({ number: '001/QĐ-THỬ', issuedOn })

const TABLE: readonly (readonly [what: string, ocop: RatingFacts | undefined, state: OcopState])[] = [
  ['nothing known', undefined, 'none'],
  ['an empty record', {}, 'unverified'],
  ['stars only', { stars: 4 }, 'unverified'],
  ['all papers, long valid', { stars: 4, decision: decided('2025-01-01'), validUntil: '2099-12-31' }, 'valid'],
  ['issued today', { stars: 4, decision: decided(TODAY), validUntil: '2099-12-31' }, 'valid'],
  ['issued tomorrow', { stars: 4, decision: decided(TOMORROW), validUntil: '2099-12-31' }, 'unverified'],
  ['expiring tomorrow', { stars: 4, decision: decided('2023-11-23'), validUntil: TOMORROW }, 'valid'],
  [
    'expiring today: the last day still counts',
    { stars: 4, decision: decided('2023-11-22'), validUntil: TODAY },
    'valid',
  ],
  ['expired yesterday', { stars: 4, decision: decided('2023-11-21'), validUntil: YESTERDAY }, 'expired'],
  ['expired, papers missing', { validUntil: YESTERDAY }, 'expired'],
  ['no valid-until', { stars: 4, decision: decided('2025-01-01') }, 'unverified'],
  ['a decision without its date', { stars: 4, decision: decided(), validUntil: '2099-12-31' }, 'unverified'],
  ['no decision', { stars: 4, validUntil: '2099-12-31' }, 'unverified'],
  ['no stars', { decision: decided('2025-01-01'), validUntil: '2099-12-31' }, 'unverified'],
]

describe('what may be said of a rating', () => {
  it.each(TABLE)('%s', (_what, ocop, state) => {
    expect(ocopState(ocop, TODAY)).toBe(state)
  })

  it('changes with the day on which it is asked', () => {
    const ocop = { stars: 3, decision: decided('2023-11-22'), validUntil: TODAY }
    expect([YESTERDAY, TODAY, TOMORROW].map((day) => ocopState(ocop, day))).toEqual(['valid', 'valid', 'expired'])
  })
})
