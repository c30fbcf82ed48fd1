import type { Maker } from '#content/maker.ts'
import type { Product } from '#content/product.ts'
import { isStrongAlcohol } from '#content/strong-alcohol.ts'
import type { UiLang } from '#text/words.ts'
import { enquiryTextAbout } from './enquiry-text.ts'

/** One message to one maker, about all favourites that are theirs. */
export interface Enquiry {
  /** Null for products whose maker is not known: one message for whoever it may be. */
  readonly maker: string | null
  readonly products: readonly string[]
  /** In Vietnamese, which makers read. */
  readonly text: string
  /** What it says, for a visitor who does not read that. */
  readonly meaning: string | null
}

export type Favourite = Pick<Product, 'id' | 'name' | 'maker' | 'group' | 'subgroup' | 'label'>

/**
 * Turns favourites into enquiries, one per maker, in the order in which makers were first marked. Strong alcohol is left
 * out: it may not be sold this way (see strong-alcohol.ts).
 * @param makers those that are known, by id
 */
export function enquiriesOf(
  favourites: readonly Favourite[],
  makers: ReadonlyMap<string, Pick<Maker, 'name'>>,
  lang: UiLang,
): readonly Enquiry[] {
  const groups = new Map<string | null, Favourite[]>()
  for (const product of favourites) {
    if (isStrongAlcohol(product)) continue
    const maker = product.maker !== undefined && makers.has(product.maker) ? product.maker : null
    const group = groups.get(maker) ?? []
    group.push(product)
    groups.set(maker, group)
  }
  return [...groups].map(([maker, products]) => {
    const makerName = maker === null ? undefined : makers.get(maker)?.name.vi
    const about = { makerName, goods: names(products, false), villages: names(products, true) }
    return {
      maker,
      products: products.map(({ id }) => id),
      text: enquiryTextAbout(about, 'vi'),
      meaning: lang === 'vi' ? null : enquiryTextAbout(about, lang),
    }
  })
}

const names = (products: readonly Favourite[], isVisit: boolean): string[] =>
  products.filter(({ group }) => (group === 'tourism') === isVisit).map(({ name }) => name.vi)
