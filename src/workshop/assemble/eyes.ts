import type { Vec3 } from '#pieces/solid/vector.ts'
import { obstaclesOf, type HallPlan } from '#plan/plan-hall.ts'
import { toOuter } from '#plan/rect.ts'
import { EYE_M } from '#plan/viewpoint.ts'
import { isReached, middleOf, type WalkableFloor } from '#plan/walkable-floor.ts'

/** A place that a visitor looks from, and how far it is asked what is seen from there. */
export interface Eye {
  readonly at: Vec3
  readonly farM: number
}

/** How far apart the places in the open lie. */
const APART_M = 2.6
/** What is further off looks alike from neighbouring places: only every fourth is asked. */
const FAR_M = 40
/** Close round whatever one walks round, where things show that are seen from nowhere else. */
const BESIDE_M = 0.42
const NEAR_M = 5

/** Where visitors look from: all over the floor that they reach, and close round all that stands on it. */
export function eyesOn(plan: HallPlan, floor: WalkableFloor): readonly Eye[] {
  const apart = Math.max(1, Math.round(APART_M / floor.cellM))
  const open = Array.from(floor.reached.keys()).filter((cell) => {
    const [column, row] = [cell % floor.columns, Math.floor(cell / floor.columns)]
    return floor.reached[cell] === 1 && column % apart === 0 && row % apart === 0
  })
  const beside = obstaclesOf(plan).flatMap((thing) =>
    [-1, 1].flatMap((side) => [
      toOuter(thing, { xM: side * (thing.widthM / 2 + BESIDE_M), zM: 0 }),
      toOuter(thing, { xM: 0, zM: side * (thing.depthM / 2 + BESIDE_M) }),
    ]),
  )
  const eye = ({ xM, zM }: { xM: number; zM: number }, farM: number): Eye => ({ at: [xM, EYE_M, zM], farM })
  return [
    eye(plan.entrance, Infinity),
    ...open.map((cell, i) => eye(middleOf(floor, cell), i % 4 === 0 ? Infinity : FAR_M)),
    ...beside.filter((spot) => isReached(floor, spot)).map((spot) => eye(spot, NEAR_M)),
  ]
}
