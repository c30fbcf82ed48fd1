import { forwardOf } from '#plan/rect.ts'
import type { LabelQuad } from '#pieces/hall/label-quads.ts'
import type { SpotInAir } from '#plan/viewpoint.ts'
import { halvingsAt } from './label-size.ts'

export interface WantedLabel {
  readonly quad: LabelQuad
  readonly distanceM: number
  /** How often its full size may be halved, seen from there. */
  readonly halvings: number
}

/** The labels that face an eye, the nearest first. */
export function wantedLabels(
  quads: readonly LabelQuad[],
  eye: SpotInAir,
  has: (id: string) => boolean,
): readonly WantedLabel[] {
  return quads
    .filter((quad) => has(quad.id) && isFacing(quad, eye))
    .map((quad) => {
      const distanceM = Math.hypot(eye.xM - quad.pose.xM, eye.yM - quad.yM, eye.zM - quad.pose.zM)
      return { quad, distanceM, halvings: halvingsAt(quad.kind, distanceM) }
    })
    .sort((a, b) => a.distanceM - b.distanceM)
}

function isFacing({ pose, yM, tiltRad }: LabelQuad, eye: SpotInAir): boolean {
  const ahead = forwardOf(pose.yawRad)
  const before = (eye.xM - pose.xM) * ahead.xM + (eye.zM - pose.zM) * ahead.zM
  return before * Math.cos(tiltRad) + (eye.yM - yM) * Math.sin(tiltRad) > 0
}
