import type { Booth } from '#content/booth.ts'
import type { Hall } from '#content/hall.ts'
import { placeBooth, type BoothPlan } from './place-booth.ts'
import { placeThings, type ThingPlan } from './place-things.ts'
import { radians, type Pose, type Rect } from './rect.ts'

/** A hall as numbers: where everything stands, in metres of the hall, origin in its middle. */
export interface HallPlan {
  readonly id: string
  readonly bounds: Rect
  readonly entrance: Pose
  readonly booths: readonly BoothPlan[]
  readonly things: readonly ThingPlan[]
}

/** Works out where everything in a hall stands. Booths that are not there leave their place empty. */
export function planHall(hall: Hall, booths: ReadonlyMap<string, Booth>): HallPlan {
  return {
    id: hall.id,
    bounds: { xM: 0, zM: 0, yawRad: 0, ...hall.footprint },
    entrance: { ...hall.entrance.position, yawRad: radians(hall.entrance.yawDeg) },
    booths: hall.booths.flatMap((placed, index) => {
      const booth = booths.get(placed.booth)
      return booth === undefined ? [] : [placeBooth(booth, placed, index)]
    }),
    things: placeThings(hall),
  }
}

/** What hides what is behind it. */
export const wallsOf = ({ booths, things }: HallPlan): readonly Rect[] => [
  ...booths.flatMap(({ walls }) => walls),
  ...things.filter(({ kind }) => kind === 'news-wall').map(({ footprint }) => footprint),
]

/** What nobody walks through. */
export const obstaclesOf = ({ booths, things }: HallPlan): readonly Rect[] => [
  ...booths.flatMap((booth) => [...booth.walls, ...booth.plinths.map(({ footprint }) => footprint)]),
  ...things.filter(({ isSolid }) => isSolid).map(({ footprint }) => footprint),
]
