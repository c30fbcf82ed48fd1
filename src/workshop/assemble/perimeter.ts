import { stoneWall } from '#pieces/parts/dry-stone.ts'
import { put } from '#pieces/parts/put.ts'
import { createRandom } from '#pieces/random.ts'
import type { Mesh } from '#pieces/solid/face.ts'
import type { HallPlan } from '#plan/plan-hall.ts'
import { toInner, toOuter, type Pose } from '#plan/rect.ts'
import { isReached, type WalkableFloor } from '#plan/walkable-floor.ts'

const HEIGHT_M = 0.8
const DEPTH_M = 0.44
const PIER_M = 1.35
/** A gate or the entrance this near to a side opens it. */
const NEAR_M = 3.4
const ENTRANCE_M = 5.2
/** Walls are cut into pieces about as long as this; those nobody comes near are plain. */
const PIECE_M = 3.4

interface Gap {
  readonly fromM: number
  readonly toM: number
}

/** A low wall of dry stone just outside the bounds, open at gates, doors and the entrance. */
export function perimeter(plan: HallPlan, floor: WalkableFloor): Mesh {
  const { bounds, style } = plan
  const random = createRandom(`perimeter ${style.seed}`)
  const sides = [0, 1, 2, 3].map((i): Pose & { readonly lengthM: number } => {
    const yawRad = (i * Math.PI) / 2
    const isLong = i % 2 === 1
    const out = (isLong ? bounds.widthM : bounds.depthM) / 2
    const middle = toOuter({ ...bounds, yawRad }, { xM: 0, zM: out })
    return { ...middle, yawRad, lengthM: isLong ? bounds.depthM : bounds.widthM }
  })
  return sides.flatMap((side) => {
    const gaps = gapsOf(plan, side)
    const half = side.lengthM / 2
    const runs = runsBetween(gaps, -half - DEPTH_M, half)
    const walls = runs.flatMap(({ fromM, toM }) => {
      const count = Math.max(1, Math.round((toM - fromM) / PIECE_M))
      return Array.from({ length: count }, (_, i) => {
        const [a, b] = [fromM + ((toM - fromM) * i) / count, fromM + ((toM - fromM) * (i + 1)) / count]
        const middleM = (a + b) / 2
        const plain = ![1, 3].some((m) => isReached(floor, toOuter(side, { xM: middleM, zM: -m })))
        const wall = stoneWall({ lengthM: b - a, depthM: DEPTH_M, heightM: HEIGHT_M, random, plain: plain || 'front' })
        return put(wall, { xM: middleM, zM: DEPTH_M / 2 + 0.08, yawRad: 0 })
      }).flat()
    })
    const piers = gaps.flatMap(({ fromM, toM }) =>
      [fromM - 0.3, toM + 0.3].flatMap((xM) =>
        put(stoneWall({ lengthM: 0.62, depthM: 0.6, heightM: PIER_M, random }), {
          xM,
          zM: DEPTH_M / 2 + 0.2,
          yawRad: 0,
        }),
      ),
    )
    return put([...walls, ...piers], side)
  })
}

/** Where a side is open, along it. */
function gapsOf(plan: HallPlan, side: Pose & { readonly lengthM: number }): Gap[] {
  const opens = [
    ...plan.things
      .filter(({ kind }) => kind === 'gate' || kind === 'door')
      .map(({ footprint }) => ({ pose: footprint, wideM: footprint.widthM })),
    { pose: plan.entrance, wideM: ENTRANCE_M },
  ]
  return opens
    .flatMap(({ pose, wideM }): Gap[] => {
      const { xM, zM } = toInner(side, pose)
      // It looks into the hall, and the side lies at its back.
      const isBehind = Math.cos(pose.yawRad - side.yawRad) < -0.7
      return isBehind && Math.abs(zM) < NEAR_M && Math.abs(xM) < side.lengthM / 2 - wideM / 2
        ? [{ fromM: xM - wideM / 2, toM: xM + wideM / 2 }]
        : []
    })
    .sort((a, b) => a.fromM - b.fromM)
}

function runsBetween(gaps: readonly Gap[], fromM: number, toM: number): Gap[] {
  const runs: Gap[] = []
  let at = fromM
  for (const gap of gaps) {
    if (gap.fromM - 0.6 > at) runs.push({ fromM: at, toM: gap.fromM - 0.6 })
    at = Math.max(at, gap.toM + 0.6)
  }
  if (toM > at) runs.push({ fromM: at, toM })
  return runs
}
