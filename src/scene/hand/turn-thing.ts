import type { Hand } from '../hall-view.ts'

/** How a thing in the hand is held now. */
export interface Held {
  yawRad: number
  pitchRad: number
  /** 1 fills the view; 2 is twice as near. */
  zoom: number
}

export interface TurnThing extends Hand {
  readonly held: Readonly<Held>
  /** Comes into the hand with a small turn. */
  readonly begin: () => void
  /** Goes on towards what was asked; true while there is more to come. */
  readonly step: (seconds: number, isStill: boolean) => boolean
}

/** A little from the side and from above, as one looks at something in one's hands. */
const AT_FIRST: Readonly<Held> = { yawRad: 0.45, pitchRad: 0.32, zoom: 1 }
const PITCH = { least: -0.12, most: 1.35 }
const ZOOM = { least: 0.6, most: 3 }
/** It follows the finger within a tenth of a second, softly. */
const FOLLOW_S = 0.07
const DONE = 0.0005

/** Follows turns and zooms with soft inertia. */
export function createTurnThing(): TurnThing {
  const held: Held = { ...AT_FIRST }
  const asked: Held = { ...AT_FIRST }
  return {
    held,
    begin: () => {
      Object.assign(asked, AT_FIRST)
      Object.assign(held, AT_FIRST, { yawRad: AT_FIRST.yawRad - 0.9 })
    },
    turn: (yawRad, pitchRad) => {
      asked.yawRad += yawRad
      asked.pitchRad = within(asked.pitchRad + pitchRad, PITCH)
    },
    zoom: (factor) => {
      if (factor > 0) asked.zoom = within(asked.zoom * factor, ZOOM)
    },
    reset: () => {
      // The short way round.
      const turns = Math.round((held.yawRad - AT_FIRST.yawRad) / (2 * Math.PI))
      Object.assign(asked, AT_FIRST)
      held.yawRad -= turns * 2 * Math.PI
    },
    step: (seconds, isStill) => {
      const share = isStill ? 1 : 1 - Math.exp(-seconds / FOLLOW_S)
      held.yawRad += (asked.yawRad - held.yawRad) * share
      held.pitchRad += (asked.pitchRad - held.pitchRad) * share
      held.zoom += (asked.zoom - held.zoom) * share
      const isThere =
        Math.abs(asked.yawRad - held.yawRad) < DONE &&
        Math.abs(asked.pitchRad - held.pitchRad) < DONE &&
        Math.abs(asked.zoom - held.zoom) < DONE
      if (isThere) Object.assign(held, asked)
      return !isThere
    },
  }
}

const within = (value: number, { least, most }: { least: number; most: number }): number =>
  Math.min(most, Math.max(least, value))
