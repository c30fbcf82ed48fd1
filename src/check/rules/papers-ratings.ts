import type { Finding } from '#content/finding.ts'
import type { Ocop } from '#content/ocop.ts'
import { ocopState } from '#content/ocop-state.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'
import { daysBetween, monthsAfter } from './days.ts'

/** How long a rating lasts: QĐ 148/QĐ-TTg of 24 February 2023. */
const TERM_MONTHS = 36
/** How long before its end a rating should be applied for anew; our choice. */
const RENEW_DAYS = 90

/** Ratings without their papers, past their term, near its end, or of a term that cannot be. */
export const checkRatings: Rule = ({ content, today }) =>
  [...content.products.values()].flatMap(({ id, ocop }) =>
    ocop === undefined ? [] : findingsOf(fileOf(content, 'product', id), ocop, today),
  )

function findingsOf(file: string, ocop: Ocop, today: string): Finding[] {
  const wrongTerm = termFinding(file, ocop)
  if (wrongTerm !== null) return [wrongTerm]
  const { stars, validUntil: until = '' } = ocop
  const at = ['ocop', 'validUntil']
  const state = ocopState(ocop, today)
  if (state === 'expired') return [findingIn(file, at, 'star-expired', { until })]
  if (state === 'unverified' && stars !== undefined) return unproven(file, ocop, stars)
  const days = daysBetween(today, until)
  return state === 'valid' && days <= RENEW_DAYS ? [findingIn(file, at, 'star-expiring', { until, days })] : []
}

function termFinding(file: string, { decision, validUntil: until }: Ocop): Finding | null {
  const issued = decision?.issuedOn
  if (issued === undefined || until === undefined) return null
  const last = monthsAfter(issued, TERM_MONTHS)
  if (issued < until && until <= last) return null
  return findingIn(file, ['ocop', 'validUntil'], 'star-term', { issued, until, last })
}

/** Which papers are missing, as `number, issued, until`; a decision of the future lacks none, and is found elsewhere. */
function unproven(file: string, { decision, validUntil }: Ocop, stars: number): Finding[] {
  const missing = [
    ...(decision === undefined ? ['number'] : []),
    ...(decision?.issuedOn === undefined ? ['issued'] : []),
    ...(validUntil === undefined ? ['until'] : []),
  ].join(' ')
  return missing === '' ? [] : [findingIn(file, ['ocop', 'stars'], 'star-unproven', { stars, missing })]
}
