import { spotAhead, type Pose, type Spot } from '#plan/rect.ts'
import type { PlaceView, WalkPlan } from '#plan/walk-plan.ts'
import { EYE_M, type SpotInAir, type Viewpoint } from '#plan/viewpoint.ts'

/** Something in a hall that one can go to. */
export type Target =
  | { readonly kind: 'booth' | 'product' | 'festival' | 'waypoint' | 'door'; readonly id: string }
  | { readonly kind: 'news-wall' | 'entrance' }
  /** A place on the floor: one looks wherever one then looks. */
  | { readonly kind: 'spot'; readonly spot: Spot }
  | { readonly kind: 'pose'; readonly pose: Pose }

/** Where to stand, and at what to look; null for whatever lies ahead. */
export interface Goal {
  readonly spot: Spot
  readonly lookAt: SpotInAir | null
}

/** Where one stands for it; null where the hall has no such thing, or nobody comes near it. */
export function goalOf(walk: WalkPlan, target: Target): Goal | null {
  switch (target.kind) {
    case 'booth':
      return goalIn(walk.booths, target.id)
    case 'product':
      return goalIn(walk.exhibits, target.id)
    case 'festival':
      return goalIn(walk.gates, target.id)
    case 'waypoint':
      return goalIn(walk.waypoints, target.id)
    case 'door':
      return goalIn(walk.doors, target.id)
    case 'news-wall':
      return walk.newsWall && goalAt(walk.newsWall)
    case 'entrance':
      return goalAt(walk.entrance)
    case 'spot':
      return { spot: target.spot, lookAt: null }
    case 'pose':
      return { spot: target.pose, lookAt: seenFrom(walk, target.pose) ?? aheadOf(target.pose) }
    default:
      return target satisfies never
  }
}

const goalAt = ({ pose, lookAt }: Viewpoint): Goal => ({ spot: pose, lookAt })

/** The first that can be come near: a product may stand in two booths. */
function goalIn(places: readonly PlaceView[], wanted: string): Goal | null {
  const view = places.find((place) => place.id === wanted && place.view !== null)?.view
  return view == null ? null : goalAt(view)
}

/** An address tells of tenths of a metre and whole degrees. */
const SAME_M = 0.12
const SAME_RAD = 0.03

/** What is looked at from a place that is made for it: a shared address shows a product as its sender saw it. */
function seenFrom({ exhibits, booths }: WalkPlan, { xM, zM, yawRad }: Pose): SpotInAir | null {
  const isSame = ({ pose }: Viewpoint) =>
    Math.hypot(pose.xM - xM, pose.zM - zM) < SAME_M && Math.cos(pose.yawRad - yawRad) > Math.cos(SAME_RAD)
  for (const { view } of [...exhibits, ...booths]) if (view !== null && isSame(view)) return view.lookAt
  return null
}

const FAR_M = 4
const aheadOf = (pose: Pose): SpotInAir => ({ ...spotAhead(pose, FAR_M), yM: EYE_M })
