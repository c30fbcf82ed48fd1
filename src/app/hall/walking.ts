import type { Spot } from '#plan/rect.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'
import { makeGround } from '#visit/ground.ts'
import { mannerOf } from '#visit/settings.ts'
import { isSteeringKey, steerByKeys } from '#visit/steer.ts'
import type { Going } from '#visit/visit-state.ts'
import type { Visit } from '#visit/visit-store.ts'
import { beginGoing, walkStep } from '#visit/walk-step.ts'
import { AT_REST, createWalker, leaveWay, lookBy, type Walker } from '#visit/walker.ts'

export interface Walking {
  /** Where the visitor is now; changes with every frame. */
  readonly record: Walker
  /** Goes on by so many seconds; true while there is more to come. */
  readonly step: (seconds: number) => boolean
  /** True where the key means something to walking. */
  readonly keyDown: (code: string) => boolean
  readonly keyUp: (code: string) => void
  readonly allKeysUp: () => void
  readonly look: (yawRad: number, pitchRad: number) => void
  readonly end: () => void
}

/** The visit is told where the visitor is so often, seconds. */
const TELL_S = 0.25
/** What the first step after a rest lasts at most, seconds. */
const FIRST_S = 1 / 60

interface WalkingOptions {
  readonly visit: Visit
  readonly walk: WalkPlan
  /** Asks for a frame. */
  readonly redraw: () => void
  /** Told some times a second where the visitor is. */
  readonly onMoved: (spot: Spot) => void
}

/** Brings the visitor where the visit wants them, or where the keys do, and tells the visit. */
export function createWalking({ visit, walk, redraw, onMoved }: WalkingOptions): Walking {
  const ground = makeGround(walk)
  const record = createWalker(visit.store.getState().place.at ?? walk.entrance.pose)
  const intention = { ...AT_REST }
  const pressed = new Set<string>()
  const mannerNow = () => {
    const { settings, tour } = visit.store.getState()
    return mannerOf(settings, tour !== null)
  }
  let manner = mannerNow()
  let going: Going | null = null
  let sinceToldS = 0
  let isAtRest = true

  const tell = (isResting: boolean) => {
    sinceToldS = 0
    visit.moved({ xM: record.xM, zM: record.zM, yawRad: record.yawRad }, isResting)
    onMoved(record)
  }
  function arrive(): void {
    const { serial } = going ?? {}
    going = null
    tell(true)
    if (serial !== undefined) visit.arrived(serial)
  }
  function begin(wanted: Going | null): void {
    if (wanted === going) return
    going = wanted
    if (wanted === null) leaveWay(record)
    // Told after this change has reached everyone: arriving is a change of its own.
    else if (beginGoing(record, ground, wanted) === 'there') queueMicrotask(() => going === wanted && arrive())
    redraw()
  }

  begin(visit.store.getState().going)
  const stop = visit.store.subscribe((now, before) => {
    if (now.settings !== before.settings || now.tour !== before.tour) manner = mannerNow()
    if (now.going !== before.going && now.walk === walk) begin(now.going)
  })

  return {
    record,
    step: (seconds) => {
      steerByKeys(pressed, intention)
      // While nothing moved no frame was drawn: that time is not walked.
      const result = walkStep(record, ground, intention, manner, isAtRest ? Math.min(seconds, FIRST_S) : seconds)
      isAtRest = result === 'resting'
      sinceToldS += seconds
      if (result === 'arrived') arrive()
      else if (result === 'resting' && pressed.size === 0) tell(true)
      else if (sinceToldS > TELL_S) tell(false)
      return result !== 'resting' || pressed.size > 0
    },
    keyDown: (code) => {
      if (!isSteeringKey(code)) return false
      pressed.add(code)
      visit.strayed()
      redraw()
      return true
    },
    keyUp: (code) => void pressed.delete(code),
    allKeysUp: () => pressed.clear(),
    look: (yawRad, pitchRad) => {
      lookBy(record, yawRad, pitchRad)
      redraw()
    },
    end: stop,
  }
}
