import type { Link } from '#content/link.ts'
import type { Maker } from '#content/maker.ts'
import type { Product } from '#content/product.ts'
import { hrefOfLink } from './link-href.ts'

/** A link that may not be followed is as good as none. */
const followable = (links: readonly Link[] | undefined): Link[] =>
  (links ?? []).filter((link) => hrefOfLink(link) !== null)

/** The maker's contacts, only with the day they agreed to them. */
export function agreedContacts(maker: Maker | undefined): readonly Link[] {
  return maker?.contactConsentOn === undefined ? [] : followable(maker.contacts)
}

/** Whether there are contacts that the maker has not agreed to show: published content keeps an empty list of them. */
export function hasWithheldContacts(maker: Maker | undefined): boolean {
  return maker?.contactConsentOn === undefined && maker?.contacts !== undefined
}

/** The maker's contacts, then the product's own shops; each address once. */
export function publicLinks(product: Product, maker: Maker | undefined): readonly Link[] {
  const links = [...agreedContacts(maker), ...followable(product.links)]
  return [...new Map(links.map((link) => [hrefOfLink(link), link])).values()]
}
