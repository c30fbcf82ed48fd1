import type { HallPlan } from '#plan/plan-hall.ts'
import { forwardOf, toInner, yawTowards, type Rect, type Spot } from '#plan/rect.ts'
import { createRandom } from '../random.ts'
import { shift, type Mesh } from '../solid/face.ts'
import { flagTower } from './flag-tower.ts'
import { karstPeak, type Peak } from './karst.ts'
import { farHouses, farTrees } from './far-things.ts'
import { hills } from './hills.ts'

/** How near a far thing may come, beyond the corners of a hall, metres. */
const NEAREST_FAR_M = 190
const TOWER_HILL_M = 52

/** Peaks seen down the way one enters: degrees aside, metres beyond the hall, height, radius, steepness. */
const BEFORE: readonly (readonly [number, number, number, number, number])[] = [
  [-10, 112, 50, 27, 1.7],
  [7, 132, 62, 32, 1.5],
  [19, 98, 40, 32, 1.2],
  [-24, 120, 60, 36, 1.4],
  [-42, 92, 40, 34, 1.7],
  [36, 108, 58, 36, 1.8],
  [58, 96, 40, 40, 1.2],
  [-62, 110, 50, 42, 1.3],
  [84, 92, 40, 36, 1.6],
  [-88, 90, 44, 40, 1.3],
  [116, 110, 42, 44, 1.4],
  [-122, 108, 46, 44, 1.5],
  [152, 128, 52, 46, 1.4],
  [-156, 120, 42, 46, 1.2],
  [180, 150, 56, 50, 1.6],
]

/** All that lies round a hall: hills, and karst in three rows of depth, its bold peaks down the way one enters. */
export function land(plan: HallPlan): Mesh {
  const { bounds, entrance, style } = plan
  const random = createRandom(`land ${style.seed}`)
  const reachM = Math.hypot(bounds.widthM, bounds.depthM) / 2
  const place = (deg: number, beyondM: number): Spot => {
    const way = forwardOf(entrance.yawRad - (deg * Math.PI) / 180)
    return { xM: bounds.xM + way.xM * (reachM + beyondM), zM: bounds.zM + way.zM * (reachM + beyondM) }
  }
  const peak = ({ xM, zM }: Spot, y: number, more: Omit<Peak, 'at' | 'seed'>, i: number): Mesh =>
    karstPeak({ at: [xM, y, zM], seed: `${style.seed} ${i} ${more.sides}`, ...more })
  const far = plan.things
    .filter(({ kind, id }) => kind === 'dressing' && id === 'flag-tower-far')
    .map(({ footprint, scale }) => ({ ...farAway(footprint, bounds, reachM), scale }))
  const isInTheWay = (foot: Spot, radiusM: number): boolean =>
    far.some((tower) => distanceToLineM(foot, entrance, tower) < radiusM * 0.62 + 5)
  const near = BEFORE.flatMap(([deg, beyondM, heightM, radiusM, steep], i) => {
    // Whatever stands far off is seen from where one enters: a peak gives way to it.
    const free = [0, 6, -6, 11, -11, 16].find((more) => !isInTheWay(place(deg + more, beyondM), radiusM))
    return free === undefined ? [] : peak(place(deg + free, beyondM), 2, { heightM, radiusM, steep, sides: 14 }, i)
  })
  const ring = (
    count: number,
    [from, to]: readonly [number, number],
    [low, high]: readonly [number, number],
    sides: number,
  ): Mesh =>
    Array.from({ length: count }, (_, i) => {
      const heightM = random.between(low, high)
      const radiusM = heightM * random.between(0.5, 0.8)
      const deg = ((i + random.between(-0.3, 0.3)) / count) * 360 + 4
      const spot = place(deg, random.between(from, to))
      if (to < 300 && isInTheWay(spot, radiusM)) return []
      return peak(spot, -2, { heightM, radiusM, steep: random.between(1.1, 1.9), sides, isFar: true }, i)
    }).flat()
  const towers = far.flatMap(({ scale, ...spot }, i) => tower(spot, scale, i))
  return [
    ...hills(plan, random),
    ...farTrees(plan, random),
    ...farHouses(plan, random),
    ...near,
    ...ring(15, [185, 260], [62, 100], 11),
    ...ring(18, [330, 430], [90, 140], 9),
    ...towers,
  ]
}

/** How far a place is from the line between two others. */
function distanceToLineM(spot: Spot, from: Spot, to: Spot): number {
  const yaw = yawTowards(from, to)
  const { xM, zM } = toInner({ ...from, yawRad: yaw }, spot)
  return zM < 0 ? Infinity : Math.abs(xM)
}

/** A far thing that is put near, or into the hall itself, is moved out the way it lies. */
function farAway(spot: Spot, bounds: Rect, reachM: number): Spot {
  const [dx, dz] = [spot.xM - bounds.xM, spot.zM - bounds.zM]
  const far = Math.hypot(dx, dz) || 1
  const k = Math.max(far, reachM + NEAREST_FAR_M) / far
  return far < 1e-6
    ? { xM: bounds.xM, zM: bounds.zM - reachM - NEAREST_FAR_M }
    : { xM: bounds.xM + dx * k, zM: bounds.zM + dz * k }
}

function tower({ xM, zM }: Spot, scale: number, i: number): Mesh {
  const hill = karstPeak({
    at: [xM, 0, zM],
    radiusM: 58,
    heightM: TOWER_HILL_M,
    steep: 1.25,
    sides: 14,
    topM: 9 * scale,
    seed: `tower ${i}`,
  })
  const scaled = flagTower().map((face) => ({
    ...face,
    points: face.points.map(([x, y, z]) => [x * scale, y * scale, z * scale] as const),
  }))
  return [...hill, ...shift(scaled, [xM, TOWER_HILL_M - 0.3, zM])]
}
