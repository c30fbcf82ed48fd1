// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { VI_HALL } from '#text/words-vi-hall.ts'
import { VI } from '#text/words-vi.ts'
import type { Panel } from '#visit/panel.ts'
import { fullContent } from '../fixtures/full-content.ts'
import { begin, standInForBrowser } from './stand.tsx'

let content: ExhibitionContent
beforeAll(async () => {
  standInForBrowser()
  content = await fullContent()
})

const PANELS: readonly (readonly [Panel, title: string, shows: string])[] = [
  [{ kind: 'product', id: 'tra-suong-mu' }, 'Trà Sương Mù Thử Nghiệm', VI_HALL.ask],
  [{ kind: 'booth', id: 'gian-tra' }, 'Trà Sương Mù', VI.inThisBooth],
  [{ kind: 'maker', id: 'htx-may-trang' }, 'Hợp tác xã Mây Trắng Thử Nghiệm', VI.contact.title],
  [{ kind: 'festival', id: 'hoi-hoa-suong' }, 'Hội Hoa Sương', VI_HALL.fest.page],
  [{ kind: 'news', id: null }, VI_HALL.news.title, '2026'],
  [{ kind: 'news', id: 'cho-may-hop-phien' }, 'Chợ Mây họp phiên thử', VI.sources.title],
  [{ kind: 'search', query: '' }, VI_HALL.find, VI.search.filters],
  [{ kind: 'booths' }, VI_HALL.booth.all, 'Trà Sương Mù'],
  [{ kind: 'floor-plan' }, VI_HALL.floor.title, VI_HALL.floor.entrance],
  [{ kind: 'tours' }, VI_HALL.tours.title, 'Một vòng Nhà Sương'],
  [{ kind: 'favourites' }, VI_HALL.saved.title, VI_HALL.saved.none],
  [{ kind: 'enquiry' }, VI_HALL.enquiry.title, VI_HALL.enquiry.none],
  [{ kind: 'settings' }, VI_HALL.settings.title, VI_HALL.settings.speed.title],
  [{ kind: 'help' }, VI_HALL.help.title, VI_HALL.help.touch[0] ?? ''],
  [{ kind: 'about' }, VI_HALL.about.title, VI.privacy.title],
]

describe('every panel', () => {
  it.each(PANELS)('%o opens with its name, holds its words, and closes', async (panel, title, shows) => {
    const { visit, does, dialog, by, press, canvas } = await begin({ content })
    canvas.focus()
    await does(() => visit.openPanel(panel))
    expect(by('dialog', title).textContent).toContain(shows)
    expect(dialog()?.contains(document.activeElement)).toBe(true)
    expect(dialog()?.querySelectorAll('h1')).toHaveLength(0)
    await press('button', VI_HALL.close)
    expect(dialog()).toBeNull()
    expect(document.activeElement).toBe(canvas)
  })
})

describe('a sheet', () => {
  it('closes with Escape wherever focus is, and gives focus back to what opened it', async () => {
    const { by, press, key, dialog, canvas } = await begin({ content })
    const opener = by('button', VI_HALL.list)
    opener.focus()
    await press('button', VI_HALL.list)
    expect(document.activeElement).toBe(by('heading', VI_HALL.booth.all))
    await key('Escape')
    expect([dialog(), document.activeElement]).toEqual([null, opener])
    await press('button', VI_HALL.plan)
    canvas.focus()
    await key('Escape')
    expect([dialog(), document.activeElement]).toEqual([null, canvas])
  })

  it('leads back through what one came by, and focus follows', async () => {
    const { press, by, visit, dialog } = await begin({ content })
    await press('button', VI_HALL.list)
    await press('button', 'Gian 1: Trà Sương Mù2 sản phẩm')
    expect(visit.store.getState().panel).toEqual({ kind: 'booth', id: 'gian-tra' })
    expect(document.activeElement).toBe(by('heading', 'Trà Sương Mù'))
    await press('button', VI_HALL.back)
    expect(visit.store.getState().panel).toEqual({ kind: 'booths' })
    expect(dialog()?.querySelector(`[aria-label="${VI_HALL.back}"]`)).toBeNull()
  })

  it('is closed by the browser’s back button where the address does not tell of it', async () => {
    const undo = vi.fn<() => void>()
    const closeOnBack = vi.fn<(close: () => void) => () => void>(() => undo)
    const { visit, does, dialog } = await begin({ content, source: { closeOnBack } })
    await does(() => visit.openPanel({ kind: 'product', id: 'tra-suong-mu' }))
    expect(closeOnBack).not.toHaveBeenCalled()
    await does(() => visit.openPanel({ kind: 'settings' }))
    await does(() => closeOnBack.mock.calls[0]?.[0]())
    expect([dialog(), undo.mock.calls.length]).toEqual([null, 1])
  })

  it('follows a link of a card in the hall, and leaves a new tab to the browser', async () => {
    const { visit, does, by, root } = await begin({ content })
    await does(() => visit.openPanel({ kind: 'product', id: 'tra-suong-mu' }))
    const link = by('link', 'Hợp tác xã Mây Trắng Thử Nghiệm')
    const inNewTab = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
    root.addEventListener('click', (event) => void (event.ctrlKey && event.preventDefault()))
    await does(() => link.dispatchEvent(inNewTab))
    expect(visit.store.getState().panel?.kind).toBe('product')
    await does(() => link.click())
    expect(visit.store.getState().panel).toEqual({ kind: 'maker', id: 'htx-may-trang' })
  })
})

describe('the way to the pages', () => {
  it('is always in sight, and leads to the page of what one is at', async () => {
    const { by, visit, does } = await begin({ content })
    const href = () => by('link', VI_HALL.pages.label).getAttribute('href')
    expect([href(), by('link', VI_HALL.pages.label).dataset['page']]).toEqual(['/cho-may/vi/catalogue/', ''])
    await does(() => visit.openPanel({ kind: 'product', id: 'tra-suong-mu' }))
    expect(href()).toBe('/cho-may/vi/products/tra-suong-mu/')
    await does(() => visit.setLang('en'))
    expect(by('link', 'See it as pages').getAttribute('href')).toBe('/cho-may/en/products/tra-suong-mu/')
  })
})

describe('the menu', () => {
  it('opens, changes the language of everything, and leads to the page of where one is', async () => {
    const { press, by, visit, does, root } = await begin({ content })
    await does(() => visit.openPanel({ kind: 'booth', id: 'gian-tra' }))
    await press('button', VI_HALL.menu)
    expect(by('link', VI_HALL.menuOf.catalogue).getAttribute('href')).toBe('/cho-may/vi/booths/gian-tra/')
    await press('button', 'English')
    expect(by('dialog', 'More')).toBeDefined()
    expect([visit.store.getState().lang, root.querySelector('.hall-panels')?.getAttribute('lang')]).toEqual([
      'en',
      'en',
    ])
    await press('button', 'Settings')
    expect(by('dialog', 'Settings')).toBeDefined()
  })

  it('shows a link to this very spot as text', async () => {
    const { press, by, visit, does } = await begin({ content })
    await does(() => visit.selectProduct('tra-suong-mu'))
    await press('button', VI_HALL.menu)
    const text = by('textbox', VI_HALL.link.label)
    expect([(text as HTMLTextAreaElement).value, (text as HTMLTextAreaElement).readOnly]).toEqual([
      'https://cho.example/cho-may/vi/?product=tra-suong-mu',
      true,
    ])
  })
})

describe('settings', () => {
  it('are chosen and hold', async () => {
    const { visit, does, press, by } = await begin({ content })
    await does(() => visit.openPanel({ kind: 'settings' }))
    await press('radio', VI_HALL.settings.movement.cut)
    await press('radio', VI_HALL.settings.quality.low)
    expect(visit.store.getState().settings).toMatchObject({ movement: 'cut', quality: 'low' })
    expect((by('radio', VI_HALL.settings.movement.cut) as HTMLInputElement).checked).toBe(true)
  })
})
