import type { SpotAddress } from '#visit/spot-address.ts'
import type { PageData } from './page-data.ts'

/** Where in the halls a page's subject is met; what is nowhere there leads to the entrance. */
export function spotOfPage(data: PageData): SpotAddress {
  switch (data.kind) {
    case 'product':
    case 'booth':
    case 'festival':
      return data.spot ?? {}
    default:
      return {}
  }
}
