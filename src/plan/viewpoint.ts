import { nearestReached } from './nearest-reached.ts'
import { spotAhead, yawTowards, type Pose, type Rect, type Spot } from './rect.ts'
import { isSeen, spotBefore, standingPlace } from './standing-place.ts'
import { isReached, middleOf, type WalkableFloor } from './walkable-floor.ts'

/** A place above the floor. */
export interface SpotInAir extends Spot {
  readonly yM: number
}

/** Where one stands for something, and what one looks at from there. */
export interface Viewpoint {
  readonly pose: Pose
  readonly lookAt: SpotInAir
}

/** How high a visitor's eyes are, metres. */
export const EYE_M = 1.58

/** Further from where one would rather stand than this, one stands before something else, metres. */
const NEAR_M = 2.5

/**
 * Where to stand to see the front of something as a whole: as far from its front edge as the first of `distancesM` that
 * is reached and unhidden, straight before it if possible; at worst the nearest reached place to that. Null where nobody
 * comes near.
 */
export function viewOf(
  thing: Rect,
  lookAtHeightM: number,
  distancesM: readonly number[],
  floor: WalkableFloor,
  hiding: readonly Rect[],
): Viewpoint | null {
  const pose = standingPlace(thing, floor, hiding, distancesM) ?? nearestPlace(thing, distancesM, floor, hiding)
  return pose && { pose, lookAt: { xM: thing.xM, yM: lookAtHeightM, zM: thing.zM } }
}

/** The nearest reached place to where one would rather stand. */
function nearestPlace(
  thing: Rect,
  [best = 1]: readonly number[],
  floor: WalkableFloor,
  hiding: readonly Rect[],
): Pose | null {
  const cell = nearestReached(floor, spotBefore(thing, 0, best), NEAR_M)
  if (cell === -1) return null
  const spot = middleOf(floor, cell)
  return isSeen(spot, thing, hiding) ? { ...spot, yawRad: yawTowards(spot, thing) } : null
}

/** A place to stand that somebody chose, looking ahead; the nearest reached place where it is not reached itself. */
export function viewAhead(pose: Pose, floor: WalkableFloor): Viewpoint | null {
  const cell = nearestReached(floor, pose, NEAR_M)
  if (cell === -1) return null
  const spot = isReached(floor, pose) ? pose : middleOf(floor, cell)
  const lookAt = { ...spotAhead({ ...spot, yawRad: pose.yawRad }, 4), yM: EYE_M }
  return { pose: { xM: spot.xM, zM: spot.zM, yawRad: pose.yawRad }, lookAt }
}
