import { describe, expect, it, vi } from 'vitest'
import { createWalking } from '#app/hall/walking.ts'
import { createVisit } from '#visit/visit-store.ts'
import { fullContent } from '../../fixtures/full-content.ts'
import { HALL, walkOf } from '../../panel/stand.tsx'

const walk = walkOf(await fullContent())
const booth = walk.booths.find(({ view }) => view !== null)

function begin(isReducedMotion = false) {
  const visit = createVisit({
    exhibition: 'cho-may',
    hall: HALL,
    lang: 'vi',
    storage: null,
    now: () => 0,
    isReducedMotion,
  })
  visit.hallArrived(walk)
  const redraw = vi.fn<() => void>()
  const onMoved = vi.fn<() => void>()
  const walking = createWalking({ visit, walk, redraw, onMoved })
  /** As many frames as it asks for, of a thirtieth of a second each; how many those were. */
  const run = (most = 3000): number => {
    let frames = 0
    while (frames < most && walking.step(1 / 30)) frames++
    return frames
  }
  return { visit, walking, redraw, onMoved, run, state: () => visit.store.getState() }
}

describe('walking', () => {
  it('goes where the visit wants, tells of the booth, arrives, and then rests', () => {
    const { visit, walking, redraw, run, state } = begin()
    visit.goTo({ kind: 'booth', id: booth?.id ?? '' })
    expect(redraw).toHaveBeenCalled()
    expect(run()).toBeGreaterThan(20)
    expect(state().going).toBeNull()
    expect(state().place.booth).toBe(booth?.id)
    expect(walking.record.xM).toBeCloseTo(booth?.view?.pose.xM ?? NaN, 1)
    expect(walking.step(1 / 30)).toBe(false)
  })

  it('is there at once where no movement is wanted', async () => {
    const { visit, walking, state } = begin(true)
    visit.goTo({ kind: 'booth', id: booth?.id ?? '' })
    await Promise.resolve()
    expect(state().going).toBeNull()
    expect(walking.record.xM).toBeCloseTo(booth?.view?.pose.xM ?? NaN, 3)
  })

  it('walks by keys while they are held, and leaves the way for them', () => {
    const { visit, walking, run, state } = begin()
    visit.goTo({ kind: 'booth', id: booth?.id ?? '' })
    walking.step(1 / 30)
    expect(walking.keyDown('KeyX')).toBe(false)
    expect(walking.keyDown('KeyW')).toBe(true)
    expect(state().going).toBeNull()
    const before = { ...walking.record }
    expect(run(30)).toBe(30)
    expect(Math.hypot(walking.record.xM - before.xM, walking.record.zM - before.zM)).toBeGreaterThan(0.5)
    walking.keyUp('KeyW')
    expect(run()).toBeLessThan(60)
    expect(state().place.at).toMatchObject({ xM: walking.record.xM, zM: walking.record.zM })
  })

  it('does not walk the time of a rest in one step', () => {
    const { walking } = begin()
    walking.step(1 / 30)
    const before = { ...walking.record }
    walking.keyDown('KeyW')
    walking.step(40)
    expect(Math.hypot(walking.record.xM - before.xM, walking.record.zM - before.zM)).toBeLessThan(0.02)
  })

  it('tells where one is some times a second', () => {
    const { walking, onMoved, run } = begin()
    walking.keyDown('ArrowUp')
    run(60)
    expect(onMoved.mock.calls.length).toBeGreaterThanOrEqual(6)
    expect(onMoved.mock.calls.length).toBeLessThanOrEqual(10)
  })
})
