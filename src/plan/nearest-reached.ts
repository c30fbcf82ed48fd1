import { distanceM, type Spot } from './rect.ts'
import { cellAt, middleOf, type WalkableFloor } from './walkable-floor.ts'

/** The reached cell whose middle is nearest to a place, or -1 when there is none within `limitM`. */
export function nearestReached(floor: WalkableFloor, spot: Spot, limitM: number): number {
  const { cellM, columns, rows, first, reached } = floor
  if (!Number.isFinite(spot.xM) || !Number.isFinite(spot.zM)) return -1
  const own = cellAt(floor, spot)
  if (reached[own] === 1) return own
  const column = Math.round((spot.xM - first.xM) / cellM)
  const row = Math.round((spot.zM - first.zM) / cellM)
  let best = -1
  let bestM = limitM
  // Ring after ring; a ring lies at least half a cell less than its number of cells away.
  for (let ring = 1; (ring - 0.5) * cellM <= bestM; ring++)
    for (let i = -ring; i <= ring; i++)
      for (let j = -ring; j <= ring; j += Math.abs(i) === ring ? 1 : 2 * ring) {
        const [x, z] = [column + i, row + j]
        if (x < 0 || z < 0 || x >= columns || z >= rows || reached[z * columns + x] !== 1) continue
        const farM = distanceM(spot, middleOf(floor, z * columns + x))
        if (farM > bestM) continue
        best = z * columns + x
        bestM = farM
      }
  return best
}
