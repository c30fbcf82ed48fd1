import type { Booth } from '#content/booth.ts'
import type { Festival } from '#content/festival.ts'
import type { Group } from '#content/groups.ts'
import type { LocalisedText } from '#content/localised.ts'
import { srcAtLeast } from '#content/made-sizes.ts'
import type { Maker } from '#content/maker.ts'
import type { News } from '#content/news.ts'
import type { RatingFacts } from '#content/ocop-state.ts'
import type { Place } from '#content/place.ts'
import type { Product } from '#content/product.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { boothOfProducts, boothsInOrder } from './booths-in-order.ts'
import { knownMonths } from './known-months.ts'

export const DOC_KINDS = ['product', 'booth', 'maker', 'festival', 'news'] as const
export type DocKind = (typeof DOC_KINDS)[number]

/** The place in both layers, without official codes. */
export type DocPlace = Place

/** What search knows of one thing, and all that its card in a result list shows. Plain JSON. */
export interface SearchDoc {
  readonly kind: DocKind
  /** Unique within its kind. */
  readonly id: string
  readonly name: LocalisedText
  readonly summary?: LocalisedText | undefined
  readonly group?: Group | undefined
  /** Its state is worked out when it is seen, never stored. */
  readonly rating?: RatingFacts | undefined
  readonly place?: DocPlace | undefined
  /** Months of the solar year, 1 to 12: a product's season, a festival's usual months. */
  readonly months?: readonly number[] | undefined
  readonly maker?: LocalisedText | undefined
  /** Where it stands; of several booths the first a visitor meets. */
  readonly booth?: { readonly id: string; readonly fascia: LocalisedText } | undefined
  readonly peoples?: readonly LocalisedText[] | undefined
  readonly aliases?: readonly string[] | undefined
  /** The first photograph, as a path below the exhibition. */
  readonly photo?: string | undefined
}

/**
 * All that can be found in an exhibition: products, booths, makers, festivals, news.
 * @param monthsOf solar months of a festival; who can compute lunar dates may hand in better ones than the authored
 */
export function searchDocsOf(
  content: ExhibitionContent,
  monthsOf: (festival: Festival) => readonly number[] = knownMonths,
): SearchDoc[] {
  const booths = boothsInOrder(content)
  const boothOfProduct = boothOfProducts(booths)
  const boothOfMaker = new Map<string, Booth>()
  for (const booth of booths)
    if (booth.maker !== undefined && !boothOfMaker.has(booth.maker)) boothOfMaker.set(booth.maker, booth)
  const makerOf = (id: string | undefined) => (id === undefined ? undefined : content.makers.get(id))
  return [
    ...[...content.products.values()].map((product) =>
      productDoc(product, makerOf(product.maker), boothOfProduct.get(product.id)),
    ),
    ...booths.map((booth) => boothDoc(booth, makerOf(booth.maker))),
    ...[...content.makers.values()].map((maker) => makerDoc(maker, boothOfMaker.get(maker.id))),
    ...[...content.festivals.values()].map((festival) => festivalDoc(festival, monthsOf(festival))),
    ...[...content.news.values()].map(newsDoc),
  ]
}

function productDoc(product: Product, maker: Maker | undefined, booth: Booth | undefined): SearchDoc {
  const { id, name, summary, group, peoples, aliases, seasonMonths, pictures } = product
  return {
    kind: 'product',
    id,
    name,
    summary,
    group,
    peoples,
    aliases,
    months: seasonMonths,
    rating: ratingFacts(product),
    place: docPlace(product.place),
    maker: maker?.name,
    booth: boothRef(booth),
    photo: pictures?.[0] && srcAtLeast(pictures[0], 480),
  }
}

function boothDoc(booth: Booth, maker: Maker | undefined): SearchDoc {
  const { id, fascia, summary } = booth
  return {
    kind: 'booth',
    id,
    name: fascia,
    summary,
    maker: maker?.name,
    place: docPlace(maker?.place),
    booth: boothRef(booth),
  }
}

function makerDoc(maker: Maker, booth: Booth | undefined): SearchDoc {
  const { id, name, summary, peoples, aliases, place } = maker
  return { kind: 'maker', id, name, summary, peoples, aliases, place: docPlace(place), booth: boothRef(booth) }
}

function festivalDoc(festival: Festival, months: readonly number[]): SearchDoc {
  const { id, name, summary, peoples, aliases, place } = festival
  return { kind: 'festival', id, name, summary, peoples, aliases, place: docPlace(place), months }
}

function newsDoc({ id, title, summary }: News): SearchDoc {
  return { kind: 'news', id, name: title, summary }
}

const boothRef = (booth: Booth | undefined): SearchDoc['booth'] => booth && { id: booth.id, fascia: booth.fascia }

function ratingFacts({ ocop }: Product): RatingFacts | undefined {
  if (ocop === undefined) return undefined
  const { stars, decision, validUntil } = ocop
  return { stars, decision: decision && { number: decision.number, issuedOn: decision.issuedOn }, validUntil }
}

function docPlace(place: Place | undefined): DocPlace | undefined {
  const bare = <K extends string>({ kind, name }: { kind: K; name: string }) => ({ kind, name })
  return (
    place && {
      now: place.now && { ...place.now, communes: place.now.communes.map(bare) },
      before: place.before && { ...place.before, communes: place.before.communes.map(bare) },
      detail: place.detail,
    }
  )
}
