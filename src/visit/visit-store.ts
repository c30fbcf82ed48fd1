import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Tour } from '#content/tour.ts'
import type { Spot } from '#plan/rect.ts'
import type { UiLang } from '#text/words.ts'
import { hallActions } from './hall-actions.ts'
import { keepActions } from './keep-actions.ts'
import { readKeepsake, type KeepsakeStorage } from './keepsake.ts'
import type { Panel } from './panel.ts'
import { panelActions } from './panel-actions.ts'
import { placeActions } from './place-actions.ts'
import { settingsAtFirst } from './settings.ts'
import type { SpotAddress } from './spot-address.ts'
import type { Target } from './target.ts'
import { tourActions } from './tour-actions.ts'
import { NOWHERE, type How, type VisitState } from './visit-state.ts'
import { makeEmitter, type Visiting } from './visiting.ts'

export interface VisitOptions {
  readonly exhibition: string
  /** The hall that visitors enter first. */
  readonly hall: string
  readonly lang: UiLang
  /** What the address asks for. */
  readonly spot?: SpotAddress
  readonly tours?: readonly Tour[]
  /** Null where nothing may be kept. */
  readonly storage: KeepsakeStorage | null
  /** Milliseconds, from whenever. */
  readonly now: () => number
  readonly isReducedMotion: boolean
  /** Whether there is a scene behind a festival's gate; absent where there is none yet. */
  readonly hasScene?: (festival: string) => boolean
  /** Told of listeners that throw. */
  readonly report?: (error: unknown) => void
}

export type Visit = ReturnType<typeof createVisit>

/** One visit: its state to listen to, and all that can be done in it. */
export function createVisit(options: VisitOptions) {
  const { exhibition, storage, now, isReducedMotion, spot = {} } = options
  const kept = readKeepsake(storage, exhibition)
  const store: StoreApi<VisitState> = createStore<VisitState>(() => ({
    exhibition,
    lang: options.lang,
    hall: spot.hall ?? options.hall,
    walk: null,
    place: NOWHERE,
    going: null,
    tour: null,
    panel: null,
    favourites: kept.favourites,
    settings: { ...settingsAtFirst(isReducedMotion), ...kept.settings },
    hintsSeen: kept.hintsSeen,
    marked: [],
  }))
  const { emit, onEvent } = makeEmitter(options.report ?? (() => undefined))
  const visiting: Visiting = {
    get: store.getState,
    set: (change) => store.setState(change),
    emit,
    now,
    storage,
    hasScene: options.hasScene ?? (() => false),
    memory: {
      startedMs: now(),
      isReady: false,
      isReducedMotion,
      chosen: kept.settings,
      tours: options.tours ?? [],
      pending: spot,
      cameFrom: null,
      lastBooth: null,
      serial: 0,
      boothSinceMs: 0,
      productSinceMs: 0,
      festivalSinceMs: 0,
    },
  }
  const { goTo, changePlace, goToSpot, goToBooth, ...places } = placeActions(visiting)
  const place = { goTo, changePlace, goToSpot, goToBooth, ...places }
  const panel = panelActions(visiting)
  const { command, ...tour } = tourActions(visiting, place)
  const halls = hallActions(visiting, { place, panel, tour: { command, ...tour } })

  /** What a visitor does themselves comes before a tour, which waits. */
  function byOneself<T>(act: () => T): T {
    tour.pauseTour()
    return act()
  }

  return {
    store,
    onEvent,
    ...places,
    ...panel,
    ...tour,
    ...halls,
    ...keepActions(visiting),

    /** The scene has brought the visitor where that going led, or could not. Through a door one comes into its hall. */
    arrived: (serial: number): void => {
      const { going, walk } = store.getState()
      tour.arrived(serial)
      if (going?.serial !== serial || going.target.kind !== 'door') return
      const { id } = going.target
      const hall = walk?.doors.find((door) => door.id === id)?.toHall
      if (hall !== undefined) halls.enterHall(hall)
    },

    goTo: (target: Target, how?: How): boolean => byOneself(() => goTo(target, how)),
    goToSpot: (to: Spot, how?: How): boolean => byOneself(() => goToSpot(to, how)),
    nextBooth: (): string | null => byOneself(() => goToBooth(1)),
    previousBooth: (): string | null => byOneself(() => goToBooth(-1)),
    openPanel: (shown: Panel): void => byOneself(() => panel.openPanel(shown)),
    enterFestival: (festival: string): void => byOneself(() => places.enterFestival(festival)),

    /** Goes to a product and opens its card; the card alone where nobody comes near it. */
    selectProduct: (product: string, how?: How): void =>
      byOneself(() => {
        // In a festival the card opens there: reading of a product is no reason to leave.
        if (store.getState().place.festival === null) goTo({ kind: 'product', id: product }, how)
        panel.openPanel({ kind: 'product', id: product })
      }),

    /** Goes to a product and opens nothing. */
    visitProduct: (product: string, how?: How): boolean =>
      byOneself(() => {
        panel.closePanel()
        return goTo({ kind: 'product', id: product }, how)
      }),

    startTour: (id: string): boolean => {
      const isOff = tour.startTour(id)
      if (isOff) panel.closePanel()
      return isOff
    },

    /** The page is left: what is open ends, and is told of. */
    leave: (): void => {
      tour.endTour()
      panel.closePanel()
      changePlace({ booth: null, festival: null })
      emit({ kind: 'left', visitMs: now() - visiting.memory.startedMs })
    },
  }
}
