import { distanceToRectM, type Spot } from '#plan/rect.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'

/** Before a booth is nearer to it than this, metres; one is framed from 3.2 m. */
const ENTER_M = 3.4
/** Further than this one has left it: between the two, nothing changes back and forth. */
const LEAVE_M = 4
/** Another booth must be nearer by this much to be the one. */
const NEARER_M = 0.4

/** The booth one stands before, given the one it was. */
export function nearBooth({ booths }: Pick<WalkPlan, 'booths'>, spot: Spot, before: string | null): string | null {
  let nearest: string | null = null
  let nearestM = ENTER_M
  let beforeM = Number.POSITIVE_INFINITY
  for (const { id, footprint } of booths) {
    const farM = distanceToRectM(spot, footprint)
    if (id === before) beforeM = farM
    if (farM >= nearestM) continue
    nearest = id
    nearestM = farM
  }
  const isStill = beforeM < LEAVE_M && (nearest === null || beforeM < nearestM + NEARER_M)
  return isStill ? before : nearest
}
