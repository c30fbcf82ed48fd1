// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import type { Hand } from '#panel/panel-source.ts'
import { VI_HALL } from '#text/words-vi-hall.ts'
import { fullContent } from '../fixtures/full-content.ts'
import { begin, standInForBrowser } from './stand.tsx'

const TEA = 'tra-suong-mu'
const CARD = { kind: 'product', id: TEA } as const
const IN_HAND = { kind: 'inspect', id: TEA } as const

let content: ExhibitionContent
beforeAll(async () => {
  standInForBrowser()
  content = await fullContent()
})

const hand = { turn: vi.fn<Hand['turn']>(), zoom: vi.fn<Hand['zoom']>(), reset: vi.fn<Hand['reset']>() }
beforeEach(() => void vi.clearAllMocks())

/** The tea, taken in the hand from its card. */
async function taken() {
  const stand = await begin({ content, source: { hand } })
  await stand.does(() => stand.visit.openPanel(CARD))
  await stand.press('button', VI_HALL.inspect)
  return stand
}

describe('a product in the hand', () => {
  it('is offered only where the hall can show it alone', async () => {
    const without = await begin({ content })
    await without.does(() => without.visit.openPanel(CARD))
    expect(without.names('button')).not.toContain(VI_HALL.inspect)
    const { visit, does, names } = await begin({ content, source: { hand } })
    await does(() => visit.openPanel({ kind: 'product', id: 'vai-may' }))
    expect(names('button')).not.toContain(VI_HALL.inspect)
  })

  it('is called by its name, and turned, tipped and zoomed with buttons alone', async () => {
    const { by, press, visit } = await taken()
    expect(visit.store.getState().panel).toEqual(IN_HAND)
    expect(by('dialog', 'Trà Sương Mù Thử Nghiệm')).toBeDefined()
    const w = VI_HALL.hand
    for (const button of [w.left, w.right, w.up, w.down, w.nearer, w.farther, w.reset]) await press('button', button)
    const step = Math.PI / 8
    expect(hand.turn.mock.calls).toEqual([
      [-step, 0],
      [step, 0],
      [0, -step],
      [0, step],
    ])
    const [nearer = 0, farther = 0] = hand.zoom.mock.calls.map(([factor]) => factor)
    expect([nearer > 1, nearer * farther, hand.reset.mock.calls.length]).toEqual([true, 1, 1])
  })

  it('is explained in the words of the input at hand', async () => {
    const { text, key, does } = await taken()
    expect(text()).toContain(VI_HALL.hand.hints.touch)
    await key('Tab', document.body)
    expect(text()).toContain(VI_HALL.hand.hints.keys)
    await does(() => window.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'mouse' })))
    expect(text()).toContain(VI_HALL.hand.hints.mouse)
  })

  it.each([VI_HALL.hand.toCard, VI_HALL.close])('goes back to its card: %s', async (button) => {
    const { press, visit, by } = await taken()
    await press('button', button)
    expect(visit.store.getState().panel).toEqual(CARD)
    expect(by('dialog', 'Trà Sương Mù Thử Nghiệm').textContent).toContain(VI_HALL.inspect)
  })

  it('is no step of the way back: from the card one comes to what was before the card', async () => {
    const { visit, does, press, key, names } = await begin({ content, source: { hand } })
    await does(() => visit.openPanel({ kind: 'booth', id: 'gian-tra' }))
    await does(() => visit.openPanel(CARD))
    for (let i = 0; i < 2; i++) {
      await press('button', VI_HALL.inspect)
      await key('Escape')
    }
    expect(visit.store.getState().panel).toEqual(CARD)
    await press('button', VI_HALL.back)
    expect(visit.store.getState().panel).toEqual({ kind: 'booth', id: 'gian-tra' })
    expect(names('button')).not.toContain(VI_HALL.back)
  })

  it('gives the card back as it was scrolled', async () => {
    const { visit, does, press, root } = await begin({ content, source: { hand } })
    const body = () => root.querySelector<HTMLElement>('.hall-sheet-body')
    await does(() => visit.openPanel(CARD))
    await does(() => {
      const element = body()
      if (element !== null) element.scrollTop = 240
      element?.dispatchEvent(new Event('scroll'))
    })
    await press('button', VI_HALL.inspect)
    expect(body()?.scrollTop).toBe(0)
    await press('button', VI_HALL.hand.toCard)
    expect(body()?.scrollTop).toBe(240)
    await press('button', VI_HALL.close)
    await does(() => visit.openPanel(CARD))
    expect(body()?.scrollTop).toBe(0)
  })

  it('is closed by the browser’s back button, which the address does not know of', async () => {
    const closes: (() => void)[] = []
    const closeOnBack = (close: () => void) => {
      closes.push(close)
      return () => undefined
    }
    const { visit, does } = await begin({ content, source: { hand, closeOnBack } })
    await does(() => visit.openPanel(CARD))
    expect(closes).toEqual([])
    await does(() => visit.openPanel(IN_HAND))
    await does(() => closes.at(-1)?.())
    expect(visit.store.getState().panel).toEqual(CARD)
  })
})

describe('a product in a booth’s list', () => {
  it('is pointed out in the hall while the mouse is over it or it has focus', async () => {
    const onPoint = vi.fn<(product: string | null) => void>()
    const { visit, does, all, leave } = await begin({ content, source: { onPoint } })
    await does(() => visit.openPanel({ kind: 'booth', id: 'gian-tra' }))
    const [tea, rice] = all('link').filter((one) => one.closest('.tile') !== null)
    const list = tea?.closest('ul')?.parentElement
    const over = (at: Element | null | undefined, pointerType: string) =>
      does(() => at?.dispatchEvent(new PointerEvent('pointerover', { pointerType, bubbles: true })))
    await over(tea, 'touch')
    expect(onPoint).not.toHaveBeenCalled()
    await over(tea?.closest('li')?.querySelector('img'), 'mouse')
    await over(tea, 'mouse')
    await does(() => rice?.focus())
    await does(() => list?.dispatchEvent(new PointerEvent('pointerleave')))
    await does(() => rice?.blur())
    expect(onPoint.mock.calls.flat()).toEqual([TEA, 'gao-bac-thang', null])
    await over(tea, 'mouse')
    await leave()
    expect(onPoint).toHaveBeenLastCalledWith(null)
  })
})
