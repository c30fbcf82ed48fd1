// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bindAddress, type BoundAddress } from '#app/hall/address-of-visit.ts'
import { readSpot } from '#visit/spot-address.ts'
import { createVisit, type Visit } from '#visit/visit-store.ts'
import { fullContent } from '../../fixtures/full-content.ts'
import { HALL, walkOf } from '../../panel/stand.tsx'

const walk = walkOf(await fullContent())
const [booth] = walk.booths
const product = walk.exhibits.find(({ view }) => view !== null)?.id ?? ''

/** A history as browsers keep one; happy-dom's has no entries to go back to. */
function fakeView(search = '') {
  const entries = [{ address: `/vi/${search}`, state: null as unknown }]
  let at = 0
  const listeners: (() => void)[] = []
  const location = {
    get href() {
      return entries[at]?.address ?? ''
    },
    get pathname() {
      return new URL(this.href, 'https://cho.example').pathname
    },
    get search() {
      return new URL(this.href, 'https://cho.example').search
    },
  }
  const history = {
    get state() {
      return entries[at]?.state ?? null
    },
    pushState(state: unknown, _: string, address: string) {
      entries.splice(++at, entries.length, { address, state })
    },
    replaceState(state: unknown, _: string, address: string) {
      entries[at] = { address, state }
    },
    back() {
      at = Math.max(0, at - 1)
      for (const listener of listeners) listener()
    },
  }
  const view = {
    history,
    location,
    addEventListener: (_: string, listener: () => void) => void listeners.push(listener),
    removeEventListener: () => void listeners.splice(0),
    setTimeout: (act: () => void) => setTimeout(act),
  }
  return { view: view as unknown as Window, history, location, entries }
}

let visit: Visit
let address: BoundAddress
let fake: ReturnType<typeof fakeView>
const settle = () => vi.advanceTimersByTimeAsync(1)

function begin(search = '') {
  fake = fakeView(search)
  visit = createVisit({
    exhibition: 'cho-may',
    hall: HALL,
    lang: 'vi',
    spot: readSpot(search),
    storage: null,
    now: () => 0,
    isReducedMotion: false,
  })
  address = bindAddress({ visit, entranceHall: HALL, pathIn: (lang) => `/${lang}/`, view: fake.view })
  visit.hallArrived(walk)
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  address.end()
  vi.useRealTimers()
})

describe('the address of a visit', () => {
  it('tells of an opened product, and back closes it', async () => {
    begin()
    await settle()
    visit.selectProduct(product)
    await settle()
    expect(fake.location.href).toBe(`/vi/?product=${product}`)
    expect(fake.entries).toHaveLength(2)
    fake.history.back()
    await settle()
    expect(visit.store.getState().panel).toBeNull()
    expect(fake.location.href).toBe('/vi/')
  })

  it('opens what it asks for, and makes no history of that', async () => {
    begin(`?product=${product}&perf=1`)
    await settle()
    expect(visit.store.getState().panel).toEqual({ kind: 'product', id: product })
    expect(fake.location.href).toBe(`/vi/?product=${product}&perf=1`)
    expect(fake.entries).toHaveLength(1)
    visit.closePanel()
    await settle()
    expect(fake.location.href).toMatch(/^\/vi\/\?perf=1/)
    expect(fake.location.href).not.toContain(product)
  })

  it('makes history of what is opened after it was bound to a visit under way', async () => {
    begin()
    address.end()
    address = bindAddress({ visit, entranceHall: HALL, pathIn: (lang) => `/${lang}/`, view: fake.view })
    visit.selectProduct(product)
    await settle()
    expect(fake.entries).toHaveLength(2)
  })

  it('keeps the place when the language changes', async () => {
    begin(`?product=${product}`)
    await settle()
    visit.setLang('en')
    await settle()
    expect(fake.location.href).toBe(`/en/?product=${product}`)
    expect(fake.entries).toHaveLength(1)
  })

  it('follows a stroll without history', async () => {
    begin()
    await settle()
    const pose = booth?.view?.pose ?? { xM: 0, zM: 0, yawRad: 0 }
    visit.moved(pose, true)
    await settle()
    expect(fake.location.href).toMatch(/^\/vi\/\?at=/)
    expect(fake.entries).toHaveLength(1)
  })

  it('closes a list on back, and stays where it is', async () => {
    begin()
    await settle()
    const close = vi.fn<() => void>()
    address.closeOnBack(close)
    expect(fake.entries).toHaveLength(2)
    fake.history.back()
    await settle()
    expect(close).toHaveBeenCalledOnce()
    expect(fake.location.href).toBe('/vi/')
  })

  it('takes the entry of a list back that was closed otherwise', async () => {
    begin()
    await settle()
    const release = address.closeOnBack(() => undefined)
    release()
    await settle()
    expect(fake.entries.indexOf(fake.entries[0] ?? { address: '', state: null })).toBe(0)
    expect(fake.history.state).toBeNull()
    visit.selectProduct(product)
    await settle()
    expect(fake.entries.map((entry) => entry.address)).toEqual(['/vi/', `/vi/?product=${product}`])
  })

  it('tells of where one has been put from a list once that is closed', async () => {
    begin()
    await settle()
    const release = address.closeOnBack(() => undefined)
    visit.moved(booth?.view?.pose ?? { xM: 0, zM: 0, yawRad: 0 }, true)
    await settle()
    release()
    await settle()
    expect(fake.location.href).toMatch(/^\/vi\/\?at=/)
    expect(fake.history.state).toBeNull()
  })

  it.each(['back', 'otherwise'])('keeps to place and language that changed under a list, closed by %s', async (how) => {
    begin()
    await settle()
    const release = address.closeOnBack(() => undefined)
    visit.setLang('en')
    visit.moved(booth?.view?.pose ?? { xM: 0, zM: 0, yawRad: 0 }, true)
    await settle()
    if (how === 'back') fake.history.back()
    else release()
    await settle()
    expect(fake.location.href).toMatch(/^\/en\/\?at=/)
  })

  it.each([
    ['at once', async (release: () => void) => release()],
    [
      'once it is drawn anew',
      async (release: () => void) => {
        await settle()
        release()
      },
    ],
  ])('gives the entry of a list to the product that was chosen in it, and which closes it %s', async (_, close) => {
    begin()
    await settle()
    const release = address.closeOnBack(() => undefined)
    visit.selectProduct(product)
    await close(release)
    await settle()
    expect(fake.entries.map((entry) => entry.address)).toEqual(['/vi/', `/vi/?product=${product}`])
    fake.history.back()
    await settle()
    expect(visit.store.getState().panel).toBeNull()
  })
})
