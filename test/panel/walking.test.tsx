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

describe('the bar below', () => {
  it('goes from booth to booth, names the one it goes to, and says so', async () => {
    const { press, visit, text, said } = await begin({ content })
    expect(text()).toContain(VI_HALL.onTheWay)
    await press('button', VI_HALL.next)
    await press('button', VI_HALL.next)
    expect(visit.store.getState().going?.target).toEqual({ kind: 'booth', id: 'gian-mat-ong' })
    expect(said()).toContain('Gian 2/3: Mật Ong Mây')
    await press('button', VI_HALL.previous)
    expect(said()).toContain('Gian 1/3: Trà Sương Mù')
  })

  it('says that the hall is being prepared, and offers no way before there is one', async () => {
    const { by, said, press } = await begin({ content, isWaiting: true })
    expect(said()).toContain(VI_HALL.preparing)
    expect((by('button', VI_HALL.next) as HTMLButtonElement).disabled).toBe(true)
    await press('button', VI_HALL.plan)
    expect(by('dialog', VI_HALL.floor.title).textContent).toContain(VI_HALL.preparing)
  })
})

describe('the list of booths', () => {
  it('marks where the visitor is, and moves along', async () => {
    const { press, visit, does, root } = await begin({ content })
    await press('button', VI_HALL.list)
    const current = () => root.querySelector('[aria-current="location"]')?.textContent
    expect(current()).toBeUndefined()
    const pose = walkOf(content).booths[1]?.view?.pose
    await does(() => pose !== undefined && visit.moved(pose, true))
    expect(current()).toContain('Mật Ong Mây')
  })

  it('keeps the place of a booth that cannot be read, and says so when it is opened', async () => {
    const broken = { ...content, booths: new Map([...content.booths].filter(([id]) => id !== 'gian-tra')) }
    const { visit, does, by, press } = await begin({ content: broken, marked: ['gian-tra'] })
    await does(() => visit.openPanel({ kind: 'booth', id: 'gian-tra' }))
    expect(by('dialog', VI_HALL.booth.title).textContent).toContain(VI_HALL.faults['content-broken'])
    await press('button', VI_HALL.retry)
  })
})

describe('the floor plan', () => {
  /** The sheets stand beside the hall, and not over it. */
  function standBeside() {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('min-width'), media: query }))
  }
  afterEach(standInForBrowser)

  it('gives way to what was chosen where it lies over the hall, and stays where it stands beside', async () => {
    const phone = await begin({ content })
    await phone.press('button', VI_HALL.plan)
    await phone.press('button', 'Gian 2/3: Mật Ong Mây')
    expect([phone.dialog(), document.activeElement]).toEqual([null, document.querySelector('.hall-walk')])
    standBeside()
    const { press, visit, by } = await begin({ content })
    await press('button', VI_HALL.plan)
    await press('button', VI_HALL.floor.newsWall)
    const plan = () => by('dialog', VI_HALL.floor.title).textContent
    expect(plan()).toContain(VI_HALL.floor.goingTo(VI_HALL.floor.newsWall))
    await press('button', 'Gian 2/3: Mật Ong Mây')
    expect(plan()).toContain(VI_HALL.floor.goingTo('Gian 2/3: Mật Ong Mây'))
    expect(visit.store.getState().panel).toEqual({ kind: 'floor-plan' })
  })

  it('takes one to a booth at once, by a tap and by a key', async () => {
    standBeside()
    const { press, visit, by, key } = await begin({ content })
    await press('button', VI_HALL.plan)
    await press('button', 'Gian 2/3: Mật Ong Mây')
    expect(visit.store.getState().going).toMatchObject({ how: 'cut', target: { kind: 'booth', id: 'gian-mat-ong' } })
    await key('Enter', by('button', 'Gian 1/3: Trà Sương Mù'))
    expect(visit.store.getState().going).toMatchObject({ how: 'cut', target: { kind: 'booth', id: 'gian-tra' } })
    expect(visit.store.getState().panel).toEqual({ kind: 'floor-plan' })
  })

  it('has gates, doors, the news wall and the entrance, drawn and in words', async () => {
    standBeside()
    const { press, visit, names } = await begin({ content })
    await press('button', VI_HALL.plan)
    const gate = VI_HALL.floor.gate('Hội Hoa Sương')
    expect(names('button').filter((name) => name.endsWith(gate))).toHaveLength(2)
    expect(names('button')).toContain(VI_HALL.floor.doorTo('Nhà Gió'))
    await press('button', VI_HALL.floor.newsWall)
    expect(visit.store.getState().going).toMatchObject({ how: 'cut', target: { kind: 'news-wall' } })
    await press('button', VI_HALL.floor.entrance)
    expect(visit.store.getState().going?.target).toEqual({ kind: 'entrance' })
  })

  it('shows where one is, and which way one looks', async () => {
    const { press, visit, does, root } = await begin({ content })
    await press('button', VI_HALL.plan)
    await does(() => visit.moved({ xM: 2, zM: 3, yawRad: Math.PI / 2 }, true))
    const me = root.querySelector(`[role="img"][aria-label="${VI_HALL.here}"]`)
    expect(me?.getAttribute('transform')).toBe('translate(2 3) rotate(-90)')
  })
})

describe('how to get about', () => {
  it('is shown in the words of the input at hand, and goes at first use', async () => {
    const { text, visit, does, key } = await begin({ content })
    const [touch = '', keys = ''] = [VI_HALL.help.touch[0], VI_HALL.help.keys[0]]
    expect(text()).toContain(touch)
    await key('ArrowUp', document.body)
    expect(text()).toContain(keys)
    await does(() => visit.goToSpot({ xM: 0, zM: 10 }))
    expect(text()).not.toContain(keys)
    expect(visit.store.getState().hintsSeen).toEqual(['keys'])
  })

  it('stays while an address puts one somewhere, and can be sent away', async () => {
    const { text, visit, does, press } = await begin({ content })
    const [touch = ''] = VI_HALL.help.touch
    await does(() => visit.goTo({ kind: 'booth', id: 'gian-tra' }, 'cut'))
    expect(text()).toContain(touch)
    await press('button', VI_HALL.help.gotIt)
    expect(text()).not.toContain(touch)
  })

  it('goes with Escape, and leaves focus where one may go on', async () => {
    const { text, by, key } = await begin({ content })
    const [touch = ''] = VI_HALL.help.touch
    by('button', VI_HALL.help.gotIt).focus()
    await key('Escape')
    expect(text()).not.toContain(touch)
    expect(document.activeElement?.className).toBe('hall-walk')
  })
})
