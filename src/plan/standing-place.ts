import { distanceM, forwardOf, isCrossed, radians, yawTowards, type Pose, type Rect, type Spot } from './rect.ts'
import { cellAt, isReached, middleOf, type WalkableFloor } from './walkable-floor.ts'

/** How far from its front edge a thing is looked at, metres, best first: near enough to read, far enough to see all. */
const DISTANCES_M = [1.3, 1.1, 1.5, 0.9, 1.8, 2.2]
/** How far to the side, degrees, best first; beyond this one sees a flank, not a front. */
const ANGLES_DEG = [0, 15, -15, 30, -30, 45, -45, 60, -60]
/** How near one must come to a thing to say that it was reached at all, metres. */
const REACH_M = 2.2

/** Where a visitor stands to look at the front of something: reached, with nothing tall between; null where nowhere. */
export function standingPlace(thing: Rect, floor: WalkableFloor, walls: readonly Rect[]): Pose | null {
  for (const angleDeg of ANGLES_DEG)
    for (const distance of DISTANCES_M) {
      const ahead = forwardOf(thing.yawRad + radians(angleDeg))
      const farM = thing.depthM / 2 + distance
      const spot = { xM: thing.xM + ahead.xM * farM, zM: thing.zM + ahead.zM * farM }
      if (isReached(floor, spot) && isSeen(spot, thing, walls)) return { ...spot, yawRad: yawTowards(spot, thing) }
    }
  return null
}

/** Whether a visitor can come near something from any side and see it. */
export function isNear(thing: Rect, floor: WalkableFloor, walls: readonly Rect[]): boolean {
  const reachM = REACH_M + Math.max(thing.widthM, thing.depthM) / 2
  const steps = Math.ceil(reachM / floor.cellM)
  for (let i = -steps; i <= steps; i++)
    for (let j = -steps; j <= steps; j++) {
      const cell = cellAt(floor, { xM: thing.xM + i * floor.cellM, zM: thing.zM + j * floor.cellM })
      if (floor.reached[cell] !== 1) continue
      const spot = middleOf(floor, cell)
      if (distanceM(spot, thing) <= reachM && isSeen(spot, thing, walls)) return true
    }
  return false
}

// Walls hide; plinths do not, since one looks over them.
const isSeen = (from: Spot, thing: Spot, walls: readonly Rect[]): boolean =>
  !walls.some((wall) => isCrossed(from, thing, wall))
