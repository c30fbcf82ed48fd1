// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest'
import { renderPage } from '#app/render-page.tsx'
import { pagesOf } from '#catalogue/collect/collect-page.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { VI } from '#text/words-vi.ts'
import { pathOfPage, type Page } from '#visit/address.ts'
import { addresses, readText } from '../card/stand.tsx'
import { changedContent, fullContent, withProducts } from '../fixtures/full-content.ts'
import { fullFiles } from '../fixtures/read-fixture.ts'
import { pageOf, payloadOf } from './site-of-content.tsx'

let content: ExhibitionContent
beforeAll(async () => {
  content = await fullContent()
})

const LANGS = ['vi', 'en'] as const

describe.each(LANGS)('every page in %s', (lang) => {
  it('says what it is, and that it is not official', () => {
    for (const page of pagesOf(content)) {
      const root = pageOf(content, page, lang)
      const at = pathOfPage(page)
      expect(root.querySelectorAll('h1'), at).toHaveLength(1)
      expect(root.querySelectorAll('main#main'), at).toHaveLength(1)
      expect(root.querySelector('a')?.getAttribute('href'), at).toBe('#main')
      expect(readText(root.querySelector('footer')), at).toMatch(lang === 'vi' ? /độc lập.*AI/ : /independent.*AI/)
      expect(root.innerHTML, at).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  it('leads only to pages that are there', () => {
    const there = new Set(
      pagesOf(content).flatMap((page) => LANGS.map((other) => `/cho-may/${other}/${pathOfPage(page)}`)),
    )
    const lost = pagesOf(content).flatMap((page) =>
      addresses(pageOf(content, page, lang))
        .filter((href) => href.startsWith('/') && !there.has(href.replace(/\?.*/, '')))
        .map((href) => `${pathOfPage(page)} → ${href}`),
    )
    expect(lost).toEqual([])
  })

  it('leads to itself in the other language', () => {
    const [other] = LANGS.filter((known) => known !== lang)
    for (const page of pagesOf(content))
      expect(pageOf(content, page, lang).querySelector(`a[hreflang="${other}"]`)?.getAttribute('href')).toBe(
        `/cho-may/${other}/${pathOfPage(page)}`,
      )
  })

  it('has a title of its own, and a description', () => {
    const titles = pagesOf(content).map((page) => {
      const { head } = renderPage(payloadOf(content, page, lang), '/')
      expect(head).toMatch(/<meta name="description" content="[^"]+" \/>/)
      return /<title>(.+)<\/title>/.exec(head)?.[1]
    })
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('names pictures, or says that they only adorn', () => {
    for (const page of pagesOf(content))
      for (const image of pageOf(content, page, lang).querySelectorAll('img'))
        expect(image.hasAttribute('alt'), pathOfPage(page)).toBe(true)
  })
})

describe('the way into the hall', () => {
  const into = (page: Page, words: string) =>
    [...pageOf(content, page).querySelectorAll('a')].find((link) => readText(link) === words)?.getAttribute('href')

  it.each<[Page, head: string, button: string | undefined, words: string]>([
    [{ kind: 'catalogue' }, '', undefined, VI.toHall.product],
    [{ kind: 'maker', id: 'htx-may-trang' }, '', undefined, VI.toHall.product],
    [{ kind: 'product', id: 'tra-suong-mu' }, '?product=tra-suong-mu', '?product=tra-suong-mu', VI.toHall.product],
    [{ kind: 'booth', id: 'gian-tra' }, '?booth=gian-tra', '?booth=gian-tra', VI.toHall.booth],
    [
      { kind: 'booth', id: 'gian-vai' },
      '?hall=nha-gio&booth=gian-vai',
      '?hall=nha-gio&booth=gian-vai',
      VI.toHall.booth,
    ],
    [{ kind: 'festival', id: 'hoi-hoa-suong' }, '?festival=hoi-hoa-suong', undefined, VI.toHall.booth],
  ])('leads from %o to its spot', (page, head, button, words) => {
    const hall = '/cho-may/vi/'
    expect([into(page, VI.toHall.fair), into(page, words)]).toEqual([hall + head, button && hall + button])
  })

  it('leads from what stands nowhere to the entrance, and is not where one is at the door', async () => {
    const { content: changed } = await changedContent({ 'booths/gian-tra.json': undefined })
    const root = pageOf(changed, { kind: 'product', id: 'tra-suong-mu' })
    expect(readText(root)).not.toContain(VI.toHall.product)
    expect(root.querySelector('.to-hall')?.getAttribute('href')).toBe('/cho-may/vi/')
    expect(pageOf(content, { kind: 'hall' }).querySelector('.to-hall')).toBeNull()
  })
})

describe('a state that depends on the day', () => {
  it('is on no prerendered page', () => {
    for (const page of pagesOf(content)) {
      const states = [...pageOf(content, page).querySelectorAll('.stars, .chip')].map((element) =>
        element.getAttribute('data-state'),
      )
      expect(
        states.every((state) => state === 'unseen'),
        pathOfPage(page),
      ).toBe(true)
    }
  })
})

describe('what is broken', () => {
  it('is a marked tile where the product would stand', async () => {
    const { content: changed } = await changedContent({ 'products/tra-suong-mu.json': '{' })
    const root = pageOf(changed, { kind: 'booth', id: 'gian-tra' })
    expect([...root.querySelectorAll('.marked')].map(readText)).toEqual([
      'Sản phẩm này chưa mở đượctra-suong-mu – Tệp dữ liệu đang có lỗi; chỗ này được giữ lại cho đến khi sửa xong.',
    ])
    expect(root.querySelectorAll('.tiles .tile')).toHaveLength(2)
    expect(addresses(root)).not.toContain('/cho-may/vi/products/tra-suong-mu/')
  })

  it('is a marked tile where the booth would stand, on each page that has it', async () => {
    const { content: changed } = await changedContent({ 'booths/gian-tra.json': '{' })
    for (const page of [{ kind: 'hall' }, { kind: 'catalogue' }, { kind: 'booths', page: 1 }] as const) {
      const root = pageOf(changed, page, 'en')
      expect([...root.querySelectorAll('.marked')].map(readText)).toEqual([
        'This booth cannot be opened yetgian-tra – Its file has a mistake; the place is kept until it is mended.',
      ])
    }
  })

  it('is counted on the page about the exhibition', async () => {
    const { content: changed, findings } = await changedContent({ 'products/tra-suong-mu.json': '{' })
    expect(readText(pageOf(changed, { kind: 'about' }, 'vi', findings))).toContain('1 tệp nội dung đang có lỗi')
    expect(readText(pageOf(content, { kind: 'about' }))).not.toContain('đang có lỗi')
  })
})

describe('markup in content', () => {
  const SCRIPT = '</script><script>alert(1)</script>'

  it('cannot leave the text, the head or the data of a page', async () => {
    const tea = content.products.get('tra-suong-mu')
    if (tea === undefined) throw new Error('The tea is not there.')
    const hostile = { ...tea, name: { vi: SCRIPT }, summary: { vi: `"${SCRIPT}` } }
    const page = { kind: 'product', id: tea.id } as const
    const { head, body, data } = renderPage(
      payloadOf({ ...content, products: new Map([[tea.id, hostile]]) }, page),
      '/',
    )
    for (const html of [head, body]) expect(html).not.toContain('<script')
    expect(data.match(/<\/?script/g)).toEqual(['<script', '</script'])
    const json = /^<script[^>]*>(.*)<\/script>$/s.exec(data)?.[1] ?? ''
    expect(JSON.parse(json)).toMatchObject({ data: { product: { name: { vi: SCRIPT } } } })
    expect(head).toContain('content="&quot;&lt;/script&gt;')
  })
})

describe('a text without a translation', () => {
  it('is marked as Vietnamese on an English page', async () => {
    const text = (await fullFiles()).get('products/tra-suong-mu.json') ?? ''
    const { content: changed } = await changedContent({
      'products/tra-suong-mu.json': text.replace(', "en": "Mist Tea (test)"', ''),
    })
    const root = pageOf(changed, { kind: 'product', id: 'tra-suong-mu' }, 'en')
    expect(readText(root.querySelector('h1'))).toBe('Trà Sương Mù Thử Nghiệm (in Vietnamese)')
    expect(root.querySelector('h1 [lang="vi"]')).not.toBeNull()
  })
})

describe('the pages of a long list', () => {
  const pager = (page: number) => pageOf(withProducts(content, 100), { kind: 'products', page }).querySelector('.pager')

  it('lead to each other', () => {
    const at = (page: number, rel: string) => pager(page)?.querySelector(`[rel="${rel}"]`)?.getAttribute('href')
    expect([at(1, 'prev'), at(1, 'next')]).toEqual([undefined, '/cho-may/vi/products/page/2/'])
    expect([at(2, 'prev'), at(2, 'next')]).toEqual(['/cho-may/vi/products/', '/cho-may/vi/products/page/3/'])
    expect([at(3, 'prev'), at(3, 'next')]).toEqual(['/cho-may/vi/products/page/2/', undefined])
    expect(readText(pager(2)?.querySelector('[aria-current="page"]') ?? null)).toBe('2')
  })

  it('are not numbered where there is one', () => {
    expect(pageOf(content, { kind: 'products', page: 1 }).querySelector('.pager')).toBeNull()
  })
})
