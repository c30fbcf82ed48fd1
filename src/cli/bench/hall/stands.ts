import type { Pose } from '#plan/rect.ts'
import type { Viewpoint } from '#plan/viewpoint.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'

/** Where one stands to look round. */
export interface Stand {
  readonly id: string
  /** What the hall's address says of it. */
  readonly query: string
  /** Whether the history of the browser leads there too, with the hall as it stands. */
  readonly isInHistory: boolean
}

/** From places nearer to each other than this one sees the same, metres. */
const SAME_M = 1.5
const STEP_M = 0.5

/** The entrance, all booths, gates and waypoints of a hall that somebody can stand before; none twice. */
export function standsOf({ entrance, booths, gates, waypoints }: WalkPlan): Stand[] {
  const stands: { readonly id: string; readonly view: Viewpoint | null; readonly query?: string }[] = [
    { id: 'entrance', view: { ...entrance, pose: aStepIn(entrance.pose) } },
    ...booths.map(({ id, view }) => ({ id, view, query: `?booth=${id}` })),
    ...gates.map(({ id, view }) => ({ id, view, query: `?festival=${id}` })),
    ...waypoints,
  ]
  const seen: Pose[] = []
  return stands.flatMap(({ id, view, query }) => {
    if (view === null || seen.some((other) => distanceM(other, view.pose) < SAME_M)) return []
    seen.push(view.pose)
    return [{ id, query: query ?? atQuery(view.pose), isInHistory: query !== undefined }]
  })
}

/** A place as an address tells it. */
export const atQuery = ({ xM, zM, yawRad }: Pose): string =>
  `?at=${xM.toFixed(1)},${zM.toFixed(1)},${Math.round((yawRad * 180) / Math.PI)}`

/** At the very entrance the address does not tell which way one looks. */
const aStepIn = ({ xM, zM, yawRad }: Pose): Pose => ({
  xM: xM + STEP_M * Math.sin(yawRad),
  zM: zM + STEP_M * Math.cos(yawRad),
  yawRad,
})

const distanceM = (a: Pose, b: Pose): number => Math.hypot(a.xM - b.xM, a.zM - b.zM)
