import { describe, expect, it } from 'vitest'
import { keepsakeKey, MOST_FAVOURITES, readKeepsake, type KeepsakeStorage } from '#visit/keepsake.ts'
import { begin, storageOf } from './stand.ts'

describe('what is kept', () => {
  it('comes back at the next visit', () => {
    const storage = storageOf()
    const { visit } = begin({ storage })
    visit.toggleFavourite('tra')
    visit.toggleFavourite('mat')
    visit.toggleFavourite('tra')
    visit.setSetting('speed', 'slow')
    visit.hintSeen('touch')
    visit.hintSeen('touch')
    expect(begin({ storage }).visit.store.getState()).toMatchObject({
      favourites: ['mat'],
      settings: { speed: 'slow', movement: 'walk' },
      hintsSeen: ['touch'],
    })
  })

  it('is not lost to another tab', () => {
    const storage = storageOf()
    const [a, b] = [begin({ storage }).visit, begin({ storage }).visit]
    a.toggleFavourite('tra')
    b.toggleFavourite('mat')
    b.setSetting('turn', 'snap')
    expect(readKeepsake(storage, 'cho-may').favourites).toEqual(['tra', 'mat'])
  })

  it.each([
    'null',
    '[]',
    '{"version":2,"favourites":["tra"]}',
    '{"version":1,"favourites":"tra","settings":7,"hintsSeen":{}}',
    '{"version":1,"favourites":[1,null,"../x","TRA",{"__proto__":1}],"settings":{"speed":"warp","turn":["snap"]}}',
    '{',
    `"${'x'.repeat(30_000)}"`,
  ])('is distrusted: %.60s', (text) => {
    const storage = storageOf(new Map([[keepsakeKey('cho-may'), text]]))
    expect(readKeepsake(storage, 'cho-may')).toEqual({ favourites: [], settings: {}, hintsSeen: [] })
  })

  it('is missed by nobody where nothing can be kept', () => {
    const angry: KeepsakeStorage = {
      getItem: () => {
        throw new Error('denied')
      },
      setItem: () => {
        throw new Error('full')
      },
    }
    for (const storage of [angry, null]) {
      const { visit } = begin({ storage })
      expect(visit.toggleFavourite('tra')).toBe(true)
      expect(visit.store.getState().favourites).toEqual(['tra'])
    }
  })

  it('is no more than fits', () => {
    const storage = storageOf()
    const { visit } = begin({ storage })
    for (let i = 0; i < MOST_FAVOURITES; i++) visit.toggleFavourite(`mon-${i}`)
    expect(visit.toggleFavourite('mot-mon-nua')).toBe(false)
    expect(visit.toggleFavourite('mon-3')).toBe(true)
    expect(readKeepsake(storage, 'cho-may').favourites).toHaveLength(MOST_FAVOURITES - 1)
    expect(visit.toggleFavourite('Không phải mã')).toBe(false)
  })
})
