import { packNews } from '#content/pack-news.ts'
import type { Finding } from '#content/finding.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import type { Page } from '#visit/address.ts'
import type { SpotAddress } from '#visit/spot-address.ts'
import type { MakerBrief, PageData, Paged } from '../page-data.ts'
import { boothBrief, festivalBrief, festivalNames, hallBrief, newsBriefs, productBriefs } from './briefs.ts'
import { lookupOf } from './lookup.ts'

/** The most products or makers on one page: what keeps a page under its budget. */
export const PER_PAGE = 48

/** How many tiles of the same booth stand under a product. */
const BESIDE = 6

/** What a page shows, or null where the exhibition has no such thing. */
export function collectPage(content: ExhibitionContent, findings: readonly Finding[], page: Page): PageData | null {
  switch (page.kind) {
    case 'hall':
    case 'catalogue':
      return { kind: page.kind, ...front(content) }
    case 'booths':
      return booths(content, page.page)
    case 'products':
      return paged('products', lookupOf(content).productIds, page.page, (ids) => productBriefs(content, ids))
    case 'makers':
      return paged('makers', lookupOf(content).makerIds, page.page, (ids) => makerBriefs(content, ids))
    case 'festivals':
      return {
        kind: 'festivals',
        festivals: [...content.festivals.values()]
          .map(festivalBrief)
          .sort((a, b) => Number(b.hasScene) - Number(a.hasScene)),
      }
    case 'news-list':
      return { kind: 'news-list', news: newsBriefs(content) }
    case 'product':
      return product(content, page.id)
    case 'booth':
      return booth(content, page.id)
    case 'maker': {
      const maker = content.makers.get(page.id)
      const made = lookupOf(content).productsOfMaker.get(page.id) ?? []
      return maker === undefined ? null : { kind: 'maker', maker, products: productBriefs(content, made) }
    }
    case 'festival': {
      const festival = content.festivals.get(page.id)
      return festival === undefined
        ? null
        : {
            kind: 'festival',
            festival,
            spot: spotIn(content, lookupOf(content).hallOfFestival.get(festival.id), { festival: festival.id }),
            products: productBriefs(content, lookupOf(content).productsOfFestival.get(festival.id) ?? []),
          }
    }
    case 'news': {
      const news = content.news.get(page.id)
      if (news === undefined) return null
      const products = productBriefs(content, news.products ?? [])
      return { kind: 'news', news: packNews(news), products, festivals: festivalNames(content, news.festivals ?? []) }
    }
    case 'about': {
      const { notice, organiser, reportTo, licence, compiledOn, sources } = content.exhibition
      const files = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file))
      return {
        kind: 'about',
        about: { notice, organiser, reportTo, licence, compiledOn, sources },
        problems: files.size,
      }
    }
    case 'privacy':
      return { kind: 'privacy', text: content.exhibition.privacy }
    default:
      return page satisfies never
  }
}

/** Every page of an exhibition. */
export function pagesOf(content: ExhibitionContent): Page[] {
  const pages = (kind: 'products' | 'makers', total: number): Page[] =>
    Array.from({ length: pageCount(total) }, (_, i) => ({ kind, page: i + 1 }))
  const each = (kind: 'product' | 'booth' | 'maker' | 'festival' | 'news', map: ReadonlyMap<string, unknown>): Page[] =>
    [...map.keys()].map((id) => ({ kind, id }))
  return [
    ...(['hall', 'catalogue', 'festivals', 'news-list', 'about', 'privacy'] as const).map((kind): Page => ({
      kind,
    })),
    ...hallsOf(content).map((_, i): Page => ({ kind: 'booths', page: i + 1 })),
    ...pages('products', content.products.size),
    ...pages('makers', content.makers.size),
    ...each('product', content.products),
    ...each('booth', content.booths),
    ...each('maker', content.makers),
    ...each('festival', content.festivals),
    ...each('news', content.news),
  ]
}

function hallsOf(content: ExhibitionContent) {
  return content.exhibition.halls.flatMap((id) => content.halls.get(id) ?? [])
}

function front(content: ExhibitionContent) {
  const entrance = content.halls.get(content.exhibition.entranceHall) ?? hallsOf(content)[0]
  return {
    intro: content.exhibition.intro,
    hall: entrance === undefined ? null : hallBrief(content, entrance),
    boothTotal: content.booths.size,
    productTotal: content.products.size,
    festivals: [...content.festivals.values()].map(festivalBrief).filter(({ hasScene }) => hasScene),
    news: newsBriefs(content).slice(0, 3),
  }
}

/** An empty list has a page too, to say that it is empty. */
const pageCount = (total: number): number => Math.max(1, Math.ceil(total / PER_PAGE))

function paged<K extends 'products' | 'makers', T>(
  kind: K,
  ids: readonly string[],
  page: number,
  briefs: (ids: readonly string[]) => T[],
): ({ kind: K } & Paged<T>) | null {
  const pages = pageCount(ids.length)
  if (page > pages) return null
  return { kind, items: briefs(ids.slice((page - 1) * PER_PAGE, page * PER_PAGE)), page, pages, total: ids.length }
}

function makerBriefs(content: ExhibitionContent, ids: readonly string[]): MakerBrief[] {
  return ids
    .flatMap((id) => content.makers.get(id) ?? [])
    .map(({ id, name, kind, summary, place }) => ({ id, name, kind, summary, place }))
}

function booths(content: ExhibitionContent, page: number): PageData | null {
  const halls = hallsOf(content)
  const hall = halls[page - 1]
  if (hall === undefined) return null
  return { kind: 'booths', hall: hallBrief(content, hall), page, pages: halls.length }
}

function product(content: ExhibitionContent, id: string): PageData | null {
  const found = content.products.get(id)
  if (found === undefined) return null
  const { boothOfProduct, festivalsOfProduct, hallOfBooth } = lookupOf(content)
  const stand = boothOfProduct.get(id)
  const beside = stand?.plinths.flatMap(({ products }) => products).filter((other) => other !== id) ?? []
  return {
    kind: 'product',
    product: found,
    maker: found.maker === undefined ? undefined : content.makers.get(found.maker),
    booth: stand && boothBrief(stand),
    spot: spotIn(content, stand && hallOfBooth.get(stand.id), { product: id }),
    festivals: festivalNames(content, festivalsOfProduct.get(id) ?? []),
    beside: productBriefs(content, beside).slice(0, BESIDE),
  }
}

/** A spot in a hall: the one that visitors enter first need not be told. */
function spotIn({ exhibition }: ExhibitionContent, hall: string | undefined, spot: SpotAddress): SpotAddress | null {
  if (hall === undefined) return null
  return hall === exhibition.entranceHall ? spot : { hall, ...spot }
}

function booth(content: ExhibitionContent, id: string): PageData | null {
  const found = content.booths.get(id)
  if (found === undefined) return null
  const { plinths, template: _template, colours: _colours, ...rest } = found
  const { booths: order, boothAt, hallOfBooth } = lookupOf(content)
  const at = boothAt.get(id) ?? 0
  const ids = [...new Set(plinths.flatMap(({ products }) => products))]
  const maker = found.maker === undefined ? undefined : content.makers.get(found.maker)
  const neighbour = (step: number) => {
    const other = order.length > 1 ? order[(at + step + order.length) % order.length] : undefined
    return other && boothBrief(other)
  }
  return {
    kind: 'booth',
    booth: rest,
    spot: spotIn(content, hallOfBooth.get(id), { booth: id }),
    maker: maker && { id: maker.id, name: maker.name },
    products: productBriefs(content, ids),
    marked: ids.filter((product) => !content.products.has(product)),
    previous: neighbour(-1),
    next: neighbour(1),
  }
}
