import type { Page } from './address.ts'
import type { SpotAddress } from './spot-address.ts'

/** The page that shows what is at a spot of the hall; null where the spot is only a place to stand. */
export function pageOfAddress({ product, booth, festival }: SpotAddress): Page | null {
  if (product !== undefined) return { kind: 'product', id: product }
  if (festival !== undefined) return { kind: 'festival', id: festival }
  return booth === undefined ? null : { kind: 'booth', id: booth }
}
