import { bounded, wrapped, type Walker } from './walker.ts'

/** Yaw is never turned faster than this by itself, radians a second: 90°. Quicker turns sicken. */
export const MOST_TURN_RADPS = Math.PI / 2
const MOST_NOD_RADPS = Math.PI / 4

/** How quickly a turn takes up its speed, 1/s; the angle left is worked off at a quarter of it, which just never swings over. */
const QUICKNESS = 10

/** Turns towards a yaw, beginning and ending gently. */
export function turnTowards(walker: Walker, yawRad: number, stepS: number): void {
  turnAt(walker, bounded((wrapped(yawRad - walker.yawRad) * QUICKNESS) / 4, MOST_TURN_RADPS), stepS)
}

/** Takes up a speed of turning, or gives it up. */
export function turnAt(walker: Walker, radps: number, stepS: number): void {
  const before = walker.turnRadps
  const kept = Math.exp(-QUICKNESS * stepS)
  walker.turnRadps = radps + (before - radps) * kept
  walker.yawRad = wrapped(walker.yawRad + radps * stepS + ((before - radps) * (1 - kept)) / QUICKNESS)
}

export function nodTowards(walker: Walker, pitchRad: number, stepS: number): void {
  const wanted = bounded(((pitchRad - walker.pitchRad) * QUICKNESS) / 4, MOST_NOD_RADPS)
  const before = walker.nodRadps
  const kept = Math.exp(-QUICKNESS * stepS)
  walker.nodRadps = wanted + (before - wanted) * kept
  walker.pitchRad += wanted * stepS + ((before - wanted) * (1 - kept)) / QUICKNESS
}

/**
 * Takes up a velocity as a critically damped spring does: it begins gently, ends gently and never swings over. Exact
 * for any length of step.
 */
export function speedTowards(walker: Walker, xMps: number, zMps: number, quickness: number, stepS: number): void {
  const kept = Math.exp(-quickness * stepS)
  const offX = walker.velocityXMps - xMps
  const offZ = walker.velocityZMps - zMps
  const pullX = walker.accelerationXMps2 + quickness * offX
  const pullZ = walker.accelerationZMps2 + quickness * offZ
  walker.velocityXMps = xMps + (offX + pullX * stepS) * kept
  walker.velocityZMps = zMps + (offZ + pullZ * stepS) * kept
  walker.accelerationXMps2 = (walker.accelerationXMps2 - quickness * pullX * stepS) * kept
  walker.accelerationZMps2 = (walker.accelerationZMps2 - quickness * pullZ * stepS) * kept
}

/** The same for the pace on a way. */
export function paceTowards(walker: Walker, mps: number, quickness: number, stepS: number): void {
  const kept = Math.exp(-quickness * stepS)
  const off = walker.paceMps - mps
  const pull = walker.paceRateMps2 + quickness * off
  walker.paceMps = mps + (off + pull * stepS) * kept
  walker.paceRateMps2 = (walker.paceRateMps2 - quickness * pull * stepS) * kept
}
