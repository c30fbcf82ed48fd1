import { distanceM } from '#plan/rect.ts'
import { productOfPanel } from './panel.ts'
import { roundedPose, type SpotAddress } from './spot-address.ts'
import type { VisitState } from './visit-state.ts'

/** Nearer than this to the entrance is the entrance, metres. */
const AT_ENTRANCE_M = 0.3

/** The spot a visit is at, told as shortly as leads back to it. */
export function spotOf({ hall, walk, place, tour, panel }: VisitState, entranceHall: string): SpotAddress {
  const inHall = hall === entranceHall ? {} : { hall }
  const shown = productOfPanel(panel)
  const product = shown === null ? {} : { product: shown }
  if (place.festival !== null) return { ...inHall, ...product, festival: place.festival }
  if (shown !== null) return { ...inHall, ...product }
  if (tour !== null) return { ...inHall, tour: tour.tour }
  const { at } = place
  if (at === null || (walk !== null && distanceM(at, walk.entrance.pose) < AT_ENTRANCE_M)) return inHall
  return { ...inHall, at: roundedPose(at) }
}

/** What the browser's back button should know of a change: strolling makes no history, opening something does. */
export function historyStep(before: SpotAddress, after: SpotAddress): 'push' | 'replace' | 'none' {
  const { at, ...rest } = after
  const { at: atBefore, ...restBefore } = before
  const isElsewhere = (['hall', 'product', 'booth', 'festival', 'tour'] as const).some(
    (key) => rest[key] !== restBefore[key],
  )
  if (isElsewhere) return 'push'
  const isSame = at?.xM === atBefore?.xM && at?.zM === atBefore?.zM && at?.yawRad === atBefore?.yawRad
  return isSame ? 'none' : 'replace'
}
