// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { FrameFacts, HallView, ShownHall } from '#scene/hall-view.ts'
import { showHall } from '#scene/show-hall.tsx'
import { fakeGl } from './fake-gl.ts'
import { planOf, viewOf } from './stage-view.ts'

beforeAll(() => {
  // This browser has no fonts to load; labels then paint with what there is.
  Object.defineProperty(document, 'fonts', { value: { load: () => Promise.resolve([]) }, configurable: true })
})

let shown: ShownHall | null = null
afterEach(() => {
  shown?.end()
  shown = null
})

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** A hall in a canvas that only counts; frames as they were told. */
async function open(change: Partial<HallView> = {}) {
  const canvas = document.createElement('canvas')
  const { context } = fakeGl()
  Object.defineProperty(canvas, 'getContext', { value: () => context })
  const frames: FrameFacts[] = []
  const view = viewOf(planOf(2, 2), {
    onFrame: (facts) => frames.push({ ...facts }),
    onFirstFrame: vi.fn(),
    onLost: vi.fn(),
    onRestored: vi.fn(),
    ...change,
  })
  const hall = await showHall(canvas, view)
  shown = hall
  await vi.waitFor(() => expect(view.onFirstFrame).toHaveBeenCalled())
  await pause(100)
  frames.length = 0
  return { canvas, hall, view, frames }
}

describe('a hall in a canvas', () => {
  it('tells once that it is there', async () => {
    const { hall, view } = await open()
    hall.redraw()
    await pause(60)
    expect(view.onFirstFrame).toHaveBeenCalledTimes(1)
  })

  it('draws nothing at rest: on a phone, and where nothing may move by itself', async () => {
    for (const change of [
      { tier: 'phone', isStill: false },
      { tier: 'full', isStill: true },
    ] as const) {
      const { hall, frames } = await open(change)
      await pause(400)
      expect(frames).toHaveLength(0)
      hall.end()
      shown = null
    }
  })

  it('draws once for a change, and goes on while the visitor moves', async () => {
    let steps = 0
    const { hall, frames } = await open({ step: () => steps > 0 && steps-- > 0 })
    hall.redraw()
    await pause(80)
    expect(frames).toHaveLength(1)
    expect(frames[0]).toMatchObject({ isMoving: false })
    expect(frames[0]?.calls).toBeGreaterThan(1)
    steps = 5
    hall.redraw()
    await vi.waitFor(() => expect(steps).toBe(0))
    await pause(80)
    // Five while moving, the one that comes to rest, and one for what waited for rest.
    expect(frames.length).toBeGreaterThanOrEqual(7)
    expect(frames.length).toBeLessThanOrEqual(9)
    expect(frames.filter(({ isMoving }) => isMoving)).not.toHaveLength(0)
  })

  it('moves in the wind where it may, slowly', async () => {
    const { hall, frames } = await open({ tier: 'full', isStill: false })
    hall.redraw()
    await pause(1000)
    expect(frames.length).toBeGreaterThan(5)
    expect(frames.length).toBeLessThanOrEqual(17)
  })

  it('says that its context is lost and keeps a claim on it, and draws again when it is back', async () => {
    const { canvas, view, frames } = await open()
    const lost = new Event('webglcontextlost', { cancelable: true })
    canvas.dispatchEvent(lost)
    expect(lost.defaultPrevented).toBe(true)
    expect(view.onLost).toHaveBeenCalledTimes(1)
    canvas.dispatchEvent(new Event('webglcontextrestored'))
    await vi.waitFor(() => expect(frames.length).toBeGreaterThan(0))
    expect(view.onRestored).toHaveBeenCalledTimes(1)
  })

  it('draws nothing that was asked for just before its end', async () => {
    const { hall, frames } = await open({ step: () => true })
    hall.redraw()
    await vi.waitFor(() => expect(frames.length).toBeGreaterThan(1))
    hall.end()
    shown = null
    frames.length = 0
    await pause(120)
    expect(frames).toHaveLength(0)
  })

  it('is silent when it has ended', async () => {
    const { canvas, hall, view, frames } = await open({ tier: 'full', isStill: false })
    hall.end()
    shown = null
    canvas.dispatchEvent(new Event('webglcontextlost'))
    await pause(300)
    expect(view.onLost).not.toHaveBeenCalled()
    expect(frames).toHaveLength(0)
  })
})
