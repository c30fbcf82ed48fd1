import { describe, expect, it } from 'vitest'
import { nearBooth } from '#visit/near-booth.ts'
import { spotOf } from '#visit/spot-of.ts'
import type { VisitEvent } from '#visit/visit-event.ts'
import { begin, GARDEN, rect, WALK } from './stand.ts'

const kinds = (events: readonly VisitEvent[]): string[] => events.map(({ kind }) => kind)

describe('a visit', () => {
  it('is ready when the hall has come, at its entrance', () => {
    const { visit, events } = begin()
    expect(events).toEqual([{ kind: 'ready', hall: 'sanh' }])
    expect(visit.store.getState()).toMatchObject({ going: null, place: { at: { xM: 0, zM: 18 } } })
    visit.hallArrived({ ...WALK, hall: 'khac' })
    expect(visit.store.getState().walk).toBe(WALK)
  })

  it('goes to a product and opens its card; closing says how long it was read', () => {
    const { visit, events, pass } = begin()
    visit.selectProduct('tra')
    expect(visit.store.getState()).toMatchObject({
      going: { goal: { spot: { xM: -10, zM: 2.5 } }, how: 'walk' },
      panel: { kind: 'product', id: 'tra' },
      place: { product: 'tra' },
    })
    pass(3200)
    visit.selectProduct('mat')
    pass(800)
    visit.closePanel()
    expect(events.slice(1)).toEqual([
      { kind: 'product-opened', product: 'tra', booth: 'mot' },
      { kind: 'product-closed', product: 'tra', dwellMs: 3200 },
      { kind: 'product-opened', product: 'mat', booth: 'hai' },
      { kind: 'product-closed', product: 'mat', dwellMs: 800 },
    ])
    expect(visit.store.getState().place.product).toBeNull()
  })

  it('takes a product in the hand and puts it back: one visit to it, at one address', () => {
    const { visit, events, pass } = begin()
    visit.openPanel({ kind: 'product', id: 'tra' })
    pass(1000)
    visit.openPanel({ kind: 'inspect', id: 'tra' })
    expect(visit.store.getState().place.product).toBe('tra')
    expect(spotOf(visit.store.getState(), 'sanh')).toEqual({ product: 'tra' })
    pass(2000)
    visit.openPanel({ kind: 'product', id: 'tra' })
    visit.openPanel({ kind: 'inspect', id: 'tra' })
    visit.openPanel({ kind: 'inspect', id: 'mat' })
    visit.closePanel()
    expect(events.slice(1)).toEqual([
      { kind: 'product-opened', product: 'tra', booth: 'mot' },
      { kind: 'panel-opened', panel: 'inspect' },
      { kind: 'panel-opened', panel: 'inspect' },
      { kind: 'product-closed', product: 'tra', dwellMs: 3000 },
      { kind: 'product-opened', product: 'mat', booth: 'hai' },
      { kind: 'product-closed', product: 'mat', dwellMs: 0 },
    ])
    expect(visit.store.getState().place.product).toBeNull()
  })

  it('opens the card of what nobody comes near, and goes to what it may without a card', () => {
    const { visit } = begin()
    visit.selectProduct('khuat')
    expect(visit.store.getState()).toMatchObject({ going: null, panel: { id: 'khuat' } })
    expect(visit.visitProduct('tra')).toBe(true)
    expect(visit.store.getState()).toMatchObject({ panel: null, place: { product: 'tra' } })
    expect(visit.visitProduct('la')).toBe(false)
  })

  it('forgets a going only when that very one is done', () => {
    const { visit } = begin()
    visit.goToSpot({ xM: 1, zM: 1 })
    const first = visit.store.getState().going?.serial ?? 0
    visit.goToSpot({ xM: 2, zM: 2 })
    visit.arrived(first)
    expect(visit.store.getState().going?.goal.spot).toEqual({ xM: 2, zM: 2 })
    visit.arrived(first + 1)
    expect(visit.store.getState().going).toBeNull()
    visit.goToSpot({ xM: 1, zM: 1 })
    visit.strayed()
    expect(visit.store.getState().going).toBeNull()
  })

  it('goes from booth to booth by number, round and round, past those that nobody reaches', () => {
    const { visit } = begin()
    const next = Array.from({ length: 4 }, () => visit.nextBooth())
    expect(next).toEqual(['mot', 'hai', 'bon', 'mot'])
    expect(visit.previousBooth()).toBe('bon')
    const other = begin().visit
    expect(other.previousBooth()).toBe('bon')
    other.strayed()
    other.moved({ xM: 0, zM: 4, yawRad: 0 }, true)
    expect(other.nextBooth()).toBe('bon')
  })

  it('notices the booth one is before, without wavering, and how long one stayed', () => {
    const { visit, events, pass } = begin()
    visit.moved({ xM: 0, zM: 4.7, yawRad: 0 }, false)
    pass(5000)
    for (const zM of [5, 5.3, 4.8, 5.2]) visit.moved({ xM: 0, zM, yawRad: 0 }, false)
    visit.moved({ xM: 0, zM: 9, yawRad: 1 }, true)
    expect(events.slice(1)).toEqual([
      { kind: 'booth-entered', booth: 'hai' },
      { kind: 'place-changed', booth: 'hai', festival: null },
      { kind: 'booth-left', booth: 'hai', dwellMs: 5000 },
      { kind: 'place-changed', booth: null, festival: null },
    ])
    expect(visit.store.getState().place.at).toEqual({ xM: 0, zM: 9, yawRad: 1 })
  })

  it('is before one booth only, between two: the one it was before', () => {
    const booths = [0, 6].map((xM, i) => ({ id: `gian-${i}`, number: i, footprint: rect(xM, 0), view: null }))
    const at = (xM: number, before: string | null) => nearBooth({ booths }, { xM, zM: 3 }, before)
    expect(at(2.9, null)).toBe('gian-0')
    expect(at(3.1, 'gian-0')).toBe('gian-0')
    expect(at(3.1, 'gian-1')).toBe('gian-1')
    expect(at(5, 'gian-0')).toBe('gian-1')
    expect(at(50, 'gian-0')).toBeNull()
  })

  it('steps through a gate and back before it; a card opens there too', () => {
    const { visit, events, pass } = begin()
    visit.enterFestival('hoi')
    visit.moved({ xM: 0, zM: 4, yawRad: 0 }, true)
    visit.selectProduct('tra')
    expect(visit.store.getState()).toMatchObject({ going: null, place: { festival: 'hoi', booth: null } })
    pass(100)
    visit.leaveFestival()
    expect(visit.store.getState()).toMatchObject({ going: { how: 'cut', goal: { spot: { xM: -15 } } } })
    expect(kinds(events)).toContain('festival-left')
    visit.enterFestival('hoi')
    visit.goTo({ kind: 'booth', id: 'mot' })
    expect(visit.store.getState()).toMatchObject({ going: { how: 'cut' }, place: { festival: null } })
  })

  it('goes through a door, and stands with its back to it', () => {
    const { visit, events } = begin()
    visit.startTour('mot-vong')
    visit.enterHall('vuon')
    expect(visit.store.getState()).toMatchObject({ hall: 'vuon', walk: null, tour: null, panel: null })
    expect(visit.goTo({ kind: 'entrance' })).toBe(false)
    visit.hallArrived(WALK)
    expect(visit.store.getState().walk).toBeNull()
    visit.hallArrived(GARDEN)
    expect(visit.store.getState().place.at).toMatchObject({ xM: 3, zM: 3, yawRad: 2 * Math.PI })
    expect(events).toContainEqual({ kind: 'hall-entered', hall: 'vuon', from: 'sanh' })
    expect(kinds(events).filter((kind) => kind === 'ready')).toHaveLength(1)
  })

  it('shows no movement under reduced motion, unless the visitor chose to walk', () => {
    const { visit } = begin({ isReducedMotion: true })
    visit.goToSpot({ xM: 1, zM: 1 })
    expect(visit.store.getState().going?.how).toBe('cut')
    visit.setSetting('movement', 'walk')
    visit.reducedMotionChanged(true)
    visit.goToSpot({ xM: 2, zM: 1 })
    expect(visit.store.getState().going?.how).toBe('walk')
    const other = begin().visit
    other.reducedMotionChanged(true)
    expect(other.store.getState().settings.movement).toBe('cut')
  })

  it('tells where it is as shortly as leads back there', () => {
    const { visit } = begin()
    const spot = () => spotOf(visit.store.getState(), 'sanh')
    expect(spot()).toEqual({})
    visit.moved({ xM: 1.234, zM: 5, yawRad: 0 }, true)
    expect(spot()).toEqual({ at: { xM: 1.2, zM: 5, yawRad: 0 } })
    expect(spotOf(visit.store.getState(), 'vuon')).toMatchObject({ hall: 'sanh' })
    visit.startTour('mot-vong')
    expect(spot()).toEqual({ tour: 'mot-vong' })
    visit.selectProduct('tra')
    expect(spot()).toEqual({ product: 'tra' })
    visit.closePanel()
    visit.enterFestival('hoi')
    expect(spot()).toEqual({ festival: 'hoi' })
  })

  it('tells every listener, whatever one of them throws, until it is taken back', () => {
    const faults: unknown[] = []
    const { visit, events } = begin({ report: (error) => faults.push(error) })
    const stop = visit.onEvent(() => {
      throw new Error('heard')
    })
    const late: VisitEvent[] = []
    visit.onEvent((event) => late.push(event))
    visit.setLang('en')
    visit.setLang('en')
    stop()
    visit.linkFollowed('https://vi-du.vn')
    expect(faults).toHaveLength(1)
    expect(kinds(late)).toEqual(['lang-changed', 'link-followed'])
    expect(kinds(events)).toEqual(['ready', 'lang-changed', 'link-followed'])
  })

  it('tells of what was open when the page is left', () => {
    const { visit, events, pass } = begin()
    visit.moved({ xM: 0, zM: 4, yawRad: 0 }, true)
    visit.selectProduct('mat')
    visit.startTour('mot-vong')
    visit.selectProduct('mat')
    pass(10)
    visit.leave()
    expect(kinds(events).slice(-5)).toEqual(['tour-ended', 'product-closed', 'booth-left', 'place-changed', 'left'])
    expect(events.at(-1)).toEqual({ kind: 'left', visitMs: 10 })
  })
})
