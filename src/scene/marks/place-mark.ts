import type { HallPlan } from '#plan/plan-hall.ts'
import { spotAhead, type Pose, type Spot } from '#plan/rect.ts'

/** A woven mark lying flat: a ring round something, or a band along its front. */
export type MarkShape =
  | (Spot & { readonly kind: 'ring'; readonly yM: number; readonly radiusM: number; readonly widthM: number })
  | (Pose & { readonly kind: 'band'; readonly yM: number; readonly lengthM: number; readonly widthM: number })

/** Clear of the floor, which is not quite even. */
const OVER_FLOOR_M = 0.025
const OVER_PLINTH_M = 0.006
const LARGEST_RADIUS_M = 0.28
const BAND_M = 0.16

/** The mark of what is pointed at, `product:<id>` and so on; null for what has no place here. */
export function markOf({ booths, things }: Pick<HallPlan, 'booths' | 'things'>, pointed: string): MarkShape | null {
  const colon = pointed.indexOf(':')
  const [kind, id] = [pointed.slice(0, colon), pointed.slice(colon + 1)]
  if (kind === 'product') {
    for (const { plinths } of booths)
      for (const { footprint, exhibits } of plinths) {
        const exhibit = exhibits.find(({ product }) => product === id)
        if (exhibit === undefined) continue
        const roomM = Math.min(footprint.widthM / exhibits.length, footprint.depthM)
        const radiusM = Math.min(LARGEST_RADIUS_M, roomM * 0.47)
        const { xM, zM, yM } = exhibit
        return { kind: 'ring', xM, zM, yM: yM + OVER_PLINTH_M, radiusM, widthM: 0.035 }
      }
    return null
  }
  const footprint =
    kind === 'booth'
      ? booths.find((booth) => booth.id === id)?.footprint
      : things.find((thing) => thing.kind === kind && thing.id === id)?.footprint
  if (footprint === undefined) return null
  const { yawRad, widthM, depthM } = footprint
  const front = spotAhead(footprint, depthM / 2 + BAND_M)
  return { kind: 'band', ...front, yawRad, yM: OVER_FLOOR_M, lengthM: widthM * 0.86, widthM: BAND_M }
}

/** Where a tap sent the visitor. */
export const markerAt = ({ xM, zM }: Spot): MarkShape => ({
  kind: 'ring',
  xM,
  zM,
  yM: OVER_FLOOR_M,
  radiusM: 0.4,
  widthM: 0.13,
})
