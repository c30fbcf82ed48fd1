import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { HallPack } from '#content/pack.ts'
import type { VisitState } from '#visit/visit-state.ts'
import type { Visit } from '#visit/visit-store.ts'
import type { InputAtHand } from './bars/use-input-at-hand.ts'
import type { PanelSource } from './panel-source.ts'

/** What every panel is bound to. */
export interface Panelled {
  readonly visit: Visit
  readonly source: PanelSource
  /** What the visitor uses, so that help speaks of that. */
  readonly input: InputAtHand
  /** Where focus goes back to when a sheet closes. */
  readonly lastFocus: () => HTMLElement | null
  /** How far each sheet is scrolled that one came by since the first was opened, CSS pixels. */
  readonly scrolls: Map<string, number>
}

const Context = createContext<Panelled | null>(null)
export const PanelProvider = Context.Provider

export function usePanelled(): Panelled {
  const value = useContext(Context)
  if (value === null) throw new Error('A panel stands outside of PanelProvider.')
  return value
}

/** A part of the visit's state, listened to. */
export function useVisitState<T>(select: (state: VisitState) => T): T {
  return useStore(usePanelled().visit.store, select)
}

/** The hall one is in, or null until it has come. */
export function useHall(): HallPack | null {
  const { source } = usePanelled()
  // The plan comes after the hall was read: its coming is when to ask again.
  useVisitState(({ walk }) => walk)
  return source.hallOf(useVisitState(({ hall }) => hall))
}
