import type { Ray } from '#plan/pick.ts'
import { EYE_M } from '#plan/viewpoint.ts'
import { NOT_COVERED, type Covered } from './covered.ts'
import type { EyeRecord } from './eye.ts'
import { viewAngleDeg } from './view-angle.ts'

/**
 * The line from a visitor's eye through a point of the view.
 * @param across 0 at the left edge … 1 at the right; `down` 0 at the top … 1 at the bottom
 * @param aspect width / height of the view
 * @param covered as the hall is shown
 */
export function rayThrough(
  { xM, zM, yawRad, pitchRad }: EyeRecord,
  across: number,
  down: number,
  aspect: number,
  covered: Covered = NOT_COVERED,
): Ray {
  const halfUp = Math.tan((viewAngleDeg(aspect) * Math.PI) / 360)
  const up = (1 - 2 * down - covered.bottomShare) * halfUp
  // The visitor's right is at -x when looking along +z.
  const right = (2 * across - 1 + covered.rightShare) * halfUp * aspect
  const [sinP, cosP] = [Math.sin(pitchRad), Math.cos(pitchRad)]
  const ahead = cosP - up * sinP
  const [sin, cos] = [Math.sin(yawRad), Math.cos(yawRad)]
  return {
    from: { xM, yM: EYE_M, zM },
    towards: { xM: sin * ahead - cos * right, yM: sinP + up * cosP, zM: cos * ahead + sin * right },
  }
}
