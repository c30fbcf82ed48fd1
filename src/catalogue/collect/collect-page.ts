import { packNews } from '#content/pack-news.ts'
import type { Finding } from '#content/finding.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { boothsInOrder } from '#find/booths-in-order.ts'
import type { Page } from '#visit/address.ts'
import type { MakerBrief, PageData, Paged } from '../page-data.ts'
import { boothBrief, festivalBrief, festivalNames, hallBrief, newsBriefs, productBriefs } from './briefs.ts'

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
      return { kind: 'booths', halls: hallsOf(content).map((hall) => hallBrief(content, hall)) }
    case 'products':
      return paged('products', productsInOrder(content), page.page, (ids) => productBriefs(content, ids))
    case 'makers':
      return paged('makers', makersInOrder(content), page.page, (ids) => makerBriefs(content, ids))
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
      const made = [...content.products.values()].filter((made) => made.maker === page.id).map(({ id }) => id)
      return maker === undefined ? null : { kind: 'maker', maker, products: productBriefs(content, made) }
    }
    case 'festival': {
      const festival = content.festivals.get(page.id)
      return festival === undefined
        ? null
        : { kind: 'festival', festival, products: productBriefs(content, relatedProducts(content, festival.id)) }
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
    Array.from({ length: Math.max(1, Math.ceil(total / PER_PAGE)) }, (_, i) => ({ kind, page: i + 1 }))
  const each = (kind: 'product' | 'booth' | 'maker' | 'festival' | 'news', map: ReadonlyMap<string, unknown>): Page[] =>
    [...map.keys()].map((id) => ({ kind, id }))
  return [
    ...(['hall', 'catalogue', 'booths', 'festivals', 'news-list', 'about', 'privacy'] as const).map((kind): Page => ({
      kind,
    })),
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

function paged<K extends 'products' | 'makers', T>(
  kind: K,
  ids: readonly string[],
  page: number,
  briefs: (ids: readonly string[]) => T[],
): ({ kind: K } & Paged<T>) | null {
  const pages = Math.max(1, Math.ceil(ids.length / PER_PAGE))
  if (page > pages) return null
  return { kind, items: briefs(ids.slice((page - 1) * PER_PAGE, page * PER_PAGE)), page, pages, total: ids.length }
}

/** Products as a visitor meets them: booth by booth, then those that stand nowhere. */
function productsInOrder(content: ExhibitionContent): string[] {
  const shown = boothsInOrder(content).flatMap((booth) => booth.plinths.flatMap((plinth) => plinth.products))
  return [...new Set([...shown, ...content.products.keys()])].filter((id) => content.products.has(id))
}

function makersInOrder(content: ExhibitionContent): string[] {
  const byName = new Intl.Collator('vi').compare
  return [...content.makers.values()].sort((a, b) => byName(a.name.vi, b.name.vi)).map(({ id }) => id)
}

function makerBriefs(content: ExhibitionContent, ids: readonly string[]): MakerBrief[] {
  return ids
    .flatMap((id) => content.makers.get(id) ?? [])
    .map(({ id, name, kind, summary, place }) => ({ id, name, kind, summary, place }))
}

/** Named by either side: the festival's list or the product's. */
function relatedProducts(content: ExhibitionContent, festivalId: string): string[] {
  const named = content.festivals.get(festivalId)?.products ?? []
  const naming = [...content.products.values()]
    .filter((product) => product.festivals?.includes(festivalId))
    .map(({ id }) => id)
  return [...named, ...naming]
}

function product(content: ExhibitionContent, id: string): PageData | null {
  const product = content.products.get(id)
  if (product === undefined) return null
  const booth = boothsInOrder(content).find(({ plinths }) => plinths.some(({ products }) => products.includes(id)))
  const beside = booth?.plinths.flatMap(({ products }) => products).filter((other) => other !== id) ?? []
  const naming = [...content.festivals.values()]
    .filter(({ products }) => products?.includes(id))
    .map((festival) => festival.id)
  return {
    kind: 'product',
    product,
    maker: product.maker === undefined ? undefined : content.makers.get(product.maker),
    booth: booth && boothBrief(booth),
    festivals: festivalNames(content, [...new Set([...(product.festivals ?? []), ...naming])]),
    beside: productBriefs(content, beside.slice(0, BESIDE)),
  }
}

function booth(content: ExhibitionContent, id: string): PageData | null {
  const found = content.booths.get(id)
  if (found === undefined) return null
  const { plinths, template: _, ...booth } = found
  const order = boothsInOrder(content)
  const at = order.findIndex((other) => other.id === id)
  const ids = [...new Set(plinths.flatMap(({ products }) => products))]
  const maker = found.maker === undefined ? undefined : content.makers.get(found.maker)
  const neighbour = (step: number) => {
    const other = order.length > 1 ? order[(at + step + order.length) % order.length] : undefined
    return other && boothBrief(other)
  }
  return {
    kind: 'booth',
    booth,
    maker: maker && { id: maker.id, name: maker.name },
    products: productBriefs(content, ids),
    marked: ids.filter((id) => !content.products.has(id)),
    previous: neighbour(-1),
    next: neighbour(1),
  }
}
