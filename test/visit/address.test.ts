import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOfPath, pathOfPage, type Page } from '#visit/address.ts'

const PLAIN = ['hall', 'catalogue', 'festivals', 'news-list', 'about', 'privacy'] as const
const PAGED = ['products', 'makers', 'booths'] as const
const ITEMS = ['product', 'booth', 'maker', 'festival', 'news'] as const

const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/),
  fc.constantFrom('page', '2', 'products', 'catalogue'),
)
const anyPage: fc.Arbitrary<Page> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...PLAIN) }),
  fc.record({ kind: fc.constantFrom(...PAGED), page: fc.integer({ min: 1, max: 100_000 }) }),
  fc.record({ kind: fc.constantFrom(...ITEMS), id }),
)

describe('the address of a page', () => {
  it('leads back to the page', () => {
    fc.assert(fc.property(anyPage, (page) => void expect(pageOfPath(pathOfPage(page))).toEqual(page)))
  })

  it('is that of one page only', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (a, b) => {
        if (pathOfPage(a) === pathOfPage(b)) expect(a).toEqual(b)
      }),
    )
  })

  it('is a folder, so that each page is a file on any host', () => {
    fc.assert(fc.property(anyPage, (page) => void expect(pathOfPage(page)).toMatch(/^(?:[a-z0-9-]+\/)*$/)))
  })

  it.each([
    [{ kind: 'hall' }, ''],
    [{ kind: 'catalogue' }, 'catalogue/'],
    [{ kind: 'products', page: 1 }, 'products/'],
    [{ kind: 'products', page: 3 }, 'products/page/3/'],
    [{ kind: 'product', id: 'tra-xanh' }, 'products/tra-xanh/'],
    [{ kind: 'news-list' }, 'news/'],
    [{ kind: 'news', id: 'mo-cua' }, 'news/mo-cua/'],
  ] as const)('of %j is “%s”', (page, path) => {
    expect(pathOfPage(page)).toBe(path)
  })
})

describe('any path', () => {
  const step = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'products',
      'makers',
      'page',
      'news',
      'booths',
      '1',
      '2',
      '02',
      '1e1',
      '0x10',
      '2.0',
      '+2',
      '-1',
      '__proto__',
      'constructor',
    ),
  )

  it('leads to one page or to none, and never throws', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
        const page = pageOfPath(steps.join('/'))
        // A page has one spelling, but for slashes: two addresses of one page would be two pages to a search engine.
        if (page !== null)
          expect(pathOfPage(page).split('/').filter(Boolean)).toEqual(steps.join('/').split('/').filter(Boolean))
      }),
    )
  })

  it.each([
    'products/page/1/',
    'products/page/0/',
    'products/page/1e1/',
    'products/page/0x10/',
    'products/page/02/',
    'products/page/',
    'hall/',
    'page/2/',
    'booths/page/2/',
    'products/a/b/',
    'constructor/',
    'x/',
  ])('such as %s leads nowhere it should not', (path) => {
    const page = pageOfPath(path)
    expect(page === null || pathOfPage(page) === path).toBe(true)
  })
})
