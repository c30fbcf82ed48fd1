import { gridPath } from './grid-path.ts'
import { isClearLine, isClearSpot } from './line-of-sight.ts'
import { lengthOfWay, pullString } from './pull-string.ts'
import { nearestReached } from './nearest-reached.ts'
import { distanceM, type Spot } from './rect.ts'
import { BODY_RADIUS_M, middleOf, type WalkableFloor } from './walkable-floor.ts'

export interface FoundPath {
  /** From where one stands to where one ends, corner by corner. */
  readonly spots: readonly Spot[]
  readonly lengthM: number
  /** Length before corners were cut, metres. */
  readonly gridLengthM: number
  /** How many cells the search looked at from; 0 when one can walk straight there. */
  readonly expanded: number
}

/** How far from a place that cannot be reached a way to it may end, metres: in front of what was pointed at. */
export const NEAR_ENOUGH_M = 2.5

/**
 * How near to anything a way may lead, metres. A cell is open when a whole body fits at its middle; halfway between two
 * middles the sagitta of half a cell is missing. Whoever walks with this radius can walk every way there is.
 */
export const clearRadiusM = ({ cellM }: WalkableFloor): number => Math.sqrt(BODY_RADIUS_M ** 2 - (cellM / 2) ** 2)

/** A way from one place to another, or to the nearest place there that can be reached; null when there is none near it. */
export function findPath(floor: WalkableFloor, from: Spot, to: Spot, limitM = NEAR_ENOUGH_M): FoundPath | null {
  const start = nearestReached(floor, from, limitM)
  const goal = nearestReached(floor, to, limitM)
  if (start === -1 || goal === -1) return null
  const end = isClearSpot(floor, to) ? { xM: to.xM, zM: to.zM } : middleOf(floor, goal)
  const begin = { xM: from.xM, zM: from.zM }
  if (isClearLine(floor, begin, end)) {
    const lengthM = distanceM(begin, end)
    return { spots: [begin, end], lengthM, gridLengthM: lengthM, expanded: 0 }
  }
  const grid = gridPath(floor, start, goal)
  if (grid === null) return null
  const raw = [begin, ...grid.cells.map((cell) => middleOf(floor, cell)), end]
  const spots = pullString(floor, raw)
  return { spots, lengthM: lengthOfWay(spots), gridLengthM: lengthOfWay(raw), expanded: grid.expanded }
}
