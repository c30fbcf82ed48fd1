import { yawTowards, type Pose, type Spot } from '#plan/rect.ts'
import { EYE_M, type SpotInAir } from '#plan/viewpoint.ts'

/** A way to walk, and what to look at where it ends. */
export interface Way {
  readonly spots: readonly Spot[]
  /** From each spot to the end, metres. */
  readonly leftM: readonly number[]
  /** Null where one goes on looking ahead. */
  readonly facing: Facing | null
}

export interface Facing {
  readonly yawRad: number
  readonly pitchRad: number
}

/** The visitor's body: one record, written anew with each step and never copied. Yaw as in the plan, pitch up, no roll. */
export interface Walker {
  xM: number
  zM: number
  yawRad: number
  pitchRad: number
  velocityXMps: number
  velocityZMps: number
  accelerationXMps2: number
  accelerationZMps2: number
  turnRadps: number
  nodRadps: number
  /** How fast one wants to go on a way, and how fast that changes. */
  paceMps: number
  paceRateMps2: number
  way: Way | null
  /** The piece of the way one is on: from this spot to the next. */
  leg: number
  /** The way is walked, and one turns to what is there. */
  isThere: boolean
  /** The yaw that guiding turns to. */
  wantedYawRad: number
  /** For how long one looks round oneself, unguided, seconds. */
  ownLookS: number
  /** How long until the next snap turn or hop while a key is held, seconds. */
  waitS: number
  /** For how long the way has got no shorter, seconds, and how short it was. */
  heldUpS: number
  shortestM: number
}

/** What keys, a stick or nothing want, each from -1 to 1: ahead, to the right, turning to the right. */
export interface Intention {
  forward: number
  aside: number
  turn: number
}

export const AT_REST: Readonly<Intention> = { forward: 0, aside: 0, turn: 0 }

/** As much as a neck would: further up or down sickens, and shows nothing. */
export const MOST_PITCH_RAD = (35 * Math.PI) / 180
/** After looking round, the eyes are one's own for so long, seconds. */
const OWN_LOOK_S = 1.5

export function createWalker(pose: Pose): Walker {
  const walker: Walker = {
    xM: pose.xM,
    zM: pose.zM,
    yawRad: wrapped(pose.yawRad),
    pitchRad: 0,
    velocityXMps: 0,
    velocityZMps: 0,
    accelerationXMps2: 0,
    accelerationZMps2: 0,
    turnRadps: 0,
    nodRadps: 0,
    paceMps: 0,
    paceRateMps2: 0,
    way: null,
    leg: 0,
    isThere: false,
    wantedYawRad: 0,
    ownLookS: 0,
    waitS: 0,
    heldUpS: 0,
    shortestM: 0,
  }
  return walker
}

/** Puts the visitor somewhere at once, standing still. */
export function placeWalker(walker: Walker, pose: Pose, pitchRad = 0): void {
  walker.xM = pose.xM
  walker.zM = pose.zM
  walker.yawRad = wrapped(pose.yawRad)
  walker.pitchRad = bounded(pitchRad, MOST_PITCH_RAD)
  walker.ownLookS = 0
  stillWalker(walker)
}

/** Leaves the way and comes to rest at once, body and head. */
export function stillWalker(walker: Walker): void {
  walker.turnRadps = 0
  walker.nodRadps = 0
  haltWalker(walker)
}

/** Leaves the way and stops at once; looking goes on. */
export function haltWalker(walker: Walker): void {
  walker.velocityXMps = 0
  walker.velocityZMps = 0
  walker.accelerationXMps2 = 0
  walker.accelerationZMps2 = 0
  leaveWay(walker)
}

/** Leaves the way; one comes to a stop by oneself. */
export function leaveWay(walker: Walker): void {
  walker.way = null
  walker.leg = 0
  walker.isThere = false
  walker.paceMps = 0
  walker.paceRateMps2 = 0
  walker.heldUpS = 0
}

/** Turns the head by so much, at once: what a drag does. */
export function lookBy(walker: Walker, yawRad: number, pitchRad: number): void {
  if (!Number.isFinite(yawRad) || !Number.isFinite(pitchRad)) return
  walker.yawRad = wrapped(walker.yawRad + yawRad)
  walker.pitchRad = bounded(walker.pitchRad + pitchRad, MOST_PITCH_RAD)
  walker.turnRadps = 0
  walker.nodRadps = 0
  walker.ownLookS = OWN_LOOK_S
}

/** How one looks from a place at something. */
export function facingTo(from: Spot, lookAt: SpotInAir): Facing {
  const awayM = Math.hypot(lookAt.xM - from.xM, lookAt.zM - from.zM)
  const pitchRad = bounded(Math.atan2(lookAt.yM - EYE_M, awayM), MOST_PITCH_RAD)
  return { yawRad: yawTowards(from, lookAt), pitchRad }
}

/** An angle from -π to π. */
export function wrapped(rad: number): number {
  const turn = 2 * Math.PI
  if (rad > -Math.PI && rad <= Math.PI) return rad
  return rad - turn * Math.ceil((rad - Math.PI) / turn)
}

export const bounded = (value: number, most: number): number => Math.max(-most, Math.min(most, value))
