import { distanceM, isCrossed, radians, spotAhead, yawTowards, type Pose, type Rect, type Spot } from './rect.ts'
import { cellAt, isReached, middleOf, type WalkableFloor } from './walkable-floor.ts'

/** How far from its front edge a thing is looked at, metres, best first: near enough to read, far enough to see all. */
const DISTANCES_M = [1.3, 1.1, 1.5, 0.9, 1.8, 2.2]
/** How far to the side, degrees, best first: from the side that one comes from; beyond, one sees a flank, not a front. */
const ANGLES_DEG = [0, -12, 12, -24, 24, -36, 36, -50, 50]
/** How near one must come to a thing to say that it was reached at all, metres. */
const REACH_M = 2.2

/**
 * Where a visitor stands to look at the front of something: reached, with nothing tall between; null where nowhere.
 * @param distancesM how far from its front edge one may stand, best first
 */
export function standingPlace(
  thing: Rect,
  floor: WalkableFloor,
  walls: readonly Rect[],
  distancesM: readonly number[] = DISTANCES_M,
): Pose | null {
  // What stands further off than one would stand hides nothing: it need not be asked each time.
  const reachM = thing.depthM / 2 + Math.max(...distancesM)
  const near = walls.filter((wall) => distanceM(wall, thing) < reachM + (wall.widthM + wall.depthM) / 2)
  for (const angleDeg of ANGLES_DEG)
    for (const distance of distancesM) {
      const spot = spotBefore(thing, angleDeg, distance)
      if (isReached(floor, spot) && isSeen(spot, thing, near)) return { ...spot, yawRad: yawTowards(spot, thing) }
    }
  return null
}

/** So far from the front edge of a thing, so far to the side of straight before it. */
export function spotBefore(thing: Rect, angleDeg: number, distance: number): Spot {
  return spotAhead({ ...thing, yawRad: thing.yawRad + radians(angleDeg) }, thing.depthM / 2 + distance)
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
export const isSeen = (from: Spot, thing: Spot, walls: readonly Rect[]): boolean =>
  !walls.some((wall) => isCrossed(from, thing, wall))
