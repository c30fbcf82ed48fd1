import type { Hall } from '#content/hall.ts'
import type { BoothPlan } from './place-booth.ts'
import type { ThingPlan } from './place-things.ts'
import { obstaclesOf, wallsOf, type HallPlan } from './plan-hall.ts'
import { postRect } from './plan-galleries.ts'
import type { Pose, Rect } from './rect.ts'
import { EYE_M, viewAhead, viewOf, type Viewpoint } from './viewpoint.ts'
import { walkableFloor, type WalkableFloor } from './walkable-floor.ts'

/** All that walking in a hall needs to know of it. Plain data: it can travel in a pack. */
export interface WalkPlan {
  readonly hall: string
  readonly bounds: Rect
  readonly obstacles: readonly Rect[]
  readonly entrance: Viewpoint
  /** By number, as next and previous go. */
  readonly booths: readonly BoothView[]
  readonly exhibits: readonly ExhibitView[]
  readonly gates: readonly PlaceView[]
  readonly doors: readonly DoorView[]
  readonly waypoints: readonly PlaceView[]
  readonly newsWall: Viewpoint | null
}

/** What has no view cannot be come near. */
export interface PlaceView {
  readonly id: string
  readonly view: Viewpoint | null
}

export interface BoothView extends PlaceView {
  readonly number: number
  readonly footprint: Rect
}

export interface ExhibitView extends PlaceView {
  readonly booth: string
}

export interface DoorView extends PlaceView {
  readonly toHall: string
}

/** Distances from the front edge, metres, best first. */
const BEFORE = {
  booth: [3.2, 2.8, 3.6, 2.4, 2, 1.6, 1.2],
  gate: [4.2, 3.6, 3, 2.4, 1.8, 1.2, 0.8],
  door: [2.2, 1.8, 1.4, 1, 0.7],
  newsWall: [2.6, 2.2, 1.9, 1.6, 1.3, 1],
}
/** How high one looks, metres. */
const LOOK_M = { booth: 1.45, gate: 1.9, door: 1.5, newsWall: 1.5 }
/** A little under an exhibit's middle, so that its label is in the picture as well: part of its height. */
const LOOK_SHARE = 0.42
/** Most products are about so high, metres. */
export const USUAL_HEIGHT_M = 0.45
/** One steps back from a tall one: so many times its height, but within reach of the eye. */
const BACK_TIMES = 1.9
const [NEAREST_M, FARTHEST_M] = [1.1, 1.6]

/**
 * Works out where to stand for everything in a hall.
 * @param hall the file the plan was made of: it alone knows where doors lead
 * @param heightOf how high a product reaches over its foot, metres
 */
export function planWalk(
  plan: HallPlan,
  hall: Pick<Hall, 'doors'>,
  heightOf: (product: string) => number = () => USUAL_HEIGHT_M,
): WalkPlan {
  const obstacles = obstaclesOf(plan)
  const floor = walkableFloor(plan.bounds, obstacles, plan.entrance)
  const walls = wallsOf(plan)
  // A post hides little, but it does stand in the picture of a booth.
  const posts = plan.galleries.flatMap(({ posts, footprint }) => posts.map((post) => postRect(post, footprint.yawRad)))
  const booths = [...plan.booths].sort((a, b) => a.number - b.number || a.index - b.index)
  const things = (kind: ThingPlan['kind']) => plan.things.filter((thing) => thing.kind === kind)
  const viewsOf = (kind: 'gate' | 'door') =>
    things(kind).map(({ id, footprint }) => ({
      id,
      view: viewOf(footprint, LOOK_M[kind], BEFORE[kind], floor, walls),
    }))
  const [newsWall] = things('news-wall').map(({ footprint }) =>
    // Nothing hides behind itself.
    viewOf(footprint, LOOK_M.newsWall, BEFORE.newsWall, floor, without(walls, footprint)),
  )
  return {
    hall: plan.id,
    bounds: plan.bounds,
    obstacles,
    entrance: viewAhead(plan.entrance, floor) ?? viewInPlace(plan.entrance),
    booths: booths.map(({ id, number, footprint }) => ({
      id,
      number,
      footprint,
      view: viewOf(footprint, LOOK_M.booth, BEFORE.booth, floor, [...walls, ...posts]),
    })),
    exhibits: booths.flatMap((booth) => exhibitViews(booth, floor, walls, heightOf)),
    gates: viewsOf('gate'),
    doors: viewsOf('door').map((door, i) => ({ ...door, toHall: hall.doors[i]?.toHall ?? '' })),
    waypoints: things('waypoint').map(({ id, footprint }) => ({ id, view: viewAhead(footprint, floor) })),
    newsWall: newsWall ?? null,
  }
}

/** Each product stands before its own part of the plinth. */
function exhibitViews(
  booth: BoothPlan,
  floor: WalkableFloor,
  walls: readonly Rect[],
  heightOf: (product: string) => number,
): ExhibitView[] {
  return booth.plinths.flatMap(({ footprint, exhibits }) =>
    exhibits.map(({ product, xM, zM, yM }) => {
      const part = { ...footprint, xM, zM, widthM: footprint.widthM / exhibits.length }
      const heightM = heightOf(product)
      const bestM = Math.max(NEAREST_M, Math.min(FARTHEST_M, heightM * BACK_TIMES))
      const distances = [0, 0.2, -0.2, 0.4, 0.7, 1.1].map((moreM) => bestM + moreM)
      return { id: product, booth: booth.id, view: viewOf(part, yM + heightM * LOOK_SHARE, distances, floor, walls) }
    }),
  )
}

const without = (walls: readonly Rect[], own: Rect): readonly Rect[] => walls.filter((wall) => wall !== own)

/** Somebody who arrives in a place that is shut stands there all the same. */
function viewInPlace({ xM, zM, yawRad }: Pose): Viewpoint {
  return { pose: { xM, zM, yawRad }, lookAt: { xM: xM + Math.sin(yawRad), yM: EYE_M, zM: zM + Math.cos(yawRad) } }
}
