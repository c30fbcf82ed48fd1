// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { VI_HALL } from '#text/words-vi-hall.ts'
import { fullContent } from '../fixtures/full-content.ts'
import { begin, standInForBrowser, walkOf } from './stand.tsx'

let content: ExhibitionContent
beforeAll(async () => {
  standInForBrowser()
  content = await fullContent()
})
afterEach(() => void vi.useRealTimers())

describe('a tour', () => {
  async function underWay() {
    const stand = await begin({ content })
    await stand.does(() => stand.visit.openPanel({ kind: 'tours' }))
    await stand.press('button', VI_HALL.tours.start)
    return { ...stand, run: () => stand.visit.store.getState().tour }
  }

  it('takes the place of the bar, says its caption, and has focus', async () => {
    const { dialog, by, said } = await underWay()
    expect(dialog()).toBeNull()
    expect(document.activeElement).toBe(by('toolbar', VI_HALL.tours.bar))
    expect(said().join(' ')).toContain('Bắt đầu từ giữa sân.')
  })

  it('obeys Space, Enter and Escape', async () => {
    const { run, key } = await underWay()
    await key(' ')
    expect(run()?.isPaused).toBe(true)
    await key(' ')
    expect(run()?.isPaused).toBe(false)
    await key('Enter')
    expect(run()?.at).toBe(1)
    await key('Escape')
    expect(run()).toBeNull()
  })

  it('obeys its buttons, which keep their own keys', async () => {
    const { run, press, by, key, text } = await underWay()
    await press('button', VI_HALL.tours.next)
    await press('button', VI_HALL.tours.next)
    await press('button', VI_HALL.tours.previous)
    expect([run()?.at, text().includes('Chặng 2/')]).toEqual([1, true])
    await press('button', VI_HALL.tours.pause)
    expect(run()?.isPaused).toBe(true)
    by('button', VI_HALL.tours.resume).focus()
    await key('Enter')
    expect(run()?.at).toBe(1)
    await press('button', VI_HALL.tours.end)
    expect(run()).toBeNull()
  })

  it('of another hall is gone to there, and begins there', async () => {
    const { visit, does, press, dialog } = await begin({ content })
    await does(() => visit.openPanel({ kind: 'tours' }))
    expect(dialog()?.textContent).toContain(VI_HALL.tours.elsewhere('Nhà Gió'))
    await press('button', VI_HALL.tours.startIn('Nhà Gió'))
    expect([visit.store.getState().hall, dialog()]).toEqual(['nha-gio', null])
    await does(() => visit.hallArrived(walkOf(content, 'nha-gio')))
    expect(visit.store.getState().tour?.tour).toBe('ba-nghe-gio')
  })
})

describe('the end of a tour', () => {
  async function ended() {
    const stand = await begin({ content })
    await stand.does(() => stand.visit.startTour('mot-vong-suong'))
    const last = () => stand.visit.store.getState().tour !== null
    return {
      ...stand,
      toEnd: () =>
        stand.does(() => {
          while (last()) stand.visit.nextStop()
        }),
    }
  }

  it('is said, and offers where to go on, to focus as well', async () => {
    const { toEnd, said, by, names, press, visit } = await ended()
    await toEnd()
    expect(said()).toContain(VI_HALL.tours.done)
    expect(document.activeElement).toBe(by('toolbar', VI_HALL.tours.bar))
    expect(names('button')).not.toContain(VI_HALL.help.gotIt)
    await press('button', VI_HALL.tours.others)
    expect(visit.store.getState().panel).toEqual({ kind: 'tours' })
    expect(said()).not.toContain(VI_HALL.tours.done)
    await press('button', VI_HALL.close)
    expect(document.activeElement?.className).toBe('hall-walk')
  })

  it('leaves focus alone where it was elsewhere, and its card goes by itself', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { toEnd, canvas, said, does } = await ended()
    canvas.focus()
    await toEnd()
    expect([document.activeElement, said().includes(VI_HALL.tours.done)]).toEqual([canvas, true])
    await does(() => vi.advanceTimersByTime(30_000))
    expect(said()).not.toContain(VI_HALL.tours.done)
  })

  it('stays while one is at it, and closes with Escape', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { toEnd, said, does, key } = await ended()
    await toEnd()
    await does(() => vi.advanceTimersByTime(30_000))
    expect(said()).toContain(VI_HALL.tours.done)
    await key('Escape')
    expect([said().includes(VI_HALL.tours.done), document.activeElement?.className]).toEqual([false, 'hall-walk'])
  })

  it('before its last stop is not made much of: focus goes back to the bar below', async () => {
    const { key, said } = await ended()
    await key('Escape')
    expect([said().includes(VI_HALL.tours.done), document.activeElement?.className]).toEqual([false, 'hall-walk'])
  })
})
