import type { Finding } from '#content/finding.ts'
import { glimpse } from '#content/plain-text.ts'
import type { Product } from '#content/product.ts'
import { isStrongAlcohol } from '#content/strong-alcohol.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'
import { monthsAfter } from './days.ts'

/** After how many months a price is too old to be shown without a question; our choice. */
const PRICE_MONTHS = 12

/** Nothing at the fair costs less, but `85.000` is read as 85: in these files a point stands before decimals. */
const LEAST_PRICE_VND = 1000

/** Certificates past their term, prices of no day or of long ago, and contacts that nobody agreed to show. */
export const checkTerms: Rule = ({ content, today }) => [
  ...[...content.products.values()].flatMap((product) => {
    const file = fileOf(content, 'product', product.id)
    return [...expired(file, product, today), ...prices(file, product, today)]
  }),
  ...[...content.makers.values()].flatMap(({ id, contacts = [], contactConsentOn }) =>
    contacts.length === 0 || contactConsentOn !== undefined
      ? []
      : [findingIn(fileOf(content, 'maker', id), ['contacts'], 'contact-unconsented', { count: contacts.length })],
  ),
]

function expired(file: string, { certificates = [] }: Product, today: string): Finding[] {
  return certificates.flatMap(({ name, validUntil: until }, i) =>
    until === undefined || until >= today
      ? []
      : [findingIn(file, ['certificates', i, 'validUntil'], 'certificate-expired', { name: glimpse(name.vi), until })],
  )
}

/** Strong alcohol may have no price at all; that is found elsewhere. */
function prices(file: string, product: Product, today: string): Finding[] {
  const { price } = product
  if (price === undefined || isStrongAlcohol(product)) return []
  if (price.amountVnd < LEAST_PRICE_VND) {
    const args = { amount: price.amountVnd, meant: price.amountVnd * 1000 }
    return [findingIn(file, ['price', 'amountVnd'], 'price-in-thousands', args)]
  }
  if (price.asOf === undefined) return [findingIn(file, ['price'], 'price-undated', { today })]
  const isOld = price.asOf < monthsAfter(today, -PRICE_MONTHS)
  return isOld ? [findingIn(file, ['price', 'asOf'], 'price-old', { date: price.asOf })] : []
}
