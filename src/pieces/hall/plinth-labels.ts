import type { PlinthPlan } from '#plan/place-booth.ts'
import { lighten } from '../colour.ts'
import { TIMBER, TIMBER_PALE } from '../parts/palette.ts'
import { boardIn, type Board } from '../parts/put.ts'
import type { Face, Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { PlinthShape } from './plinth.ts'

/** A label is looked down on: its board leans back, so that it faces the eye. */
export const LABEL_TILT_RAD = 0.42
const LABEL_M = 0.15
/** How far the lip that it lies on stands out round it. */
const RIM_M = 0.014
/** Of each product's part of a plinth, so much is its label. */
const SHARE = 0.93
const WIDEST_M = 1.1
/** The lip's upper edge lies this far below the top, and before the front. */
const BELOW_M = 0.012
const BEFORE_M = 0.004
/** How far over its lip a label lies. */
const OVER_M = 0.004

interface Slip {
  readonly xM: number
  readonly widthM: number
  /** The middle of the lip, above the floor and before the plinth's middle. */
  readonly yM: number
  readonly zM: number
}

function slipsOf({ widthM, depthM, heightM, labels = 1 }: Omit<PlinthShape, 'kind'>): readonly Slip[] {
  const partM = widthM / labels
  const half = LABEL_M / 2 + RIM_M
  return Array.from({ length: labels }, (_, i) => ({
    xM: (i + 0.5) * partM - widthM / 2,
    widthM: Math.min(partM * SHARE, WIDEST_M) - 2 * RIM_M,
    yM: heightM - BELOW_M - half * Math.cos(LABEL_TILT_RAD),
    zM: depthM / 2 + BEFORE_M + half * Math.sin(LABEL_TILT_RAD),
  }))
}

/** Where the names of what stands on a plinth are written: on leaning lips along the front edge of its top. */
export function labelsOf({
  footprint,
  heightM,
  exhibits,
}: Pick<PlinthPlan, 'footprint' | 'heightM' | 'exhibits'>): readonly Board[] {
  const slips = slipsOf({ ...footprint, heightM, labels: Math.max(1, exhibits.length) })
  const [outM, upM] = [OVER_M * Math.cos(LABEL_TILT_RAD), OVER_M * Math.sin(LABEL_TILT_RAD)]
  return slips.map(({ xM, zM, widthM, yM }) =>
    boardIn(footprint, xM, zM + outM, { widthM, heightM: LABEL_M, yM: yM + upM }),
  )
}

/** The lips that labels lie on: front, both ends, underside. */
export function labelLips(shape: PlinthShape): Mesh {
  return slipsOf(shape).flatMap(({ xM, yM, zM, widthM }): Face[] => {
    const [w, half] = [widthM / 2 + RIM_M, LABEL_M / 2 + RIM_M]
    const p = (side: number, up: number): Vec3 => [
      xM + side * w,
      yM + up * half * Math.cos(LABEL_TILT_RAD),
      zM - up * half * Math.sin(LABEL_TILT_RAD),
    ]
    const foot = (side: number): Vec3 => [xM + side * w, p(side, -1)[1], p(side, 1)[2]]
    return [
      { points: [p(-1, -1), p(1, -1), p(1, 1), p(-1, 1)], colour: lighten(TIMBER_PALE, 0.1) },
      { points: [p(-1, 1), foot(-1), p(-1, -1)], colour: TIMBER },
      { points: [p(1, 1), p(1, -1), foot(1)], colour: TIMBER },
      { points: [foot(-1), foot(1), p(1, -1), p(-1, -1)], colour: TIMBER },
    ]
  })
}
