import { expect } from 'vitest'
import { distanceToRectM, type Rect } from '#plan/rect.ts'
import { makeGround, type Ground } from '#visit/ground.ts'
import { isByFloor } from '#visit/keep-clear.ts'
import { walkStep, type Manner } from '#visit/walk-step.ts'
import { AT_REST, MOST_PITCH_RAD, type Walker } from '#visit/walker.ts'

export const WALK: Manner = { speed: 1, movement: 'walk', turn: 'smooth' }
export const AHEAD = { forward: 1, aside: 0, turn: 0 }
const bounds: Rect = { xM: 0, zM: 0, yawRad: 0, widthM: 12, depthM: 12 }

/** A place to walk in: what stands there, and the ground made of it. */
export interface Yard {
  readonly ground: Ground
  readonly obstacles: readonly Rect[]
}

export function yard(obstacles: readonly Rect[], inside = bounds, start = { xM: 0, zM: 5 }): Yard {
  const pose = { ...start, yawRad: Math.PI }
  const entrance = { pose, lookAt: { xM: 0, yM: 1.6, zM: 0 } }
  return { ground: makeGround({ bounds: inside, obstacles, entrance }), obstacles }
}

export function expectOnFloor(walker: Walker, { ground, obstacles }: Yard): void {
  const nearestM = Math.min(...obstacles.map((rect) => distanceToRectM(walker, rect)))
  expect(nearestM).toBeGreaterThanOrEqual(ground.bodyRadiusM - 1e-5)
  expect(walker.xM).toBeGreaterThanOrEqual(ground.westM - 1e-5)
  expect(walker.xM).toBeLessThanOrEqual(ground.eastM + 1e-5)
  expect(walker.zM).toBeGreaterThanOrEqual(ground.northM - 1e-5)
  expect(walker.zM).toBeLessThanOrEqual(ground.southM + 1e-5)
  expect(isByFloor(walker.xM, walker.zM, ground)).toBe(true)
  expect(Math.abs(walker.pitchRad)).toBeLessThanOrEqual(MOST_PITCH_RAD + 1e-9)
}

/** Walks to the end of the way it is on; how long that takes, seconds, or infinity after two minutes. */
export function walkOut(walker: Walker, ground: Ground, manner = WALK, stepS = 1 / 60, each?: () => void): number {
  for (let seconds = 0; seconds < 120; seconds += stepS) {
    const result = walkStep(walker, ground, AT_REST, manner, stepS)
    each?.()
    if (result === 'arrived') return seconds + stepS
  }
  return Number.POSITIVE_INFINITY
}
