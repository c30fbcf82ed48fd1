import { describe, expect, it } from 'vitest'
import { createMeaning } from '#app/hall/meaning.ts'
import type { Picked } from '#plan/pick.ts'
import { createVisit } from '#visit/visit-store.ts'
import { fullContent } from '../../fixtures/full-content.ts'
import { HALL, walkOf } from '../../panel/stand.tsx'

const walk = walkOf(await fullContent())
const product = walk.exhibits.find(({ view }) => view !== null)?.id ?? ''
const booth = walk.booths.find(({ view }) => view !== null)?.id ?? ''
const gate = walk.gates.find(({ view }) => view !== null)?.id ?? ''
const door = walk.doors.find(({ view }) => view !== null)

function begin() {
  const visit = createVisit({
    exhibition: 'cho-may',
    hall: HALL,
    lang: 'vi',
    storage: null,
    now: () => 0,
    isReducedMotion: false,
  })
  visit.hallArrived(walk)
  const mean = createMeaning(visit)
  return { visit, tap: (picked: Picked, atMs = 0) => mean(picked, atMs), state: () => visit.store.getState() }
}

describe('a tap', () => {
  it('on a product goes there and opens its card; a second at once only goes there', () => {
    const { tap, state } = begin()
    tap({ kind: 'product', id: product }, 0)
    expect(state().going?.target).toEqual({ kind: 'product', id: product })
    expect(state().panel).toEqual({ kind: 'product', id: product })
    tap({ kind: 'product', id: product }, 200)
    expect(state().panel).toBeNull()
    expect(state().place.product).toBe(product)
    tap({ kind: 'product', id: product }, 1000)
    expect(state().panel).toEqual({ kind: 'product', id: product })
  })

  it('on a booth goes there, and opens its sheet for who stands before it', () => {
    const { visit, tap, state } = begin()
    tap({ kind: 'booth', id: booth }, 0)
    expect(state().going?.target).toEqual({ kind: 'booth', id: booth })
    expect(state().panel).toBeNull()
    const pose = walk.booths.find(({ id }) => id === booth)?.view?.pose
    if (pose === undefined) throw new Error('No place before the booth.')
    visit.moved(pose, true)
    tap({ kind: 'booth', id: booth }, 5000)
    expect(state().panel).toEqual({ kind: 'booth', id: booth })
  })

  it('on the floor goes there, on a gate or the news wall also tells of it', () => {
    const { tap, state } = begin()
    tap({ kind: 'floor', spot: { xM: 0, zM: 0 } })
    expect(state().going?.target.kind).toBe('spot')
    tap({ kind: 'gate', id: gate })
    expect(state().going?.target).toEqual({ kind: 'festival', id: gate })
    expect(state().panel).toEqual({ kind: 'festival', id: gate })
    tap({ kind: 'news-wall', id: 'news-wall' })
    expect(state().panel).toEqual({ kind: 'news', id: null })
  })

  it('on a door leads into the hall behind it', () => {
    const { visit, tap, state } = begin()
    tap({ kind: 'door', id: door?.id ?? '' })
    const { going } = state()
    expect(going?.target).toEqual({ kind: 'door', id: door?.id })
    visit.arrived(going?.serial ?? -1)
    expect(state().hall).toBe(door?.toHall)
    expect(state().walk).toBeNull()
  })
})
