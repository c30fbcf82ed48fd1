import type { Pose, Spot } from '#plan/rect.ts'
import { nearBooth } from './near-booth.ts'
import { goalOf, type Target } from './target.ts'
import type { How, Place } from './visit-state.ts'
import type { Visiting } from './visiting.ts'

/** Going somewhere, and being told by the scene where one is. */
export function placeActions(visiting: Visiting) {
  const { get, set, emit, now, memory } = visiting

  /** Sets out for something. False where the hall does not have it, or nobody comes near it. */
  function goTo(target: Target, how: How = 'walk'): boolean {
    const { walk, settings, place } = get()
    const goal = walk && goalOf(walk, target)
    if (goal === null) return false
    // A festival is not in the hall: from there no way leads, one is simply back.
    const isAtOnce = settings.movement === 'cut' || place.festival !== null
    if (place.festival !== null) changePlace({ festival: null })
    const product = target.kind === 'product' ? target.id : null
    const going = { serial: ++memory.serial, target, goal, how: isAtOnce ? ('cut' as const) : how }
    set({ going, place: { ...get().place, product } })
    return true
  }

  /** The place changed: says so, and how long one was where one was. */
  function changePlace(change: Partial<Place>): void {
    const before = get().place
    const place = { ...before, ...change }
    set({ place })
    if (place.booth === before.booth && place.festival === before.festival) return
    const at = now()
    if (before.booth !== null && place.booth !== before.booth)
      emit({ kind: 'booth-left', booth: before.booth, dwellMs: at - memory.boothSinceMs })
    if (before.festival !== null && place.festival !== before.festival)
      emit({ kind: 'festival-left', festival: before.festival, dwellMs: at - memory.festivalSinceMs })
    if (place.booth !== null && place.booth !== before.booth) {
      memory.boothSinceMs = at
      memory.lastBooth = place.booth
      emit({ kind: 'booth-entered', booth: place.booth })
    }
    if (place.festival !== null && place.festival !== before.festival) {
      memory.festivalSinceMs = at
      emit({ kind: 'festival-entered', festival: place.festival })
    }
    emit({ kind: 'place-changed', booth: place.booth, festival: place.festival })
  }

  return {
    goTo,
    changePlace,

    goToSpot: (spot: Spot, how?: How): boolean => goTo({ kind: 'spot', spot }, how),

    /** The scene tells, some times a second, where the visitor is, and whether they stand. */
    moved: (pose: Pose, isResting: boolean): void => {
      const { walk, place } = get()
      if (walk === null || place.festival !== null) return
      const booth = nearBooth(walk, pose, place.booth)
      const { xM, zM, yawRad } = pose
      const { at } = place
      const isNew = at === null || at.xM !== xM || at.zM !== zM || at.yawRad !== yawRad
      if (isResting && isNew) changePlace({ booth, at: { xM, zM, yawRad } })
      else if (booth !== place.booth) changePlace({ booth })
    },

    /** The next booth by number, or the one before it: from the one that is gone to, stood before, or was last. */
    goToBooth: (step: 1 | -1): string | null => {
      const { walk, going, place } = get()
      const booths = walk?.booths.filter(({ view }) => view !== null) ?? []
      const from = going?.target.kind === 'booth' ? going.target.id : (place.booth ?? memory.lastBooth)
      const at = booths.findIndex(({ id }) => id === from)
      const first = step === 1 ? 0 : booths.length - 1
      const next = booths[at === -1 ? first : (at + step + booths.length) % booths.length]
      if (next === undefined) return null
      goTo({ kind: 'booth', id: next.id })
      return next.id
    },

    enterFestival: (festival: string): void => {
      set({ going: null })
      changePlace({ festival, booth: null, product: null })
    },

    /** Back through the gate, before which one then stands. */
    leaveFestival: (): void => {
      const { festival } = get().place
      if (festival === null) return
      changePlace({ festival: null })
      goTo({ kind: 'festival', id: festival }, 'cut')
    },
  }
}

export type PlaceActions = ReturnType<typeof placeActions>
