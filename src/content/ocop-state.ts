import type { Ocop } from './ocop.ts'

export const OCOP_STATES = ['valid', 'expired', 'unverified', 'none'] as const
export type OcopState = (typeof OCOP_STATES)[number]

/** The part of a rating that decides its state; what search keeps of it. */
export type RatingFacts = Pick<Ocop, 'stars' | 'decision' | 'validUntil'>

/**
 * What may be said of a rating on `today` (YYYY-MM-DD): valid only with a decision number, its issue date and a
 * valid-until that has not passed. `none` means that nothing is known, not that there is no rating.
 */
export function ocopState(ocop: RatingFacts | undefined, today: string): OcopState {
  if (ocop === undefined) return 'none'
  if (ocop.validUntil !== undefined && ocop.validUntil < today) return 'expired'
  const proven =
    ocop.stars !== undefined &&
    ocop.decision?.issuedOn !== undefined &&
    ocop.decision.issuedOn <= today &&
    ocop.validUntil !== undefined
  return proven ? 'valid' : 'unverified'
}
