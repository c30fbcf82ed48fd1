import type { BoothPlan } from './place-booth.ts'
import { toInner, toOuter, type Pose, type Rect, type Spot } from './rect.ts'

/** A roof over booths that stand side by side, on posts along their fronts and a wall along their backs. */
export interface GalleryPlan {
  /** The middle of the row, facing as its booths do. */
  readonly footprint: Rect
  readonly posts: readonly Spot[]
  readonly backWall: Rect
}

/** Booths further apart than this have roofs of their own, metres. */
const LARGEST_GAP_M = 1.5
/** How far the roof goes beyond the first and the last booth, metres. */
const OVERHANG_M = 0.25
const BACK_WALL_M = 0.3
/** The foot of a post, metres. */
export const POST_M = 0.32

/**
 * The galleries of a market street: every row of booths that face the same way.
 * @param bayM the distance of posts, metres; stretched a little, so that bays are equal
 */
export function planGalleries(booths: readonly BoothPlan[], bayM: number): GalleryPlan[] {
  return rowsOf(booths).map((row) => {
    const [first] = row
    const frame: Pose = first?.footprint ?? { xM: 0, zM: 0, yawRad: 0 }
    const ends = row.flatMap(({ footprint }) => {
      const { xM } = toInner(frame, footprint)
      return [xM - footprint.widthM / 2, xM + footprint.widthM / 2]
    })
    const [from, to] = [Math.min(...ends) - OVERHANG_M, Math.max(...ends) + OVERHANG_M]
    const depthM = Math.max(...row.map(({ footprint }) => footprint.depthM))
    const footprint = {
      ...toOuter(frame, { xM: (from + to) / 2, zM: 0 }),
      yawRad: frame.yawRad,
      widthM: to - from,
      depthM,
    }
    const bays = Math.max(1, Math.round(footprint.widthM / bayM))
    const posts = Array.from({ length: bays + 1 }, (_, i) =>
      toOuter(footprint, { xM: (i / bays - 0.5) * (footprint.widthM - POST_M), zM: depthM / 2 + POST_M / 2 }),
    )
    const back = toOuter(footprint, { xM: 0, zM: -(depthM + BACK_WALL_M) / 2 })
    return { footprint, posts, backWall: { ...footprint, ...back, depthM: BACK_WALL_M } }
  })
}

export const postRect = ({ xM, zM }: Spot, yawRad: number): Rect => ({
  xM,
  zM,
  yawRad,
  widthM: POST_M,
  depthM: POST_M,
})

/** Booths in rows, each from one end to the other. */
function rowsOf(booths: readonly BoothPlan[]): BoothPlan[][] {
  const rows: BoothPlan[][] = []
  const left = new Set(booths)
  for (const start of booths) {
    if (!left.delete(start)) continue
    const row = [start]
    for (let grown = true; grown;) {
      grown = false
      for (const booth of left)
        if (row.some((member) => areNeighbours(member, booth))) {
          left.delete(booth)
          row.push(booth)
          grown = true
        }
    }
    rows.push(row)
  }
  return rows
}

function areNeighbours({ footprint: a }: BoothPlan, { footprint: b }: BoothPlan): boolean {
  if (Math.cos(a.yawRad - b.yawRad) < 0.999) return false
  const { xM, zM } = toInner(a, b)
  return Math.abs(zM) < 0.5 && Math.abs(xM) - (a.widthM + b.widthM) / 2 <= LARGEST_GAP_M
}
