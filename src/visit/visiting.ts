import type { Tour } from '#content/tour.ts'
import type { Keepsake, KeepsakeStorage } from './keepsake.ts'
import type { SpotAddress } from './spot-address.ts'
import type { VisitListener } from './visit-event.ts'
import type { VisitState } from './visit-state.ts'

/** What the actions of one visit share: its state, its listeners, and what they remember between one another. */
export interface Visiting {
  readonly get: () => VisitState
  readonly set: (change: Partial<VisitState>) => void
  readonly emit: VisitListener
  readonly now: () => number
  readonly storage: KeepsakeStorage | null
  readonly hasScene: (festival: string) => boolean
  readonly memory: Memory
}

export interface Memory {
  startedMs: number
  isReady: boolean
  isReducedMotion: boolean
  chosen: Keepsake['settings']
  tours: readonly Tour[]
  /** What an address asked for and cannot be done yet. */
  pending: SpotAddress | null
  /** The hall one comes from, through a door. */
  cameFrom: string | null
  lastBooth: string | null
  serial: number
  boothSinceMs: number
  productSinceMs: number
  festivalSinceMs: number
}

/** Tells every listener; one that throws harms no other, and is reported. */
export function makeEmitter(report: (error: unknown) => void): {
  readonly emit: VisitListener
  readonly onEvent: (listener: VisitListener) => () => void
} {
  const listeners = new Set<VisitListener>()
  return {
    emit: (event) => {
      for (const listener of listeners)
        try {
          listener(event)
        } catch (error) {
          report(error)
        }
    },
    onEvent: (listener) => {
      // The same function may listen twice, and each be taken back alone.
      const own: VisitListener = (event) => listener(event)
      listeners.add(own)
      return () => void listeners.delete(own)
    },
  }
}
