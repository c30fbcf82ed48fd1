import type { Booth } from '#content/booth.ts'
import type { Hall } from '#content/hall.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { boothOfProducts, boothsInOrder } from '#find/booths-in-order.ts'

/** What many pages ask of the content, worked out once: with 12,000 products each page must not search all of it. */
export interface Lookup {
  /** Every booth, as a visitor meets them. */
  readonly booths: readonly Booth[]
  readonly boothAt: ReadonlyMap<string, number>
  /** The first booth that shows a product. */
  readonly boothOfProduct: ReadonlyMap<string, Booth>
  /** The first hall that a booth stands in. */
  readonly hallOfBooth: ReadonlyMap<string, string>
  /** The first hall that has a gate to a festival. */
  readonly hallOfFestival: ReadonlyMap<string, string>
  /** Products booth by booth, then those that stand nowhere. */
  readonly productIds: readonly string[]
  readonly makerIds: readonly string[]
  readonly productsOfMaker: ReadonlyMap<string, readonly string[]>
  /** Named by either side: the festival's list or the product's. */
  readonly productsOfFestival: ReadonlyMap<string, readonly string[]>
  readonly festivalsOfProduct: ReadonlyMap<string, readonly string[]>
}

const made = new WeakMap<ExhibitionContent, Lookup>()

export function lookupOf(content: ExhibitionContent): Lookup {
  const lookup = made.get(content) ?? makeLookup(content)
  made.set(content, lookup)
  return lookup
}

function makeLookup(content: ExhibitionContent): Lookup {
  const booths = boothsInOrder(content)
  const boothOfProduct = boothOfProducts(booths)

  const products = [...content.products.values()]
  const festivals = [...content.festivals.values()]
  const related = [
    ...festivals.flatMap(({ id, products = [] }) => products.map((product): Pair => [id, product])),
    ...products.flatMap(({ id, festivals = [] }) => festivals.map((festival): Pair => [festival, id])),
  ]
  const byName = new Intl.Collator('vi').compare
  return {
    booths,
    boothAt: new Map(booths.map(({ id }, i) => [id, i])),
    boothOfProduct,
    hallOfBooth: hallBy(content, ({ booths }) => booths.map(({ booth }) => booth)),
    hallOfFestival: hallBy(content, ({ gates }) => gates.map(({ festival }) => festival)),
    productIds: [...new Set([...boothOfProduct.keys(), ...content.products.keys()])].filter((id) =>
      content.products.has(id),
    ),
    makerIds: [...content.makers.values()].sort((a, b) => byName(a.name.vi, b.name.vi)).map(({ id }) => id),
    productsOfMaker: grouped(products.flatMap(({ id, maker }): Pair[] => (maker === undefined ? [] : [[maker, id]]))),
    productsOfFestival: grouped(related),
    festivalsOfProduct: grouped(related.map(([festival, product]): Pair => [product, festival])),
  }
}

/** The first hall, in the order of the exhibition, that has something in it. */
function hallBy(content: ExhibitionContent, idsIn: (hall: Hall) => readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const hall of content.exhibition.halls.flatMap((id) => content.halls.get(id) ?? []))
    for (const id of idsIn(hall)) if (!found.has(id)) found.set(id, hall.id)
  return found
}

type Pair = readonly [key: string, value: string]

/** Values by key, each once, in order. */
function grouped(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Set<string>>()
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value))
  return new Map([...groups].map(([key, values]) => [key, [...values]]))
}
