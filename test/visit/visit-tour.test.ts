import { describe, expect, it } from 'vitest'
import { begin, GARDEN, TOUR, WALK } from './stand.ts'

describe('a tour of a visit', () => {
  it('goes from stop to stop, past the one that nobody reaches', () => {
    const { visit, events } = begin()
    visit.openPanel({ kind: 'tours' })
    expect(visit.startTour('mot-vong')).toBe(true)
    expect(visit.store.getState()).toMatchObject({ panel: null, tour: { skipped: [1], at: 0 } })
    const arrive = () => visit.arrived(visit.store.getState().going?.serial ?? 0)
    arrive()
    for (let i = 0; i < 20; i++) visit.tick(0.25)
    expect(visit.store.getState()).toMatchObject({ tour: { at: 1 }, going: { target: { id: 'hai' } } })
    arrive()
    for (let i = 0; i < 16; i++) visit.tick(0.25)
    expect(visit.store.getState().tour).toBeNull()
    expect(events.filter(({ kind }) => kind.startsWith('tour'))).toEqual([
      { kind: 'tour-started', tour: 'mot-vong' },
      { kind: 'tour-stop', tour: 'mot-vong', stop: 0 },
      { kind: 'tour-stop', tour: 'mot-vong', stop: 2 },
      { kind: 'tour-ended', tour: 'mot-vong', isComplete: true, stop: 2 },
    ])
  })

  it('waits while the visitor does something themselves, and goes back to its stop', () => {
    const { visit } = begin()
    visit.startTour('mot-vong')
    visit.strayed()
    expect(visit.store.getState()).toMatchObject({ tour: { isPaused: true }, going: null })
    visit.selectProduct('mat')
    visit.arrived(visit.store.getState().going?.serial ?? 0)
    expect(visit.store.getState().tour).toMatchObject({ phase: 'walking', isPaused: true })
    visit.resumeTour()
    expect(visit.store.getState()).toMatchObject({ tour: { isPaused: false }, going: { target: { id: 'mot' } } })
  })

  it('does not begin where it has no place', () => {
    const { visit } = begin({ tours: [{ ...TOUR, hall: 'vuon' }] })
    expect(visit.startTour('mot-vong')).toBe(false)
    expect(visit.startTour('la')).toBe(false)
  })
})

describe('an address', () => {
  it('is followed as soon as what it needs is there', () => {
    const { visit } = begin({ spot: { product: 'tra' } }, null)
    expect(visit.store.getState().panel).toBeNull()
    visit.hallArrived(WALK)
    expect(visit.store.getState()).toMatchObject({
      panel: { kind: 'product', id: 'tra' },
      going: { how: 'cut', target: { id: 'tra' } },
    })
    const toured = begin({ spot: { tour: 'mot-vong' }, tours: [] })
    expect(toured.visit.store.getState().tour).toBeNull()
    toured.visit.toursArrived([TOUR])
    expect(toured.visit.store.getState().tour).not.toBeNull()
    const placed = begin({ spot: { at: { xM: 1, zM: 2, yawRad: 0 } } })
    expect(placed.visit.store.getState().going?.goal.spot).toMatchObject({ xM: 1, zM: 2 })
    const elsewhere = begin({ spot: { hall: 'vuon', festival: 'hoi' } }, GARDEN)
    expect(elsewhere.visit.store.getState()).toMatchObject({ hall: 'vuon', place: { festival: 'hoi' } })
  })

  it('of a festival without a scene leads before its gate, and tells of it', () => {
    const { visit } = begin({ spot: { festival: 'hoi' }, hasScene: () => false })
    expect(visit.store.getState()).toMatchObject({
      panel: { kind: 'festival', id: 'hoi' },
      going: { how: 'cut', target: { kind: 'festival', id: 'hoi' } },
      place: { festival: null },
    })
  })

  it('of the history opens and closes cards, and puts nobody elsewhere', () => {
    const { visit } = begin()
    visit.selectProduct('tra')
    const { going } = visit.store.getState()
    visit.follow({ at: { xM: 9, zM: 9, yawRad: 0 } }, true)
    expect(visit.store.getState()).toMatchObject({ panel: null, going })
    visit.follow({ product: 'mat' }, true)
    expect(visit.store.getState().panel).toEqual({ kind: 'product', id: 'mat' })
  })
})
