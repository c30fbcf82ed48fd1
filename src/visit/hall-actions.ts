import type { Tour } from '#content/tour.ts'
import type { Pose } from '#plan/rect.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'
import type { PanelActions } from './panel-actions.ts'
import type { PlaceActions } from './place-actions.ts'
import type { SpotAddress } from './spot-address.ts'
import type { TourActions } from './tour-actions.ts'
import { NOWHERE } from './visit-state.ts'
import type { Visiting } from './visiting.ts'

interface Others {
  readonly place: PlaceActions
  readonly panel: PanelActions
  readonly tour: TourActions
}

/** Halls, and what comes for them: plans, tours, and addresses that lead into them. */
export function hallActions(visiting: Visiting, { place, panel, tour }: Others) {
  const { get, set, emit, hasScene, memory } = visiting

  /** Leaves for another hall; its plan is awaited. */
  function enterHall(hall: string): void {
    const { hall: from } = get()
    if (hall === from) return
    tour.endTour()
    panel.closePanel()
    place.changePlace({ booth: null, festival: null })
    memory.cameFrom = from
    memory.lastBooth = null
    set({ hall, walk: null, going: null, place: NOWHERE, marked: [] })
    emit({ kind: 'hall-entered', hall, from })
  }

  /**
   * Does what an address asks for, as far as what it needs is there; the rest waits.
   * @param isBack the visitor went back or forth in the history: cards open and close, nobody is put where they stood
   */
  function follow(spot: SpotAddress, isBack = false): void {
    if (spot.hall !== undefined && spot.hall !== get().hall) enterHall(spot.hall)
    memory.pending = null
    if (get().walk === null) {
      memory.pending = spot
      return
    }
    const scene = spot.festival !== undefined && hasScene(spot.festival) ? spot.festival : null
    if (scene !== null) place.enterFestival(scene)
    else if (get().place.festival !== null) place.changePlace({ festival: null })
    if (spot.at !== undefined && !isBack) place.goTo({ kind: 'pose', pose: spot.at }, 'cut')
    if (scene === null)
      for (const kind of ['booth', 'festival', 'product'] as const) {
        const id = spot[kind]
        if (id !== undefined) place.goTo({ kind, id }, 'cut')
      }
    if (spot.product !== undefined) panel.openPanel({ kind: 'product', id: spot.product })
    // Behind its gate there is nothing yet: one comes before it, and reads of it.
    else if (spot.festival !== undefined && scene === null) panel.openPanel({ kind: 'festival', id: spot.festival })
    else panel.closePanel()
    if (spot.tour !== undefined && !tour.startTour(spot.tour) && memory.tours.length === 0)
      memory.pending = { tour: spot.tour }
  }

  return {
    enterHall,
    follow,

    /** The plan of the hall has come; that of a hall one has left again is not wanted. */
    hallArrived: (walk: WalkPlan, marked: readonly string[] = []): void => {
      if (walk.hall !== get().hall) return
      set({ walk, marked, place: { ...get().place, at: arrivalIn(walk, memory.cameFrom) } })
      memory.cameFrom = null
      if (!memory.isReady) emit({ kind: 'ready', hall: walk.hall })
      memory.isReady = true
      if (memory.pending !== null) follow(memory.pending)
    },

    /** The programme has come; a tour that an address asked for may now begin. */
    toursArrived: (tours: readonly Tour[]): void => {
      memory.tours = tours
      const wanted = memory.pending?.tour
      if (wanted === undefined || get().walk === null) return
      memory.pending = null
      tour.startTour(wanted)
    },
  }
}

/** At the door one came by, with one's back to it; else at the entrance. */
function arrivalIn({ doors, entrance }: WalkPlan, from: string | null): Pose {
  const view = doors.find((door) => door.toHall === from && door.view !== null)?.view
  return view == null ? entrance.pose : { ...view.pose, yawRad: view.pose.yawRad + Math.PI }
}
