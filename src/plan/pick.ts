import type { HallPlan } from './plan-hall.ts'
import { toInner, toOuter, type Rect, type Spot } from './rect.ts'

/** A straight line from the eye; `towards` need not be of unit length. */
export interface Ray {
  readonly from: Spot & { readonly yM: number }
  readonly towards: Spot & { readonly yM: number }
}

/** What a tap or a pointer means. */
export type Picked =
  | { readonly kind: 'product' | 'booth' | 'door' | 'gate' | 'news-wall'; readonly id: string }
  | { readonly kind: 'floor'; readonly spot: Spot }

/** A finger is no needle: exhibits are met this far beside them, metres. */
const EXHIBIT_MARGIN_M = 0.08
const EXHIBIT_HEIGHT_M = 0.8
const WALL_HEIGHT_M = 2.9
const GATE_HEIGHT_M = 3.4
const DOOR_HEIGHT_M = 2.5
const NEWS_WALL_HEIGHT_M = 2.4
const EARTH_WALL_HEIGHT_M = 2.4

interface Solid {
  readonly rect: Rect
  readonly lowM: number
  readonly highM: number
  /** Null for what only stands in the way. */
  readonly means: Picked | null
}

/** The nearest thing that a ray meets, or the floor; null for the sky, or a wall that means nothing. */
export function pick(plan: HallPlan, ray: Ray): Picked | null {
  let nearest: { readonly far: number; readonly means: Picked | null } = floorOf(plan, ray)
  for (const solid of solidsOf(plan)) {
    const far = distanceInto(ray, solid)
    if (far < nearest.far) nearest = { far, means: solid.means }
  }
  return nearest.means
}

function floorOf({ bounds }: HallPlan, { from, towards }: Ray): { far: number; means: Picked | null } {
  if (towards.yM >= 0) return { far: Infinity, means: null }
  const far = -from.yM / towards.yM
  const spot = { xM: from.xM + towards.xM * far, zM: from.zM + towards.zM * far }
  const isInside = Math.abs(spot.xM) <= bounds.widthM / 2 && Math.abs(spot.zM) <= bounds.depthM / 2
  return { far, means: isInside ? { kind: 'floor', spot } : null }
}

function* solidsOf({ booths, galleries, things }: HallPlan): Generator<Solid> {
  for (const booth of booths) {
    const means: Picked = { kind: 'booth', id: booth.id }
    for (const rect of booth.walls) yield { rect, lowM: 0, highM: WALL_HEIGHT_M, means }
    // The fascia above the front.
    const front = toOuter(booth.footprint, { xM: 0, zM: booth.footprint.depthM / 2 })
    yield { rect: { ...booth.footprint, ...front, depthM: 0.2 }, lowM: 2.3, highM: 3.1, means }
    for (const { footprint, heightM, exhibits } of booth.plinths)
      for (const { product, xM, zM } of exhibits) {
        const widthM = footprint.widthM / exhibits.length + 2 * EXHIBIT_MARGIN_M
        const rect = { ...footprint, xM, zM, widthM, depthM: footprint.depthM + 2 * EXHIBIT_MARGIN_M }
        yield { rect, lowM: 0, highM: heightM + EXHIBIT_HEIGHT_M, means: { kind: 'product', id: product } }
      }
  }
  for (const { backWall } of galleries) yield { rect: backWall, lowM: 0, highM: WALL_HEIGHT_M, means: null }
  for (const { kind, id, footprint } of things) {
    if (kind === 'gate') yield { rect: footprint, lowM: 0, highM: GATE_HEIGHT_M, means: { kind, id } }
    if (kind === 'door') yield { rect: footprint, lowM: 0, highM: DOOR_HEIGHT_M, means: { kind, id } }
    if (kind === 'news-wall') yield { rect: footprint, lowM: 0, highM: NEWS_WALL_HEIGHT_M, means: { kind, id } }
    if (kind === 'fence' && id === 'earth-wall')
      yield { rect: footprint, lowM: 0, highM: EARTH_WALL_HEIGHT_M, means: null }
  }
}

/** How many times `towards` until the ray enters the box; Infinity when it never does. */
function distanceInto({ from, towards }: Ray, { rect, lowM, highM }: Solid): number {
  const start = toInner(rect, from)
  const end = toInner(rect, { xM: from.xM + towards.xM, zM: from.zM + towards.zM })
  let [enter, leave] = [0, Infinity]
  for (const [at, way, least, most] of [
    [start.xM, end.xM - start.xM, -rect.widthM / 2, rect.widthM / 2],
    [from.yM, towards.yM, lowM, highM],
    [start.zM, end.zM - start.zM, -rect.depthM / 2, rect.depthM / 2],
  ] as const) {
    if (Math.abs(way) < 1e-12) {
      if (at < least || at > most) return Infinity
      continue
    }
    const [a, b] = [(least - at) / way, (most - at) / way]
    enter = Math.max(enter, Math.min(a, b))
    leave = Math.min(leave, Math.max(a, b))
  }
  return enter <= leave ? enter : Infinity
}
