// @vitest-environment happy-dom
import { act } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { App, type PagePayload } from '#app/app.tsx'
import { makeSurroundings } from '#app/make-surroundings.ts'
import { contentOf, renderPage } from '#app/render-page.tsx'
import { pagesOf } from '#catalogue/collect/collect-page.ts'
import type { Searcher } from '#card/search/searcher.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { pathOfPage, type Page } from '#visit/address.ts'
import { readText, TODAY } from '../card/stand.tsx'
import { fullContent } from '../fixtures/full-content.ts'
import { payloadOf } from './site-of-content.tsx'

let content: ExhibitionContent
beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  content = await fullContent()
})

const complaints: unknown[] = []
beforeEach(() => {
  complaints.length = 0
  vi.spyOn(console, 'error').mockImplementation((...said) => void complaints.push(said))
})
afterEach(() => void vi.restoreAllMocks())

/** An index that never opens, as on a phone without a network. */
const SILENT: Searcher = { open: () => new Promise(() => undefined), ask: () => new Promise(() => undefined) }

/** A prerendered page that comes alive from the data it carries, as in a browser. */
async function alive(page: Page, lang: 'vi' | 'en', today = TODAY): Promise<HTMLElement> {
  const { body, data } = renderPage(payloadOf(content, page, lang), '/')
  const root = document.createElement('div')
  root.innerHTML = body
  document.body.replaceChildren(root)
  const payload = JSON.parse(data.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '')) as PagePayload
  const search = { searcher: SILENT, readQuery: () => new URLSearchParams(), writeQuery: () => undefined }
  const app = (
    <App
      {...payload}
      Content={contentOf(payload.data)}
      surroundings={makeSurroundings(payload.site, '/', () => today)}
      search={search}
    />
  )
  await act(async () => void hydrateRoot(root, app, { onRecoverableError: (error) => void complaints.push(error) }))
  return root
}

describe('a prerendered page', () => {
  it.each(['vi', 'en'] as const)('comes alive as it was drawn, whichever it is (%s)', async (lang) => {
    for (const page of pagesOf(content)) {
      const root = await alive(page, lang)
      expect(complaints, pathOfPage(page)).toEqual([])
      expect(root.querySelectorAll('h1'), pathOfPage(page)).toHaveLength(1)
    }
  })

  it('works out the state of a rating only then, from the visitor’s clock', async () => {
    const states = async (today: string) => {
      const root = await alive({ kind: 'products', page: 1 }, 'vi', today)
      return [...root.querySelectorAll('.chip')].map(readText)
    }
    expect(await states('2026-11-22')).toContain('còn hiệu lực')
    expect(await states('2100-01-01')).not.toContain('còn hiệu lực')
    expect(await states('2100-01-01')).toContain('hết hạn')
  })

  it('marks this month in a season, and what has run out, only then', async () => {
    const page = { kind: 'product', id: 'tra-suong-mu' } as const
    const root = await alive(page, 'vi', '2026-04-10')
    expect([...root.querySelectorAll('[data-now="true"]')].map(readText)).toEqual(['T4'])
    expect(readText(root)).not.toContain('(hết hạn)')
    expect(readText(await alive(page, 'vi', '2099-02-01'))).toContain('(hết hạn)')
  })
})
