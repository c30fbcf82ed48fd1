import type { DoorState, HallDoor } from '#catalogue/hall-door.tsx'

/** A hall that has come, behind the page. */
export interface OpenedHall {
  /** Fades in over the page. */
  readonly show: () => void
}

interface DoorOptions {
  /** Fetches and draws the hall; null where that failed. */
  readonly open: (onShare: (share: number) => void) => Promise<OpenedHall | null>
  /** The address asks for a spot in the hall: one goes in as soon as it is there. */
  readonly isWanted: boolean
  /** Whether the visitor has left the page as it came: only then it may give way by itself. */
  readonly isUntouched: () => boolean
  readonly onFailed: () => void
}

export interface ArrivalDoor extends HallDoor {
  readonly begin: () => void
  readonly rest: (kind: 'resting' | 'unable') => void
}

/** Lets a visitor into the hall once it has come: at once where it was asked for, or where nobody has begun to read. */
export function createDoor({ open, isWanted, isUntouched, onFailed }: DoorOptions): ArrivalDoor {
  let state: DoorState = { kind: 'closed' }
  let opened: OpenedHall | null = null
  const listeners = new Set<() => void>()
  const set = (next: DoorState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const isAskedFor = () => state.kind === 'coming' && state.isWanted

  async function come(wanted: boolean): Promise<void> {
    set({ kind: 'coming', share: 0, isWanted: wanted })
    opened = await open((share) => set({ kind: 'coming', share, isWanted: isAskedFor() })).catch(() => null)
    if (opened === null) {
      set({ kind: 'failed' })
      onFailed()
      return
    }
    const mayEnter = isAskedFor() || isUntouched()
    set({ kind: 'ready' })
    if (mayEnter) opened.show()
  }

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    enter: () => {
      if (state.kind === 'ready') opened?.show()
      else if (state.kind === 'coming') set({ ...state, isWanted: true })
      else if (state.kind !== 'unable') void come(true)
    },
    begin: () => void come(isWanted),
    rest: (kind) => set({ kind }),
  }
}

/** Watches whether the visitor does anything with the page: scrolls, presses, types, moves focus. */
export function watchTouch(view: Window): () => boolean {
  let isTouched = false
  const touch = () => void (isTouched = true)
  for (const event of ['wheel', 'pointerdown', 'keydown', 'focusin', 'touchmove'] as const)
    view.addEventListener(event, touch, { passive: true, once: true })
  return () => !isTouched && view.scrollY < 40 && view.document.visibilityState === 'visible'
}
