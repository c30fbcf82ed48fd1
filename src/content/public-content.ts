import type { Finding } from './finding.ts'
import type { Maker } from './maker.ts'
import type { Product } from './product.ts'
import type { ExhibitionContent } from './read-exhibition.ts'
import { isStrongAlcohol } from './strong-alcohol.ts'

/**
 * The content with what may not be published taken out, before anything is packed or drawn: contacts without the day of
 * consent (an empty list stays, to say that there are some), and the price and shops of strong alcohol.
 */
export function publicContent(content: ExhibitionContent): ExhibitionContent {
  return { ...content, makers: mapped(content.makers, publicMaker), products: mapped(content.products, publicProduct) }
}

/**
 * What visitors are told of mistakes: which place is marked, and why. Not what was found there, which may be the very
 * thing that may not be published, as a phone number with a slip in it; and no advice to the author.
 */
export function publicFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error').map((finding) => ({ ...finding, args: {} }))
}

function publicMaker(maker: Maker): Maker {
  if (maker.contactConsentOn !== undefined || maker.contacts === undefined) return maker
  const { contacts, ...rest } = maker
  return contacts.length > 0 ? { ...rest, contacts: [] } : rest
}

function publicProduct(product: Product): Product {
  if (!isStrongAlcohol(product)) return product
  const { price: _price, links: _links, certificates: _certificates, ...rest } = product
  return rest
}

function mapped<T>(map: ReadonlyMap<string, T>, change: (value: T) => T): ReadonlyMap<string, T> {
  return new Map([...map].map(([id, value]) => [id, change(value)]))
}
