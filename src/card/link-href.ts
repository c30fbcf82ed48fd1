import { hostFits } from '#content/link-host.ts'
import type { Link } from '#content/link.ts'

/** Where a typed link leads, or null when it may not be followed. Checked again here, since links are what acts. */
export function hrefOfLink(link: Link): string | null {
  switch (link.type) {
    case 'phone':
      return /^(?:\+84|0)\d{9,10}$/.test(link.number) ? `tel:${link.number}` : null
    case 'email':
      return /^[^\s@?&]+@[^\s@?&]+$/.test(link.address) ? `mailto:${link.address}` : null
    default:
      return hostFits(link.type, link.url) ? link.url : null
  }
}
