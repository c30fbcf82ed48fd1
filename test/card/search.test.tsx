// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { answer, MAX_RESULTS } from '#card/search/answer.ts'
import { ProductSearch } from '#card/search/product-search.tsx'
import { SearchProvider } from '#card/search/searcher-context.ts'
import type { Searcher } from '#card/search/searcher.ts'
import { SurroundingsProvider } from '#card/surroundings.tsx'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { searchDocsOf } from '#find/search-doc.ts'
import { createSearchIndex } from '#find/search-index.ts'
import { addresses, readText, SITE, surroundingsOf, TODAY } from './stand.tsx'
import { fullContent, withProducts } from '../fixtures/full-content.ts'

let content: ExhibitionContent
let searcher: Searcher
beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  content = await fullContent()
  const index = createSearchIndex(searchDocsOf(content))
  searcher = { open: async () => ({ ok: true }), ask: async (question) => answer(index, question) }
})
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const later = (ms = 500) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)))

/** The search over a list that was there before, with the query kept in memory. */
async function opened({ query = '', with: given = searcher }: { query?: string; with?: Searcher } = {}) {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  let kept = new URLSearchParams(query)
  const readQuery = () => new URLSearchParams(query)
  const search = { searcher: given, readQuery, writeQuery: (written: URLSearchParams) => void (kept = written) }
  const surroundings = surroundingsOf({ today: TODAY })
  await act(async () =>
    createRoot(root).render(
      <SurroundingsProvider value={surroundings}>
        <SearchProvider value={search}>
          <ProductSearch pack={SITE.search}>
            <p className="list">Danh sách</p>
          </ProductSearch>
        </SearchProvider>
      </SurroundingsProvider>,
    ),
  )
  await later()
  const status = () => readText(root.querySelector('[role="status"]'))
  const button = (name: string) => [...root.querySelectorAll('button')].find((found) => readText(found) === name)
  const choose = (label: string, value: string) => {
    const id = [...root.querySelectorAll('label')].find((found) => readText(found) === label)?.htmlFor
    return change(root.querySelector(`select[id="${id}"]`), value)
  }
  const type = (text: string) => change(root.querySelector('input'), text)
  return {
    root,
    status,
    button,
    choose,
    type,
    kept: () => kept.toString(),
    isListShown: () => root.querySelector('.list') !== null,
  }
}

/** Changes a field as a person would, so that React hears of it. */
async function change(field: HTMLInputElement | HTMLSelectElement | null, value: string) {
  const prototype = field instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
    field?.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  })
  await later()
}

describe('search', () => {
  it('leaves the list alone until something is asked', async () => {
    const { isListShown, status } = await opened()
    expect([isListShown(), status()]).toEqual([true, ''])
  })

  it('finds without accents while one types, says how much, and keeps the words in the address', async () => {
    const { root, type, status, kept, isListShown } = await opened()
    await type('tra suong mu')
    expect(isListShown()).toBe(false)
    expect(addresses(root)).toContain('/cho-mau/vi/products/tra-suong-mu/')
    expect(status()).toMatch(/^\d+ kết quả$/)
    expect(kept()).toBe('q=tra+suong+mu')
  })

  it('begins with the words and filters of the address', async () => {
    const { root, status } = await opened({ query: 'q=may&group=craft' })
    expect(root.querySelector('input')?.value).toBe('may')
    expect(status()).toMatch(/^[1-9]\d* kết quả$/)
    expect(addresses(root).every((href) => href.includes('/products/'))).toBe(true)
  })

  it('is narrowed by a filter, whose numbers come true', async () => {
    const { root, choose, status, kept } = await opened()
    const option = [...root.querySelectorAll('option')].find(({ value }) => value === 'tourism')
    expect(readText(option ?? null)).toBe('Du lịch cộng đồng (1)')
    await choose('Nhóm', 'tourism')
    expect([status(), kept()]).toEqual(['1 kết quả', 'group=tourism'])
    await choose('Nhóm', '')
    expect(kept()).toBe('')
  })

  it('counts the stars of the day as in force, and of another day not', async () => {
    const { choose, root } = await opened()
    await choose('Xếp hạng OCOP', 'valid')
    expect(addresses(root)).toContain('/cho-mau/vi/products/tra-suong-mu/')
    expect(addresses(root)).not.toContain('/cho-mau/vi/products/mat-ong-may/')
  })

  it('says when nothing fits, and can be cleared of its filters', async () => {
    const { root, type, choose, status, button, isListShown, kept } = await opened()
    expect(button('Xóa hết')).toBeUndefined()
    await choose('Nhóm', 'tourism')
    await type('zzzzzz qqqqqq')
    expect(status()).toBe('Không tìm thấy gì')
    expect(readText(root)).toContain('Thử bớt điều kiện lọc')
    await act(async () => button('Xóa hết')?.click())
    await later()
    expect([isListShown(), kept(), root.querySelector('input')?.value]).toEqual([true, '', ''])
  })

  it('that cannot be opened leaves the list, says why, and can be tried again', async () => {
    let works = false
    const open = vi.fn<Searcher['open']>(async () => (works ? { ok: true } : { ok: false, fault: 'pack-slow' }))
    const { root, status, button, isListShown } = await opened({ query: 'q=tra', with: { ...searcher, open } })
    expect(isListShown()).toBe(true)
    expect(status()).toContain('mạng quá chậm')
    works = true
    await act(async () => button('Thử lại')?.click())
    await later()
    expect(addresses(root)).toContain('/cho-mau/vi/products/tra-suong-mu/')
    expect(status()).toMatch(/kết quả/)
  })

  it('that breaks while it answers is said to have failed', async () => {
    const { status, isListShown } = await opened({
      query: 'q=tra',
      with: { ...searcher, ask: async () => Promise.reject(new Error('lost')) },
    })
    expect(isListShown()).toBe(true)
    expect(status()).toContain('tệp bị hỏng')
  })
})

describe('an answer', () => {
  it('is cut to what is drawn, and counts the rest', () => {
    const index = createSearchIndex(searchDocsOf(withProducts(content, 200)))
    const { docs, total, counts } = answer(index, { query: '', filters: { kind: 'product' }, today: TODAY })
    expect([docs.length, total]).toEqual([MAX_RESULTS, 200])
    expect(counts.kind).toContainEqual(['product', 200])
  })
})
