import { createContext, useContext, useSyncExternalStore } from 'react'
import { useSurroundings } from '#card/surroundings.tsx'
import { arrivalWordsOf, type ArrivalWords } from '#text/arrival-words.ts'

/** How far the hall behind the arrival page has come. */
export type DoorState =
  /** No script yet, or none at all. */
  | { readonly kind: 'closed' }
  /** The visitor saves data: it comes when asked for. */
  | { readonly kind: 'resting' }
  /** `share` of its bytes are there, 0 … 1; `isWanted` once the visitor has asked to enter. */
  | { readonly kind: 'coming'; readonly share: number; readonly isWanted: boolean }
  | { readonly kind: 'ready' | 'failed' | 'unable' }

export interface HallDoor {
  readonly subscribe: (listener: () => void) => () => void
  readonly get: () => DoorState
  /** Goes in, now or as soon as the hall has come; begins anew where it could not. */
  readonly enter: () => void
}

const CLOSED: DoorState = { kind: 'closed' }
const NO_DOOR: HallDoor = { subscribe: () => () => undefined, get: () => CLOSED, enter: () => undefined }

const Context = createContext<HallDoor | null>(null)
export const HallDoorProvider = Context.Provider

/** The way into the hall, and how far it has come. Its place is kept while there is nothing to say. */
export function DoorIntoHall() {
  const { uiLang } = useSurroundings()
  const { subscribe, get, enter } = useContext(Context) ?? NO_DOOR
  const state = useSyncExternalStore(subscribe, get, () => CLOSED)
  const words = arrivalWordsOf(uiLang)
  const canEnter = state.kind !== 'closed' && state.kind !== 'unable'
  return (
    <div className="hall-door" data-state={state.kind}>
      {canEnter && (
        <button type="button" className="button" onClick={enter}>
          {state.kind === 'failed' ? words.retry : words.enter}
        </button>
      )}
      {state.kind === 'coming' && <progress value={state.share} max={1} aria-label={words.coming} />}
      <p role="status">{saidOf(state, words)}</p>
    </div>
  )
}

function saidOf(state: DoorState, words: ArrivalWords): string {
  switch (state.kind) {
    case 'coming':
      // Said in few steps: whoever listens should not hear every hundredth.
      return state.isWanted ? words.comingShare(Math.floor(state.share * 4) * 25) : ''
    case 'ready':
      return words.ready
    case 'failed':
      return words.failed
    case 'unable':
      return words.unable
    default:
      return ''
  }
}
