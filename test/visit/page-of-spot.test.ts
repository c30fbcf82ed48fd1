import { describe, expect, it } from 'vitest'
import type { Page } from '#visit/address.ts'
import { pageOfSpot } from '#visit/page-of-spot.ts'
import type { Panel } from '#visit/panel.ts'
import { NOWHERE, type Place } from '#visit/visit-state.ts'

const pageAt = (panel: Panel | null, place: Partial<Place> = {}, marked: readonly string[] = []): Page =>
  pageOfSpot({ panel, place: { ...NOWHERE, ...place }, marked })

describe('the page of a spot', () => {
  it.each<[Panel, Page]>([
    [
      { kind: 'product', id: 'tra' },
      { kind: 'product', id: 'tra' },
    ],
    [
      { kind: 'inspect', id: 'tra' },
      { kind: 'product', id: 'tra' },
    ],
    [
      { kind: 'maker', id: 'htx' },
      { kind: 'maker', id: 'htx' },
    ],
    [{ kind: 'news', id: null }, { kind: 'news-list' }],
    [
      { kind: 'news', id: 'hop-cho' },
      { kind: 'news', id: 'hop-cho' },
    ],
    [{ kind: 'about' }, { kind: 'about' }],
    [{ kind: 'settings' }, { kind: 'booth', id: 'mot' }],
  ])('with %o open is %o', (panel, page) => {
    expect(pageAt(panel, { booth: 'mot' })).toEqual(page)
  })

  it('is of what one is before, else the front', () => {
    expect(pageAt(null, { booth: 'mot' })).toEqual({ kind: 'booth', id: 'mot' })
    expect(pageAt(null, { booth: 'mot', product: 'tra' })).toEqual({ kind: 'product', id: 'tra' })
    expect(pageAt(null, { festival: 'hoi' })).toEqual({ kind: 'festival', id: 'hoi' })
    expect(pageAt(null)).toEqual({ kind: 'catalogue' })
  })

  it('is the front where a file is broken and has no page', () => {
    expect(pageAt({ kind: 'booth', id: 'mot' }, {}, ['mot'])).toEqual({ kind: 'catalogue' })
  })
})
