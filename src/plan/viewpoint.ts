import { distanceM, forwardOf, isCrossed, radians, yawTowards, type Pose, type Rect, type Spot } from './rect.ts'
import { nearestReached } from './nearest-reached.ts'
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

/** Degrees to the side from which a front is still a front, best first: from the side that one comes from. */
const ANGLES_DEG = [0, -12, 12, -24, 24, -36, 36, -50, 50]
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
  const spot = spotBefore(thing, distancesM, floor, hiding)
  if (spot === null) return null
  return {
    pose: { ...spot, yawRad: yawTowards(spot, thing) },
    lookAt: { xM: thing.xM, yM: lookAtHeightM, zM: thing.zM },
  }
}

function spotBefore(
  thing: Rect,
  distancesM: readonly number[],
  floor: WalkableFloor,
  hiding: readonly Rect[],
): Spot | null {
  // Hardly anything stands further off than a thing is long: the rest need not be asked each time.
  const reachM = thing.depthM / 2 + Math.max(...distancesM)
  const near = hiding.filter((wall) => distanceM(wall, thing) < reachM + (wall.widthM + wall.depthM) / 2)
  const isUnhidden = (spot: Spot) => !near.some((wall) => isCrossed(spot, thing, wall))
  for (const angleDeg of ANGLES_DEG)
    for (const distance of distancesM) {
      const spot = placeAt(thing, angleDeg, distance)
      if (isReached(floor, spot) && isUnhidden(spot)) return spot
    }
  const [best = 1] = distancesM
  const cell = nearestReached(floor, placeAt(thing, 0, best), NEAR_M)
  const spot = cell === -1 ? null : middleOf(floor, cell)
  return spot !== null && isUnhidden(spot) ? spot : null
}

function placeAt(thing: Rect, angleDeg: number, distance: number): Spot {
  const ahead = forwardOf(thing.yawRad + radians(angleDeg))
  const farM = thing.depthM / 2 + distance
  return { xM: thing.xM + ahead.xM * farM, zM: thing.zM + ahead.zM * farM }
}

/** A place to stand that somebody chose, looking ahead; the nearest reached place where it is not reached itself. */
export function viewAhead(pose: Pose, floor: WalkableFloor): Viewpoint | null {
  const cell = nearestReached(floor, pose, NEAR_M)
  if (cell === -1) return null
  const spot = isReached(floor, pose) ? pose : middleOf(floor, cell)
  const ahead = forwardOf(pose.yawRad)
  const lookAt = { xM: spot.xM + ahead.xM * 4, yM: EYE_M, zM: spot.zM + ahead.zM * 4 }
  return { pose: { xM: spot.xM, zM: spot.zM, yawRad: pose.yawRad }, lookAt }
}
