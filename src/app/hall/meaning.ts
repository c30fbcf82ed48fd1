import type { Picked } from '#plan/pick.ts'
import type { Visit } from '#visit/visit-store.ts'

/** A second tap on the same thing within so long is a double tap, ms. */
const DOUBLE_MS = 350

/** What a tap on something in the hall means; the time tells a double tap, which goes there and opens nothing. */
export function createMeaning(visit: Visit): (picked: Picked, atMs: number) => void {
  let last: { readonly id: string; readonly atMs: number } | null = null
  return (picked, atMs) => {
    const id = picked.kind === 'floor' ? '' : picked.id
    const isDouble = last !== null && id !== '' && last.id === id && atMs - last.atMs < DOUBLE_MS
    last = isDouble ? null : { id, atMs }
    act(visit, picked, isDouble)
  }
}

function act(visit: Visit, picked: Picked, isDouble: boolean): void {
  switch (picked.kind) {
    case 'floor':
      visit.goToSpot(picked.spot)
      return
    case 'product':
      if (isDouble) visit.visitProduct(picked.id)
      else visit.selectProduct(picked.id)
      return
    case 'booth': {
      // From afar one goes there; standing before it, one wants to know more.
      const isBefore = visit.store.getState().place.booth === picked.id
      if (isBefore && !isDouble) visit.openPanel({ kind: 'booth', id: picked.id })
      else visit.goTo({ kind: 'booth', id: picked.id })
      return
    }
    case 'door':
      visit.goTo({ kind: 'door', id: picked.id })
      return
    case 'gate':
      visit.goTo({ kind: 'festival', id: picked.id })
      visit.openPanel({ kind: 'festival', id: picked.id })
      return
    case 'news-wall':
      visit.goTo({ kind: 'news-wall' })
      visit.openPanel({ kind: 'news', id: null })
      return
    default:
      picked satisfies never
  }
}
