import type { BoothPlan } from './place-booth.ts'
import { toInner, toOuter, type Pose, type Rect, type Spot } from './rect.ts'

/** A roof over booths that stand side by side, on posts along their fronts and a wall along their backs. */
export interface GalleryPlan {
  /** The middle of the row, facing as its booths do. */
  readonly footprint: Rect
  readonly posts: readonly Spot[]
  /** How many equal bays its roof frames and windows part it into. */
  readonly bays: number
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
 * @param bayM the wanted distance of roof frames
 */
export function planGalleries(booths: readonly BoothPlan[], bayM: number): GalleryPlan[] {
  return rowsOf(booths).map((row) => {
    const [first] = row
    const frame: Pose = first?.footprint ?? { xM: 0, zM: 0, yawRad: 0 }
    const spans = row
      .map(({ footprint }) => ({ at: toInner(frame, footprint).xM, half: footprint.widthM / 2 }))
      .sort((a, b) => a.at - b.at)
      .map(({ at, half }) => ({ from: at - half, to: at + half }))
    const from = Math.min(...spans.map((span) => span.from)) - OVERHANG_M
    const to = Math.max(...spans.map((span) => span.to)) + OVERHANG_M
    const depthM = Math.max(...row.map(({ footprint }) => footprint.depthM))
    const middle = (from + to) / 2
    const footprint = { ...toOuter(frame, { xM: middle, zM: 0 }), yawRad: frame.yawRad, widthM: to - from, depthM }
    const posts = postsAlong(spans, from, to).map((xM) =>
      toOuter(footprint, { xM: xM - middle, zM: depthM / 2 + POST_M / 2 }),
    )
    const back = toOuter(footprint, { xM: 0, zM: -(depthM + BACK_WALL_M) / 2 })
    const bays = Math.max(1, Math.round((to - from) / bayM))
    return { footprint, posts, bays, backWall: { ...footprint, ...back, depthM: BACK_WALL_M } }
  })
}

/** A post at either end, and one between every two booths: never one before a booth's middle, where visitors stand. */
function postsAlong(spans: readonly { from: number; to: number }[], from: number, to: number): number[] {
  const between = spans.slice(1).map((span, i) => (span.from + (spans[i]?.to ?? span.from)) / 2)
  return [from + POST_M / 2, ...between, to - POST_M / 2]
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
