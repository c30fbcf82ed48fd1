import { yawTowards, type Spot } from '#plan/rect.ts'
import { nodTowards, paceTowards, speedTowards, turnTowards } from './ease.ts'
import type { Ground } from './ground.ts'
import { moveBy } from './keep-clear.ts'
import { stillWalker, wrapped, type Walker, type Way } from './walker.ts'

/** How far ahead on the way one walks to: corners are cut by less than that, metres. */
const AHEAD_M = 0.35
/** How far ahead on the way one looks, metres. */
const LOOK_AHEAD_M = 1.6
/** From here on one turns to what is at the end, metres. */
const TURN_TO_END_M = 1.3
/** Ways shorter than this are a step or two: one does not turn along them, metres. */
const SHORT_M = 1.6
/** Nearer than this, and slower, is there. */
const THERE_M = 0.02
const STANDING_MPS = 0.03
const FACED_RAD = 0.01
const STILL_RADPS = 0.03
/** How quickly the pace, and the direction, are taken up, 1/s. */
const PACE_QUICKNESS = 6
const COURSE_QUICKNESS = 14
/** Speed before the end, for each metre that is left, 1/s; 4/27 of the quickness of the course is the most that does not swing. */
const END_PACE = 1.9
/** Who turns by snaps is turned when off by more than this. */
const SNAP_FROM_RAD = Math.PI / 8
/** Without coming on for so long, one is put at the end: nobody gets stuck. */
const HELD_UP_S = 1.5

/** Where the way is that far ahead; written anew each time, so that a step makes nothing. */
const ahead = { xM: 0, zM: 0 }

/**
 * Walks a way for one short step. Whether the visitor is there and has turned to what is there.
 * @param isSnapped turns are made at once
 */
export function followWay(
  walker: Walker,
  ground: Ground,
  way: Way,
  mostMps: number,
  stepS: number,
  isSnapped: boolean,
): boolean {
  const leftM = comeOn(walker, way)
  const isShort = (way.leftM[0] ?? 0) < SHORT_M
  const isNearEnd = leftM < TURN_TO_END_M
  if (!walker.isThere && leftM < THERE_M && speedOf(walker) < STANDING_MPS) walker.isThere = true
  choosePace(walker, mostMps, leftM, isShort || isNearEnd, stepS)
  const end = way.spots.at(-1)
  placeAhead(walker, way, AHEAD_M)
  if (walker.isThere && end !== undefined) {
    ahead.xM = end.xM
    ahead.zM = end.zM
  }
  const dx = ahead.xM - walker.xM
  const dz = ahead.zM - walker.zM
  const farM = Math.hypot(dx, dz)
  const share = farM > 1e-6 ? walker.paceMps / farM : 0
  speedTowards(walker, dx * share, dz * share, COURSE_QUICKNESS, stepS)
  moveBy(walker, ground, walker.velocityXMps * stepS, walker.velocityZMps * stepS)
  if (isHeldUp(walker, leftM, stepS)) {
    cutToEnd(walker, way)
    return true
  }
  if (walker.ownLookS > 0) return walker.isThere
  chooseLook(walker, way, leftM, isShort || isNearEnd)
  if (isSnapped) snapTo(walker, walker.isThere ? FACED_RAD : SNAP_FROM_RAD)
  const isLooked = look(walker, way, isShort || isNearEnd, isSnapped, stepS)
  return walker.isThere && isLooked
}

/** Puts the visitor at the end of a way at once, turned to what is there. */
export function cutToEnd(walker: Walker, way: Way): void {
  const end = way.spots.at(-1)
  if (end !== undefined) {
    walker.xM = end.xM
    walker.zM = end.zM
  }
  const before = way.spots.at(-2)
  if (way.facing !== null) {
    walker.yawRad = way.facing.yawRad
    walker.pitchRad = way.facing.pitchRad
  } else if (before !== undefined && end !== undefined && (way.leftM[0] ?? 0) > SHORT_M) {
    walker.yawRad = yawTowards(before, end)
    walker.pitchRad = 0
  }
  stillWalker(walker)
}

export const speedOf = ({ velocityXMps, velocityZMps }: Walker): number => Math.hypot(velocityXMps, velocityZMps)

/** Finds which piece of the way one is on; never goes back. How much is left, metres. */
function comeOn(walker: Walker, { spots, leftM }: Way): number {
  while (walker.leg < spots.length - 2) {
    const here = offLeg(walker, spots[walker.leg], spots[walker.leg + 1])
    const next = offLeg(walker, spots[walker.leg + 1], spots[walker.leg + 2])
    if (shareOf(walker, spots[walker.leg], spots[walker.leg + 1]) < 0.999 && next > here) break
    walker.leg++
  }
  const to = spots[walker.leg + 1]
  if (to === undefined) return 0
  return Math.hypot(to.xM - walker.xM, to.zM - walker.zM) + (leftM[walker.leg + 1] ?? 0)
}

/** How far along a piece one is, from 0 to 1. */
function shareOf(walker: Walker, from: Spot | undefined, to: Spot | undefined): number {
  if (from === undefined || to === undefined) return 1
  const x = to.xM - from.xM
  const z = to.zM - from.zM
  const square = x * x + z * z
  if (square < 1e-12) return 1
  return Math.max(0, Math.min(1, ((walker.xM - from.xM) * x + (walker.zM - from.zM) * z) / square))
}

function offLeg(walker: Walker, from: Spot | undefined, to: Spot | undefined): number {
  if (from === undefined || to === undefined) return Number.POSITIVE_INFINITY
  const share = shareOf(walker, from, to)
  return Math.hypot(from.xM + (to.xM - from.xM) * share - walker.xM, from.zM + (to.zM - from.zM) * share - walker.zM)
}

/** Sets `ahead` to the place so far along the way from where one is on it; its end at most. */
function placeAhead(walker: Walker, { spots }: Way, byM: number): void {
  let leg = walker.leg
  let share = shareOf(walker, spots[leg], spots[leg + 1])
  let restM = byM
  for (;;) {
    const from = spots[leg]
    const to = spots[leg + 1]
    if (from === undefined) return
    if (to === undefined) {
      ahead.xM = from.xM
      ahead.zM = from.zM
      return
    }
    const lengthM = Math.hypot(to.xM - from.xM, to.zM - from.zM)
    if (lengthM * (1 - share) >= restM) {
      const at = share + (lengthM > 0 ? restM / lengthM : 0)
      ahead.xM = from.xM + (to.xM - from.xM) * at
      ahead.zM = from.zM + (to.zM - from.zM) * at
      return
    }
    restM -= lengthM * (1 - share)
    share = 0
    leg++
  }
}

/** Slower before the end, and slow until one has turned the way one goes: first turn, then walk. */
function choosePace(walker: Walker, mostMps: number, leftM: number, isFree: boolean, stepS: number): void {
  const off = Math.abs(wrapped(walker.wantedYawRad - walker.yawRad))
  const isOwn = isFree || walker.ownLookS > 0
  const share = isOwn ? 1 : Math.max(0, Math.min(1, (Math.cos(off) + 0.1) / 0.9))
  paceTowards(walker, mostMps * share, PACE_QUICKNESS, stepS)
  if (walker.paceMps <= leftM * END_PACE) return
  walker.paceMps = leftM * END_PACE
  walker.paceRateMps2 = 0
}

/** The eyes go along the way, and before its end to what is there. */
function chooseLook(walker: Walker, way: Way, leftM: number, isNearEnd: boolean): void {
  if (isNearEnd && way.facing !== null) walker.wantedYawRad = way.facing.yawRad
  else if (leftM > 0.6) {
    placeAhead(walker, way, LOOK_AHEAD_M)
    walker.wantedYawRad = Math.atan2(ahead.xM - walker.xM, ahead.zM - walker.zM)
  }
}

function snapTo(walker: Walker, fromRad: number): void {
  walker.turnRadps = 0
  if (Math.abs(wrapped(walker.wantedYawRad - walker.yawRad)) > fromRad) walker.yawRad = walker.wantedYawRad
}

/** Turns the eyes; whether they have come to rest. */
function look(walker: Walker, { facing, leftM }: Way, isNearEnd: boolean, isSnapped: boolean, stepS: number): boolean {
  // A step to the side and nothing to look at: they stay where they are.
  if (facing === null && (leftM[0] ?? 0) < 0.6) return true
  const pitchRad = isNearEnd && facing !== null ? facing.pitchRad : 0
  if (!isSnapped) turnTowards(walker, walker.wantedYawRad, stepS)
  nodTowards(walker, pitchRad, stepS)
  const isTurned = Math.abs(wrapped(walker.wantedYawRad - walker.yawRad)) <= FACED_RAD
  return isTurned && Math.abs(pitchRad - walker.pitchRad) < FACED_RAD && Math.abs(walker.turnRadps) < STILL_RADPS
}

/** Whether the way has got no shorter for too long: something stands on it that the plan does not know. */
function isHeldUp(walker: Walker, leftM: number, stepS: number): boolean {
  const isComingOn = leftM < walker.shortestM - 0.01
  if (isComingOn) walker.shortestM = leftM
  const isWalking = walker.paceMps > 0.2 && !walker.isThere
  walker.heldUpS = isComingOn || !isWalking ? 0 : walker.heldUpS + stepS
  return walker.heldUpS > HELD_UP_S
}
