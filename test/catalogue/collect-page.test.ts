import { beforeAll, describe, expect, it } from 'vitest'
import { collectPage, pagesOf, PER_PAGE } from '#catalogue/collect/collect-page.ts'
import type { PageData, PageDataOf } from '#catalogue/page-data.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { pathOfPage, type Page } from '#visit/address.ts'
import { changedContent, fullContent, withProducts } from '../fixtures/full-content.ts'

let content: ExhibitionContent
beforeAll(async () => {
  content = await fullContent()
})

/** A page's data, of the kind that its page is. */
function pageOf<K extends PageData['kind']>(of: ExhibitionContent, page: Page & { kind: K }): PageDataOf<K> {
  const data = collectPage(of, [], page)
  if (data?.kind !== page.kind) throw new Error(`${pathOfPage(page)} has no data`)
  return data as PageDataOf<K>
}

describe('the pages of an exhibition', () => {
  it('all have data, of their own kind, and an address of their own', () => {
    const pages = pagesOf(content)
    expect(pages).toHaveLength(6 + 3 + 1 + 1 + 12 + 8 + 5 + 4 + 3)
    for (const page of pages) expect(collectPage(content, [], page)?.kind, pathOfPage(page)).toBe(page.kind)
    expect(new Set(pages.map(pathOfPage)).size).toBe(pages.length)
  })

  it('are plain JSON: what is drawn at build is what comes alive', () => {
    for (const page of pagesOf(content)) {
      const data = collectPage(content, [], page)
      expect(JSON.parse(JSON.stringify(data)), pathOfPage(page)).toEqual(data)
    }
  })

  it('are there even when nothing is in the exhibition', () => {
    const empty = new Map()
    const nothing = {
      ...content,
      halls: empty,
      booths: empty,
      makers: empty,
      products: empty,
      festivals: empty,
      tours: empty,
      news: empty,
    }
    for (const page of pagesOf(nothing)) expect(collectPage(nothing, [], page)?.kind).toBe(page.kind)
    expect(pageOf(nothing, { kind: 'hall' }).hall).toBeNull()
  })

  it.each<Page>([
    { kind: 'product', id: 'khong-co' },
    { kind: 'booth', id: 'khong-co' },
    { kind: 'maker', id: 'khong-co' },
    { kind: 'festival', id: 'khong-co' },
    { kind: 'news', id: 'khong-co' },
    { kind: 'product', id: 'constructor' },
    { kind: 'products', page: 2 },
    { kind: 'makers', page: 2 },
  ])('do not have one for what is not there: %j', (page) => {
    expect(collectPage(content, [], page)).toBeNull()
  })

  it('count the files with mistakes, each once, and warnings not', async () => {
    const { content: changed, findings } = await changedContent({
      'products/vai-may.json': '{"schemaVersion":2,"x":1}',
      'products/sao-may.json': '{',
    })
    expect(findings.length).toBeGreaterThan(2)
    expect(
      collectPage(changed, [...findings, { code: 'not-shown', severity: 'warning', file: 'a', path: '', args: {} }], {
        kind: 'about',
      }),
    ).toMatchObject({ problems: 2 })
  })
})

describe('a long list', () => {
  it('of 100 products is 48, 48 and 4, and every product is in it once', () => {
    const many = withProducts(content, 100)
    const pages = pagesOf(many).flatMap((page) =>
      page.kind === 'products' ? [pageOf(many, page as { kind: 'products'; page: number })] : [],
    )
    expect(PER_PAGE).toBe(48)
    expect(pages.map(({ page, pages, total, items }) => [page, pages, total, items.length])).toEqual([
      [1, 3, 100, 48],
      [2, 3, 100, 48],
      [3, 3, 100, 4],
    ])
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id))
    expect([...ids].sort()).toEqual([...many.products.keys()].sort())
  })

  it('goes booth by booth, and ends with what stands nowhere', () => {
    const booths = new Map([...content.booths].filter(([id]) => id !== 'gian-tra'))
    const { items } = pageOf({ ...content, booths }, { kind: 'products', page: 1 })
    expect(
      items
        .slice(-2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['gao-bac-thang', 'tra-suong-mu'])
    expect(
      pageOf(content, { kind: 'products', page: 1 })
        .items.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['tra-suong-mu', 'gao-bac-thang'])
  })

  it('of makers is in the order of the Vietnamese alphabet', () => {
    const makers = pageOf(content, { kind: 'makers', page: 1 }).items.map(({ name }) => name.vi)
    expect(makers).toEqual([...makers].sort(new Intl.Collator('vi').compare))
  })

  it('of news has the latest first', () => {
    const dates = pageOf(content, { kind: 'news-list' }).news.map(({ date }) => date)
    expect(dates).toEqual([...dates].sort().reverse())
  })
})

describe('a booth', () => {
  it('has neighbours all around, so that a visitor comes back to where they began', () => {
    const walk = (step: 'next' | 'previous') => {
      const seen = ['gian-tra']
      for (let i = 0; i < content.booths.size; i++)
        seen.push(pageOf(content, { kind: 'booth', id: seen.at(-1) ?? '' })[step]?.id ?? '')
      return seen
    }
    const forth = walk('next')
    expect(forth.at(-1)).toBe('gian-tra')
    expect(new Set(forth).size).toBe(content.booths.size)
    expect(walk('previous')).toEqual([...forth].reverse())
  })

  it('that is alone has none', () => {
    const booths = new Map([...content.booths].slice(0, 1))
    const id = [...booths.keys()][0] ?? ''
    expect(pageOf({ ...content, booths }, { kind: 'booth', id })).toMatchObject({
      previous: undefined,
      next: undefined,
    })
  })

  it('keeps the place of a product that is broken or missing', async () => {
    const { content: changed } = await changedContent({
      'products/tra-suong-mu.json': '{',
      'products/gao-bac-thang.json': undefined,
    })
    const { products, marked } = pageOf(changed, { kind: 'booth', id: 'gian-tra' })
    expect([products, marked]).toEqual([[], ['tra-suong-mu', 'gao-bac-thang']])
  })

  it('that is broken keeps its place in the hall', async () => {
    const { content: changed } = await changedContent({ 'booths/gian-tra.json': '{' })
    expect(pageOf(changed, { kind: 'hall' }).hall?.marked).toEqual(['gian-tra'])
    expect(pageOf(changed, { kind: 'booths', page: 1 }).hall.marked).toEqual(['gian-tra'])
  })
})

describe('a product', () => {
  it('leads to its maker, its booth, its festivals, and what stands beside it', () => {
    const { maker, booth, festivals, beside } = pageOf(content, { kind: 'product', id: 'tra-suong-mu' })
    expect([maker?.id, booth?.id, festivals.map(({ id }) => id), beside.map(({ id }) => id)]).toEqual([
      'htx-may-trang',
      'gian-tra',
      ['hoi-hoa-suong'],
      ['gao-bac-thang'],
    ])
  })

  it('belongs to a festival when either of them says so', () => {
    const { festivals } = pageOf(content, { kind: 'product', id: 'gao-bac-thang' })
    expect(festivals.map(({ id }) => id)).toContain('hoi-bac-thang')
    const { products } = pageOf(content, { kind: 'festival', id: 'hoi-hoa-suong' })
    expect(products.map(({ id }) => id).sort()).toEqual(['hoa-suong', 'tra-suong-mu'])
  })

  it('is shown without a maker, booth or festival that is not there', async () => {
    const { content: changed } = await changedContent({
      'makers/htx-may-trang.json': undefined,
      'booths/gian-tra.json': undefined,
      'festivals/hoi-hoa-suong.json': undefined,
    })
    expect(pageOf(changed, { kind: 'product', id: 'tra-suong-mu' })).toMatchObject({
      maker: undefined,
      booth: undefined,
      festivals: [],
      beside: [],
    })
  })
})
