import type { Hall } from '#content/hall.ts'
import { placeBooth, type BoothPlan, type BoothToPlace } from './place-booth.ts'
import { pillarsOf, placeThings, type ThingPlan } from './place-things.ts'
import { planGalleries, postRect, type GalleryPlan } from './plan-galleries.ts'
import { radians, type Pose, type Rect } from './rect.ts'

/** A hall as numbers: where everything stands, in metres of the hall, origin in its middle. */
export interface HallPlan {
  readonly id: string
  readonly bounds: Rect
  readonly ground: Hall['ground']
  readonly style: Pick<Hall['style'], 'kind' | 'eavesM' | 'seed'>
  /** The open middle of a street, where it has one. */
  readonly courtyard: Rect | null
  readonly entrance: Pose
  readonly booths: readonly BoothPlan[]
  /** Only a market street has them; elsewhere each booth has a roof of its own. */
  readonly galleries: readonly GalleryPlan[]
  readonly things: readonly ThingPlan[]
}

/** Works out where everything in a hall stands. Booths that are not there leave their place empty. */
export function planHall(hall: Hall, booths: ReadonlyMap<string, BoothToPlace>): HallPlan {
  const { kind, eavesM, seed, bayM, courtyard } = hall.style
  const placed = hall.booths.flatMap((place, index) => {
    const booth = booths.get(place.booth)
    return booth === undefined ? [] : [placeBooth(booth, place, index)]
  })
  return {
    id: hall.id,
    bounds: { xM: 0, zM: 0, yawRad: 0, ...hall.footprint },
    ground: hall.ground,
    style: { kind, eavesM, seed },
    courtyard:
      courtyard === undefined
        ? null
        : { ...courtyard.position, yawRad: 0, widthM: courtyard.widthM, depthM: courtyard.depthM },
    entrance: { ...hall.entrance.position, yawRad: radians(hall.entrance.yawDeg) },
    booths: placed,
    galleries: kind === 'market-street' ? planGalleries(placed, bayM) : [],
    things: placeThings(hall),
  }
}

/** What hides what is behind it. */
export const wallsOf = ({ booths, galleries, things }: HallPlan): readonly Rect[] => [
  ...booths.flatMap(({ walls }) => walls),
  ...galleries.map(({ backWall }) => backWall),
  ...things.filter(({ isTall }) => isTall).map(({ footprint }) => footprint),
]

/** What nobody walks through. */
export const obstaclesOf = ({ booths, galleries, things }: HallPlan): readonly Rect[] => [
  ...booths.flatMap((booth) => [...booth.walls, ...booth.plinths.map(({ footprint }) => footprint)]),
  ...galleries.flatMap(({ posts, backWall, footprint }) => [
    ...posts.map((post) => postRect(post, footprint.yawRad)),
    backWall,
  ]),
  ...things.flatMap((thing) => (thing.isSolid ? [thing.footprint] : pillarsOf(thing))),
]
