// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import type { PanelSource } from '#panel/panel-source.ts'
import { VI_HALL } from '#text/words-vi-hall.ts'
import { VI } from '#text/words-vi.ts'
import { fullContent } from '../fixtures/full-content.ts'
import { begin, sourceOf, standInForBrowser, walkOf } from './stand.tsx'

let content: ExhibitionContent
beforeAll(async () => {
  standInForBrowser()
  content = await fullContent()
})

describe('a product', () => {
  it('is saved, counted, shared and gone to', async () => {
    const { visit, does, press, by, dialog } = await begin({ content })
    await does(() => visit.openPanel({ kind: 'product', id: 'tra-suong-mu' }))
    await press('button', VI_HALL.keep)
    expect(by('button', VI_HALL.keep).getAttribute('aria-pressed')).toBe('true')
    expect(by('button', VI_HALL.favourites(1))).toBeDefined()
    await press('button', VI_HALL.share)
    expect((by('textbox', VI_HALL.link.label) as HTMLTextAreaElement).value).toContain('?product=tra-suong-mu')
    await press('button', VI_HALL.goThere)
    expect([dialog(), visit.store.getState().going?.target]).toEqual([null, { kind: 'product', id: 'tra-suong-mu' }])
  })

  it('leads to its enquiry, and focus goes there', async () => {
    const { visit, does, press, by } = await begin({ content })
    await does(() => visit.openPanel({ kind: 'product', id: 'tra-suong-mu' }))
    await press('link', VI_HALL.ask)
    expect(document.activeElement).toBe(by('heading', VI.contact.title))
  })

  it('that is a spirit has no such way, and a village is not bought', async () => {
    const { visit, does, names } = await begin({ content })
    await does(() => visit.openPanel({ kind: 'product', id: 'ruou-ngo-suong' }))
    expect(names('link').filter((name) => name === VI_HALL.ask || name === VI_HALL.askVisit)).toEqual([])
    const village = [...content.products.values()].find(({ group }) => group === 'tourism')?.id ?? ''
    await does(() => visit.openPanel({ kind: 'product', id: village }))
    expect(names('link')).toContain(VI_HALL.askVisit)
  })

  it('shows what it costs before our drawing of it, and a photograph before the facts', async () => {
    const { visit, does, dialog } = await begin({ content })
    const order = async (id: string) => {
      await does(() => visit.openPanel({ kind: 'product', id }))
      return [
        ...(dialog()?.querySelectorAll('.sheet-title > .lead, .sheet-title > figure, .sheet-title > .facts') ?? []),
      ]
        .map(({ tagName }) => tagName)
        .join()
    }
    const ids = [...content.products.values()].filter(({ group }) => group !== 'tourism')
    const drawn = ids.find(({ pictures }) => pictures === undefined)?.id ?? ''
    const shot = ids.find(({ pictures }) => pictures !== undefined)?.id ?? ''
    expect([await order(drawn), await order(shot)]).toEqual(['P,DL,FIGURE', 'P,FIGURE,DL'])
  })

  it('of another hall says where it stands, and leads there', async () => {
    const { productOf } = sourceOf(content)
    const inWind = async (id: string) => {
      const read = await productOf(id)
      return read.ok ? { ...read, body: { ...read.body, hall: 'nha-gio' } } : read
    }
    const { visit, does, press, text } = await begin({ content, source: { productOf: inWind } })
    await does(() => visit.openPanel({ kind: 'product', id: 'vai-may' }))
    expect(text()).toContain(VI_HALL.elsewhere.at('Nhà Gió'))
    await press('button', VI_HALL.elsewhere.go('Nhà Gió'))
    expect(visit.store.getState().hall).toBe('nha-gio')
    await does(() => visit.hallArrived(walkOf(content, 'nha-gio')))
    expect(visit.store.getState().panel).toEqual({ kind: 'product', id: 'vai-may' })
    expect(text()).not.toContain(VI_HALL.elsewhere.at('Nhà Gió'))
  })

  it('whose own enquiry is copied or shared tells the visit so', async () => {
    vi.stubGlobal('navigator', {
      clipboard: { writeText: async () => undefined },
      share: async () => undefined,
    })
    const { visit, does, press } = await begin({ content })
    const events: unknown[] = []
    visit.onEvent((event) => events.push(event))
    await does(() => visit.openPanel({ kind: 'product', id: 'tra-suong-mu' }))
    await press('button', VI.contact.copy)
    await press('button', VI.contact.share)
    vi.unstubAllGlobals()
    standInForBrowser()
    const made = { kind: 'enquiry-made', maker: 'htx-may-trang', products: ['tra-suong-mu'] }
    expect(events.slice(1)).toEqual([
      { ...made, how: 'copied' },
      { ...made, how: 'shared' },
    ])
  })

  it('that holds hostile text stays text', async () => {
    const hostile = '<img src=x onerror="alert(1)"><b>đậm</b>'
    const product = { ...[...content.products.values()][0], id: 'doc', name: { vi: hostile } }
    const broken = { ...content, products: new Map([['doc', product as never]]) }
    const { visit, does, root, text } = await begin({ content: broken })
    await does(() => visit.openPanel({ kind: 'product', id: 'doc' }))
    expect(text()).toContain(hostile)
    expect(root.querySelectorAll('b, img[src="x"]')).toHaveLength(0)
  })
})

describe('what cannot be read', () => {
  it('is said in a plain sentence, and tried again', async () => {
    let works = false
    const { readBooth } = sourceOf(content)
    const source: Partial<PanelSource> = {
      readBooth: async (id) => (works ? readBooth(id) : { ok: false, fault: 'pack-slow' }),
    }
    const { visit, does, press, dialog, said } = await begin({ content, source })
    await does(() => visit.openPanel({ kind: 'booth', id: 'gian-tra' }))
    expect(said()).toContain('Chưa mở được: mạng quá chậm.')
    works = true
    await press('button', VI_HALL.retry)
    expect(dialog()?.textContent).toContain('Trà Sương Mù')
    expect(dialog()?.contains(document.activeElement)).toBe(true)
  })

  it('counts as broken when its source throws, and as waiting until it answers', async () => {
    const thrown = await begin({ content, source: { makerOf: async () => Promise.reject(new Error('lost')) } })
    await thrown.does(() => thrown.visit.openPanel({ kind: 'maker', id: 'x' }))
    expect(thrown.said().join()).toContain(VI.packFaults['pack-broken'])
    const silent = await begin({ content, source: { programme: () => new Promise(() => undefined) } })
    await silent.does(() => silent.visit.openPanel({ kind: 'tours' }))
    expect(silent.said()).toContain(VI_HALL.loading)
  })

  it('is a festival nobody knows of', async () => {
    const { visit, does, said } = await begin({ content })
    await does(() => visit.openPanel({ kind: 'festival', id: 'khong-co' }))
    expect(said().join()).toContain(VI_HALL.faults['not-here'])
  })
})

describe('a festival', () => {
  it('is entered where it has a scene, and read on its page where it has none', async () => {
    const plain = await begin({ content })
    await plain.does(() => plain.visit.openPanel({ kind: 'festival', id: 'hoi-hoa-suong' }))
    expect(plain.by('link', VI_HALL.fest.page).getAttribute('href')).toBe('/cho-may/vi/festivals/hoi-hoa-suong/')
    const { visit, does, press, by } = await begin({ content, source: { hasScene: () => true } })
    await does(() => visit.openPanel({ kind: 'festival', id: 'hoi-hoa-suong' }))
    await press('button', VI_HALL.fest.enter)
    expect(visit.store.getState().place.festival).toBe('hoi-hoa-suong')
    await press('button', VI_HALL.fest.leave)
    expect([visit.store.getState().place.festival, by('button', VI_HALL.next)]).toEqual([null, expect.anything()])
  })
})

describe('what is saved', () => {
  const KEPT = ['tra-suong-mu', 'gao-bac-thang', 'mat-ong-may', 'ruou-ngo-suong']

  async function kept(source: Partial<PanelSource> = {}) {
    const stand = await begin({ content, source })
    await stand.does(() => KEPT.forEach((id) => stand.visit.toggleFavourite(id)))
    await stand.press('button', VI_HALL.favourites(4))
    return stand
  }

  it('is listed, and taken off one by one', async () => {
    const { all, press, visit } = await kept()
    const tiles = () => all('link').filter((link) => link.closest('.tile') !== null)
    expect(tiles()).toHaveLength(4)
    await press('button', VI_HALL.saved.remove('Mật Ong Mây Thử Nghiệm'))
    expect(tiles()).toHaveLength(3)
    expect(visit.store.getState().favourites).not.toContain('mat-ong-may')
  })

  it('becomes one message for each of two makers, to select and to copy, without the spirit', async () => {
    const copy = vi.fn<(text: string) => Promise<void>>(async () => undefined)
    const { press, all, visit, does, said, dialog } = await kept({ copy })
    const events: unknown[] = []
    visit.onEvent((event) => events.push(event))
    await press('button', VI_HALL.saved.write)
    const messages = all('textbox').map((box) => (box as HTMLTextAreaElement).value)
    expect(messages).toHaveLength(2)
    expect(messages[0]).toMatch(/Mây Trắng[\s\S]*Trà sương mù[\s\S]*Gạo bậc thang/i)
    expect(messages[1]).toMatch(/Mật Ong Mây/)
    expect(dialog()?.textContent).toContain(VI_HALL.enquiry.alcohol)
    // One maker has agreed to show contacts, the other has not.
    expect(dialog()?.querySelectorAll('a[href^="tel:"]').length).toBeGreaterThan(0)
    expect(dialog()?.textContent).toContain(VI_HALL.enquiry.noContact)
    await does(() =>
      all('button')
        .find((one) => one.textContent === VI_HALL.text.copy)
        ?.click(),
    )
    expect(copy).toHaveBeenCalledWith(messages[0])
    expect(said()).toContain(VI_HALL.text.copied)
    expect(events).toContainEqual({
      kind: 'enquiry-made',
      maker: 'htx-may-trang',
      products: ['tra-suong-mu', 'gao-bac-thang'],
      how: 'copied',
    })
  })

  it('offers no button that the browser has nothing behind, and says when copying fails', async () => {
    const plain = await kept()
    await plain.press('button', VI_HALL.saved.write)
    expect(plain.names('button')).not.toContain(VI_HALL.text.copy)
    const { press, all, does, said } = await kept({ copy: async () => Promise.reject(new Error('no')) })
    await press('button', VI_HALL.saved.write)
    await does(() =>
      all('button')
        .find((one) => one.textContent === VI_HALL.text.copy)
        ?.click(),
    )
    expect(said()).toContain(VI_HALL.text.failed)
  })

  it('says how much of it could not be read', async () => {
    const { productOf } = sourceOf(content)
    const { said, text } = await kept({
      productOf: async (id) => (id === 'mat-ong-may' ? { ok: false, fault: 'pack-missing' } : productOf(id)),
    })
    expect(text()).toContain(VI_HALL.saved.unread(1))
    expect(said().join()).not.toContain(VI_HALL.loading)
  })
})

describe('search', () => {
  it('finds without marks, opens what is found in the hall, and comes back to it', async () => {
    const { press, visit, root, does, names } = await begin({ content })
    await press('button', VI_HALL.search)
    const box = root.querySelector<HTMLInputElement>('input[type="search"]')
    expect(document.activeElement).toBe(box)
    await does(() => {
      if (box !== null) box.value = 'tra suong mu'
      box?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await does(() => new Promise((go) => void setTimeout(go, 400)))
    expect(names('link')).toContain('Trà Sương Mù Thử Nghiệm')
    expect(visit.store.getState().panel).toEqual({ kind: 'search', query: 'q=tra+suong+mu' })
    await press('link', 'Trà Sương Mù Thử Nghiệm')
    expect(visit.store.getState().panel).toEqual({ kind: 'product', id: 'tra-suong-mu' })
    await press('button', VI_HALL.back)
    expect(root.querySelector<HTMLInputElement>('input[type="search"]')?.value).toBe('tra suong mu')
  })

  it('leaves a booth of another hall to its page', async () => {
    const { visit, root, does, all } = await begin({ content })
    await does(() => visit.openPanel({ kind: 'search', query: 'q=vai+may' }))
    await does(() => new Promise((go) => void setTimeout(go, 400)))
    const isTaken: boolean[] = []
    root.addEventListener('click', (event) => {
      isTaken.push(event.defaultPrevented)
      event.preventDefault()
    })
    await does(() =>
      all('link')
        .find((link) => link.getAttribute('href') === '/cho-may/vi/booths/gian-vai/')
        ?.click(),
    )
    expect([isTaken, visit.store.getState().panel?.kind]).toEqual([[false], 'search'])
  })
})
