import { clearRadiusM } from '#plan/find-path.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'
import { walkableFloor, type WalkableFloor } from '#plan/walkable-floor.ts'

/** What walking touches: the floor for ways, and everything that stands on it for sliding along. */
export interface Ground {
  readonly floor: WalkableFloor
  /** Rectangles one after the other, `BLOCK` numbers each: a step looks at all of them and must make nothing. */
  readonly blocks: Float64Array
  /** Half of what a visitor takes up, metres: every way that the floor has is wide enough for it. */
  readonly bodyRadiusM: number
  readonly westM: number
  readonly eastM: number
  readonly northM: number
  readonly southM: number
}

/** x, z, sine and cosine of the yaw, half the width, half the depth, and how far its corners reach. */
export const BLOCK = 7

export function makeGround({
  bounds,
  obstacles,
  entrance,
}: Pick<WalkPlan, 'bounds' | 'obstacles' | 'entrance'>): Ground {
  const floor = walkableFloor(bounds, obstacles, entrance.pose)
  const bodyRadiusM = clearRadiusM(floor)
  const blocks = new Float64Array(obstacles.length * BLOCK)
  for (const [i, { xM, zM, yawRad, widthM, depthM }] of obstacles.entries())
    blocks.set(
      [xM, zM, Math.sin(yawRad), Math.cos(yawRad), widthM / 2, depthM / 2, Math.hypot(widthM, depthM) / 2],
      i * BLOCK,
    )
  return {
    floor,
    blocks,
    bodyRadiusM,
    westM: bounds.xM - bounds.widthM / 2 + bodyRadiusM,
    eastM: bounds.xM + bounds.widthM / 2 - bodyRadiusM,
    northM: bounds.zM - bounds.depthM / 2 + bodyRadiusM,
    southM: bounds.zM + bounds.depthM / 2 - bodyRadiusM,
  }
}
