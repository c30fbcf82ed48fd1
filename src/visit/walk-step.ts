import { findPath } from '#plan/find-path.ts'
import { distanceM, type Spot } from '#plan/rect.ts'
import type { SpotInAir } from '#plan/viewpoint.ts'
import { nodTowards, speedTowards, turnAt } from './ease.ts'
import { cutToEnd, followWay, speedOf } from './follow-way.ts'
import type { Ground } from './ground.ts'
import { moveBy, putOnFloor } from './keep-clear.ts'
import { facingTo, leaveWay, placeWalker, stillWalker, wrapped, type Intention, type Walker } from './walker.ts'
import type { Going } from './visit-state.ts'

/** How the visitor wants to move. */
export interface Manner {
  /** Times the usual pace. */
  readonly speed: number
  /** `cut` shows no movement at all: one is there. */
  readonly movement: 'walk' | 'cut'
  /** `snap` turns by 45° at once. */
  readonly turn: 'smooth' | 'snap'
}

/** What a step did: nothing, something, or the last of a way. */
export type StepResult = 'resting' | 'moving' | 'arrived'

/** An easy walk, metres a second. */
export const WALK_MPS = 1.4
/** A step is worked out in pieces of at most this, seconds: however slow the frames, the same way is walked. */
const PIECE_S = 1 / 120
/** Longer than this nobody waited for a frame: the page was away, seconds. */
const LONGEST_S = 0.25
/** How quickly keys take hold, 1/s: 90 % of the speed in half a second. */
const KEY_QUICKNESS = 8
const SNAP_RAD = Math.PI / 4
/** A held key snaps, or hops, again after so long, seconds. */
const AGAIN_S = 0.4
/** How far one is put by a key where there is no movement, metres. */
const HOP_M = 1

/** One frame of the visitor: writes into the record, and makes nothing. */
export function walkStep(
  walker: Walker,
  ground: Ground,
  intention: Readonly<Intention>,
  manner: Manner,
  seconds: number,
): StepResult {
  const spanS = seconds > 0 ? Math.min(seconds, LONGEST_S) : 0
  putOnFloor(walker, ground)
  // Who takes the keys takes over.
  if (intention.forward !== 0 || intention.aside !== 0) leaveWay(walker)
  if (intention.turn !== 0) walker.ownLookS = Math.max(walker.ownLookS, 0.5)
  const { way } = walker
  if (way !== null && manner.movement === 'cut') {
    cutToEnd(walker, way)
    putOnFloor(walker, ground)
    return 'arrived'
  }
  walker.waitS = Math.max(0, walker.waitS - spanS)
  if (manner.movement === 'cut') return jump(walker, ground, intention)
  const isSnapped = manner.turn === 'snap' && snap(walker, intention)
  if (intention.turn === 0 && intention.forward === 0 && intention.aside === 0) walker.waitS = 0
  const mostMps = WALK_MPS * manner.speed
  const pieces = Math.max(1, Math.ceil(spanS / PIECE_S - 1e-6))
  const stepS = spanS / pieces
  const turn = manner.turn === 'snap' ? 0 : intention.turn
  for (let i = 0; i < pieces; i++) {
    walker.ownLookS = Math.max(0, walker.ownLookS - stepS)
    if (walker.way === null) goFreely(walker, ground, intention, turn, mostMps, stepS)
    else {
      if (turn !== 0) turnFreely(walker, turn, stepS)
      const isThere = followWay(walker, ground, walker.way, mostMps, stepS, manner.turn === 'snap')
      if (isThere) {
        leaveWay(walker)
        return 'arrived'
      }
    }
  }
  return isSnapped || !isAtRest(walker, intention) ? 'moving' : 'resting'
}

/** Sets out for a place; what is looked at there is turned to. False where no way leads near it. */
export function setOut(walker: Walker, ground: Ground, to: Spot, lookAt: SpotInAir | null): boolean {
  putOnFloor(walker, ground)
  const path = findPath(ground.floor, walker, to)
  const end = path?.spots.at(-1)
  if (path === null || end === undefined) return false
  leaveWay(walker)
  let leftM = path.lengthM
  const left = path.spots.map((spot, i) => (leftM -= distanceM(path.spots[i - 1] ?? spot, spot)))
  walker.way = { spots: path.spots, leftM: left, facing: lookAt === null ? null : facingTo(end, lookAt) }
  walker.wantedYawRad = walker.yawRad
  walker.shortestM = path.lengthM + 1
  walker.ownLookS = 0
  // Whoever is already walking goes on at that pace.
  walker.paceMps = speedOf(walker)
  return true
}

/** Begins what the visit asks for: at once, or on the way there. `there` when there is nothing more to walk. */
export function beginGoing(walker: Walker, ground: Ground, { goal, how }: Going): 'walking' | 'there' {
  const { spot, lookAt } = goal
  if (how === 'walk') return setOut(walker, ground, spot, lookAt) ? 'walking' : 'there'
  const facing = lookAt === null ? { yawRad: walker.yawRad, pitchRad: 0 } : facingTo(spot, lookAt)
  placeWalker(walker, { xM: spot.xM, zM: spot.zM, yawRad: facing.yawRad }, facing.pitchRad)
  putOnFloor(walker, ground)
  return 'there'
}

/** Keys and sticks: along where one looks, eased. */
function goFreely(
  walker: Walker,
  ground: Ground,
  { forward, aside }: Readonly<Intention>,
  turn: number,
  mostMps: number,
  stepS: number,
): void {
  turnFreely(walker, turn, stepS)
  const size = Math.hypot(forward, aside)
  const share = size > 1 ? mostMps / size : mostMps
  const sin = Math.sin(walker.yawRad)
  const cos = Math.cos(walker.yawRad)
  const xMps = (sin * forward - cos * aside) * share
  const zMps = (cos * forward + sin * aside) * share
  speedTowards(walker, xMps, zMps, KEY_QUICKNESS, stepS)
  moveBy(walker, ground, walker.velocityXMps * stepS, walker.velocityZMps * stepS)
  // Walking on, the eyes come up from what they looked at.
  if (size > 0 && walker.ownLookS === 0) nodTowards(walker, 0, stepS)
}

const TURN_RADPS = Math.PI / 2
const turnFreely = (walker: Walker, turn: number, stepS: number): void =>
  turnAt(walker, -TURN_RADPS * Math.max(-1, Math.min(1, turn)), stepS)

/** Turns by an eighth at once, and again while the key is held. Whether it did. */
function snap(walker: Walker, { turn }: Readonly<Intention>): boolean {
  if (Math.abs(turn) < 0.5 || walker.waitS > 0) return false
  walker.yawRad = wrapped(walker.yawRad - Math.sign(turn) * SNAP_RAD)
  walker.turnRadps = 0
  walker.waitS = AGAIN_S
  return true
}

/** No movement: a key puts one a step further, or turns one, at once. */
function jump(walker: Walker, ground: Ground, intention: Readonly<Intention>): StepResult {
  const { forward, aside, turn } = intention
  walker.velocityXMps = 0
  walker.velocityZMps = 0
  if (forward === 0 && aside === 0 && turn === 0) {
    walker.waitS = 0
    return 'resting'
  }
  if (walker.waitS > 0) return 'moving'
  if (Math.abs(turn) >= 0.5) snap(walker, intention)
  const size = Math.hypot(forward, aside)
  if (size > 0) {
    const hopM = HOP_M / 50 / size
    const xM = (Math.sin(walker.yawRad) * forward - Math.cos(walker.yawRad) * aside) * hopM
    const zM = (Math.cos(walker.yawRad) * forward + Math.sin(walker.yawRad) * aside) * hopM
    for (let i = 0; i < 50; i++) moveBy(walker, ground, xM, zM)
  }
  walker.waitS = AGAIN_S
  return 'moving'
}

/** Whether all has come to rest; what little movement is left is then taken away. */
function isAtRest(walker: Walker, { forward, aside, turn }: Readonly<Intention>): boolean {
  if (walker.way !== null || forward !== 0 || aside !== 0 || turn !== 0) return false
  const pull = Math.abs(walker.accelerationXMps2) + Math.abs(walker.accelerationZMps2)
  if (speedOf(walker) > 0.004 || pull > 0.05 || Math.abs(walker.turnRadps) > 0.004) return false
  stillWalker(walker)
  return true
}
