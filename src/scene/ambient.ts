export interface AmbientClock {
  readonly nowMs: () => number
  /** Calls back after so many ms; the answer calls it off. */
  readonly later: (call: () => void, ms: number) => () => void
}

/** Wind and the like: it moves by itself, but seldom, and not for ever. */
export interface Ambient {
  /** Somebody did something: it may go on for another while. */
  readonly touch: () => void
  readonly allow: (isAllowed: boolean) => void
  readonly end: () => void
}

/** At most 15 frames a second. */
const FRAME_MS = 1000 / 15
/** It stops when nobody has done anything for so long. */
const PATIENCE_MS = 20_000

/**
 * Asks for frames at a slow beat for as long as somebody is there; for none at all otherwise.
 * @param onFrame asks for a frame
 */
export function createAmbient(clock: AmbientClock, onFrame: () => void): Ambient {
  let isAllowed = false
  let touchedMs = -Infinity
  let callOff: (() => void) | null = null

  function beat(): void {
    callOff = null
    if (!isAllowed || clock.nowMs() - touchedMs >= PATIENCE_MS) return
    onFrame()
    callOff = clock.later(beat, FRAME_MS)
  }
  function stop(): void {
    callOff?.()
    callOff = null
  }
  function start(): void {
    if (isAllowed) callOff ??= clock.later(beat, FRAME_MS)
  }

  return {
    touch: () => {
      touchedMs = clock.nowMs()
      start()
    },
    allow: (next) => {
      isAllowed = next
      if (next) start()
      else stop()
    },
    end: stop,
  }
}
