import type { Spot } from './rect.ts'
import type { WalkableFloor } from './walkable-floor.ts'

/** What rounding may add to a place that lies on the grid, in cells. */
const EPS = 1e-6

/**
 * Whether a body can walk straight from one place to another. Every square between four middles of cells that the line
 * passes must have all four reached: so the line keeps `clearRadiusM` from everything, and never leaves reached cells.
 */
export function isClearLine(floor: WalkableFloor, from: Spot, to: Spot): boolean {
  const { first, cellM } = floor
  const fromX = (from.xM - first.xM) / cellM
  const fromZ = (from.zM - first.zM) / cellM
  const toX = (to.xM - first.xM) / cellM
  const toZ = (to.zM - first.zM) / cellM
  const isWide = Math.abs(toX - fromX) >= Math.abs(toZ - fromZ)
  return isWide
    ? isClearAlong(floor, fromX, fromZ, toX, toZ, 1, floor.columns)
    : isClearAlong(floor, fromZ, fromX, toZ, toX, floor.columns, 1)
}

/** Whether a body fits at a place, exactly. */
export const isClearSpot = (floor: WalkableFloor, spot: Spot): boolean => isClearLine(floor, spot, spot)

/** Goes over the grid in strips along the longer side of the line; `stepA` and `stepB` lead to the next cell along and across. */
function isClearAlong(
  floor: WalkableFloor,
  fromA: number,
  fromB: number,
  toA: number,
  toB: number,
  stepA: number,
  stepB: number,
): boolean {
  const most = stepA === 1 ? floor.columns - 1 : floor.rows - 1
  const mostB = stepA === 1 ? floor.rows - 1 : floor.columns - 1
  const [least, last] = [Math.min(fromA, toA), Math.max(fromA, toA)]
  if (least < -EPS || last > most + EPS) return false
  const slope = toA === fromA ? 0 : (toB - fromB) / (toA - fromA)
  for (let strip = Math.floor(least + EPS); strip < last - EPS || strip <= least + EPS; strip++) {
    const enter = Math.max(least, strip)
    const leave = Math.min(last, strip + 1)
    const enterB = fromB + (enter - fromA) * slope
    const leaveB = fromB + (leave - fromA) * slope
    const firstB = Math.floor(Math.min(enterB, leaveB) + EPS)
    const lastB = Math.ceil(Math.max(enterB, leaveB) - EPS)
    if (firstB < 0 || lastB > mostB) return false
    for (let a = Math.floor(enter + EPS); a <= Math.ceil(leave - EPS); a++)
      for (let b = firstB; b <= lastB; b++) if (floor.reached[a * stepA + b * stepB] !== 1) return false
  }
  return true
}
