import { cord } from '#pieces/parts/hanging.ts'
import { beam } from '#pieces/parts/panel.ts'
import { createRandom } from '#pieces/random.ts'
import type { Mesh } from '#pieces/solid/face.ts'
import type { GalleryPlan } from '#plan/plan-galleries.ts'
import type { HallPlan } from '#plan/plan-hall.ts'
import { toInner, toOuter, type Pose } from '#plan/rect.ts'
import { isReached, type WalkableFloor } from '#plan/walkable-floor.ts'

/** How far the eaves of a gallery come out over the lane. */
const EAVES_OUT_M = 0.74
const POLE_M = 3.7
const STEP_M = 0.1

/** A line across a way, from one support to another, in the frame of what hangs on it. */
export interface HangingLine {
  readonly fromM: number
  readonly toM: number
  readonly mesh: Mesh
  /** How high the line is, at a place along it. */
  readonly heightM: (xM: number) => number
}

/**
 * A line along the x of a pose: on both sides it is tied to the nearest eaves, or to a pole where nobody walks.
 * The floor decides where a pole may stand: a sign never becomes a thing to bump into.
 */
export function hangingLine(plan: HallPlan, floor: WalkableFloor, pose: Pose): HangingLine {
  const eavesM = plan.style.eavesM
  const end = (side: 1 | -1): { readonly atM: number; readonly isPole: boolean } => {
    for (let m = 0.5; ; m += STEP_M) {
      const spot = toOuter(pose, { xM: side * m, zM: 0 })
      if (plan.galleries.some((row) => isUnderRoof(row, spot))) return { atM: side * m, isPole: false }
      if (!isReached(floor, spot)) return { atM: side * (m + 0.05), isPole: true }
    }
  }
  const [left, right] = [end(-1), end(1)]
  const topM = left.isPole || right.isPole ? Math.min(POLE_M, eavesM) : eavesM
  const lengthM = right.atM - left.atM
  const sagM = Math.min(0.16, lengthM * 0.02)
  const heightM = (xM: number): number => {
    const t = (2 * (xM - left.atM)) / lengthM - 1
    return topM - sagM * (1 - t * t)
  }
  const parts = 4
  const xs = Array.from({ length: parts + 1 }, (_, i) => left.atM + (lengthM * i) / parts)
  const rope = xs.slice(1).flatMap((x, i) => {
    const from = xs[i] ?? x
    return cord([from, heightM(from), 0], [x, heightM(x), 0], '#4a3828', 0.02)
  })
  const poles = [left, right].flatMap(({ atM, isPole }) =>
    isPole
      ? beam([atM, 0, 0], [atM, topM + 0.15, 0], { widthM: 0.08, heightM: 0.08, colour: '#a8924e', cellM: 1.2 })
      : [],
  )
  return { fromM: left.atM, toM: right.atM, mesh: [...rope, ...poles], heightM }
}

const BUNTING = ['#1a2244', '#c2281f', '#e8792a', '#f3e9d6', '#f0b93a', '#d8437c', '#3f8a5a'] as const
const FLAG_M = 0.34

/** Small cloths along a line, in the colours of brocade; none where a board hangs. */
export function bunting({ fromM, toM, heightM }: HangingLine, boards: readonly number[], seed: string): Mesh {
  const random = createRandom(`bunting ${seed}`)
  const count = Math.floor((toM - fromM - 0.6) / FLAG_M)
  return Array.from({ length: count }, (_, i): Mesh => {
    const x = fromM + 0.3 + ((i + 0.5) * (toM - fromM - 0.6)) / count
    if (boards.some((board) => Math.abs(board - x) < 0.75)) return []
    const [w, y] = [FLAG_M * 0.36, heightM(x)]
    return [
      {
        points: [
          [x - w, y, 0],
          [x, y - random.between(0.28, 0.36), 0],
          [x + w, y, 0],
        ],
        colour: random.pick(BUNTING),
        twoSided: true,
        sway: 0.4,
      },
    ]
  }).flat()
}

function isUnderRoof({ footprint }: GalleryPlan, spot: { readonly xM: number; readonly zM: number }): boolean {
  const { xM, zM } = toInner(footprint, spot)
  return (
    Math.abs(xM) < footprint.widthM / 2 + 0.5 && zM < footprint.depthM / 2 + EAVES_OUT_M && zM > -footprint.depthM / 2
  )
}

/** The gallery along whose front a pose lies, where there is one. */
export const galleryAlong = (plan: HallPlan, pose: Pose): GalleryPlan | undefined =>
  plan.galleries.find(({ footprint }) => {
    const { xM, zM } = toInner(footprint, pose)
    const isParallel = Math.abs(Math.cos(pose.yawRad - footprint.yawRad)) > 0.9
    return isParallel && Math.abs(zM - footprint.depthM / 2) < 1.2 && Math.abs(xM) < footprint.widthM / 2
  })
