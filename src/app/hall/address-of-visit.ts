import { readSpot, writeSpot, type SpotAddress } from '#visit/spot-address.ts'
import { historyStep, spotOf } from '#visit/spot-of.ts'
import type { UiLang } from '#text/words.ts'
import type { Visit } from '#visit/visit-store.ts'

interface AddressOptions {
  readonly visit: Visit
  readonly entranceHall: string
  /** The path of the hall in a language. */
  readonly pathIn: (lang: UiLang) => string
  readonly view: Window
}

export interface BoundAddress {
  /** Makes the back button close what the address does not tell of; the answer takes that back. */
  readonly closeOnBack: (close: () => void) => () => void
  readonly end: () => void
}

/** Keeps address and visit at one: what is opened makes history, what is strolled does not, and back leads back. */
export function bindAddress({ visit, entranceHall, pathIn, view }: AddressOptions): BoundAddress {
  const { history, location } = view
  let shown: SpotAddress = readSpot(location.search)
  /** What the visit makes of an address is the same place in the history. */
  let isFollowing = true
  let isAsked = false
  let overlay: (() => void) | null = null
  /** The entry of an overlay that was closed otherwise: the next step takes its place, or it is gone back from. */
  let isSpare = false
  let isGoingBack = false

  function push(address: string, state: unknown = null): void {
    // What is chosen in a list comes in the list's place: back leads to before both.
    const isInPlace = overlay !== null || isSpare
    overlay = null
    isSpare = false
    if (isInPlace) history.replaceState(state, '', address)
    else history.pushState(state, '', address)
  }

  function tell(): void {
    isAsked = false
    const state = visit.store.getState()
    // Until the plan has come, the address knows better where one wants to be.
    if (state.walk === null) return
    const spot = spotOf(state, entranceHall)
    const step = historyStep(shown, spot)
    const path = pathIn(state.lang)
    const address = `${path}${writeSpot(spot, location.search)}`
    if (step === 'push' && !isFollowing) push(address)
    else if (step !== 'none' || location.pathname !== path) history.replaceState(history.state, '', address)
    shown = spot
    isFollowing = false
  }

  /** An entry of the history tells of when it was left: since then one may have gone on, and speak otherwise. */
  function catchUp(): void {
    shown = readSpot(location.search)
    tell()
  }

  const stop = visit.store.subscribe(() => {
    if (isAsked) return
    isAsked = true
    // Opening a card from a plan is several changes, and one step.
    queueMicrotask(tell)
  })

  function onBack(): void {
    if (isGoingBack) {
      isGoingBack = false
      catchUp()
      return
    }
    if (overlay !== null) {
      const close = overlay
      overlay = null
      close()
      catchUp()
      return
    }
    isSpare = false
    isFollowing = true
    shown = readSpot(location.search)
    // An address without a hall is of the first one.
    visit.follow({ hall: entranceHall, ...shown }, true)
    // A visit that changes nothing still gives the address its own spelling.
    queueMicrotask(tell)
  }
  view.addEventListener('popstate', onBack)
  tell()

  return {
    closeOnBack: (close) => {
      push(location.href, { isOverlay: true })
      overlay = close
      return () => {
        if (overlay !== close) return
        overlay = null
        isSpare = true
        view.setTimeout(() => {
          if (!isSpare) return
          isSpare = false
          isGoingBack = true
          history.back()
        })
      }
    },
    end: () => {
      stop()
      view.removeEventListener('popstate', onBack)
    },
  }
}
