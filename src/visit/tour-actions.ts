import type { PlaceActions } from './place-actions.ts'
import { mannerOf } from './settings.ts'
import { stepTour, type TourCommand } from './tour-run.ts'
import { runOfTour } from './tour-stops.ts'
import type { Visiting } from './visiting.ts'

/** A tour under way: each command goes to the run, and what it makes of it is done. */
export function tourActions({ get, set, emit, memory }: Visiting, { goTo }: Pick<PlaceActions, 'goTo'>) {
  function goToStop(): void {
    const { tour } = get()
    const target = tour?.stops[tour.at]?.target
    if (target !== undefined) goTo(target)
  }

  function command(given: TourCommand): void {
    const before = get().tour
    if (before === null) return
    const tour = stepTour(before, given)
    if (tour === before) return
    if (tour.phase === 'ended') {
      const stop = before.stops[before.at]?.index ?? 0
      set({ tour: null, going: null })
      emit({ kind: 'tour-ended', tour: tour.tour, isComplete: tour.isComplete, stop })
      return
    }
    set({ tour })
    if (given.kind === 'pause') set({ going: null })
    else if (tour.phase === 'walking') goToStop()
    else if (before.phase === 'walking')
      emit({ kind: 'tour-stop', tour: tour.tour, stop: tour.stops[tour.at]?.index ?? 0 })
  }

  return {
    command,

    /** Sets out on a tour of this hall. False where there is no such tour, or nothing of it can be come to. */
    startTour: (id: string): boolean => {
      const { walk, settings, place } = get()
      const tour = memory.tours.find((other) => other.id === id)
      if (tour === undefined || walk === null || tour.hall !== walk.hall) return false
      const run = runOfTour(tour, walk, place.at ?? walk.entrance.pose, mannerOf(settings, true))
      if (run.phase === 'ended') return false
      command({ kind: 'end' })
      set({ tour: run })
      emit({ kind: 'tour-started', tour: id })
      goToStop()
      return true
    },

    pauseTour: (): void => command({ kind: 'pause' }),
    resumeTour: (): void => command({ kind: 'resume' }),
    nextStop: (): void => command({ kind: 'next' }),
    previousStop: (): void => command({ kind: 'previous' }),
    endTour: (): void => command({ kind: 'end' }),
    /** So much time has gone by; asked for some times a second while there is a tour. */
    tick: (seconds: number): void => command({ kind: 'tick', seconds }),

    /** The scene has brought the visitor where that going led, or could not. */
    arrived: (serial: number): void => {
      if (get().going?.serial !== serial) return
      set({ going: null })
      command({ kind: 'arrived' })
    },

    /** The visitor took the keys: they go their own way. */
    strayed: (): void => {
      if (get().going !== null) set({ going: null })
      command({ kind: 'pause' })
    },
  }
}

export type TourActions = ReturnType<typeof tourActions>
