import { isClearLine } from './line-of-sight.ts'
import { distanceM, type Spot } from './rect.ts'
import type { WalkableFloor } from './walkable-floor.ts'

/** Pulling once leaves slack where the way first followed the grid; each round takes most of what is left. */
const MOST_ROUNDS = 6
/** A round that gains less than this was the last, metres. */
const GAIN_M = 0.02

/** The way pulled tight: every corner left out that one can walk past straight. Never longer than it was. */
export function pullString(floor: WalkableFloor, raw: readonly Spot[]): readonly Spot[] {
  let tight = withoutCorners(floor, raw)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // Pulled from the other end in turn: the slack lies where the last pull ended.
    const pulled = withoutCorners(floor, finely(floor, tight).reverse()).reverse()
    const again = withoutCorners(floor, finely(floor, pulled))
    const gainM = lengthOfWay(tight) - lengthOfWay(again)
    if (gainM > 0) tight = again
    if (gainM < GAIN_M) break
  }
  return tight
}

export function lengthOfWay(spots: readonly Spot[]): number {
  return spots.reduce((sum, spot, i) => sum + distanceM(spots[i - 1] ?? spot, spot), 0)
}

/** Goes on past each spot as long as the next can be walked to straight from the last that was kept. */
function withoutCorners(floor: WalkableFloor, way: readonly Spot[]): Spot[] {
  const kept: Spot[] = []
  for (const [i, spot] of way.entries()) {
    const anchor = kept.at(-1)
    const next = way[i + 1]
    if (anchor !== undefined && distanceM(anchor, spot) < 1e-9 && next !== undefined) continue
    if (anchor === undefined || next === undefined || !isClearLine(floor, anchor, next)) kept.push(spot)
  }
  return kept
}

/** The same way with a spot every cell, so that it can also be left between its corners. */
function finely(floor: WalkableFloor, way: readonly Spot[]): Spot[] {
  return way.flatMap((to, i) => {
    const from = way[i - 1]
    if (from === undefined) return [to]
    const steps = isClearLine(floor, from, to) ? Math.ceil(distanceM(from, to) / floor.cellM) : 1
    return Array.from({ length: steps }, (_, k) =>
      k === steps - 1
        ? to
        : {
            xM: from.xM + ((to.xM - from.xM) * (k + 1)) / steps,
            zM: from.zM + ((to.zM - from.zM) * (k + 1)) / steps,
          },
    )
  })
}
