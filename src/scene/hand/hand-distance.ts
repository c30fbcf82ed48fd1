import type { Covered } from '../visitor/covered.ts'

/** So much of the free view stays empty round a thing. */
const MARGIN = 1.06

/**
 * How far off a thing fits the part of the view that no sheet hides, metres from its middle.
 * @param fovDeg the camera's upright angle
 * @param aspect width / height of the canvas
 */
export function handDistanceM(
  radiusM: number,
  fovDeg: number,
  aspect: number,
  { bottomShare, rightShare }: Covered,
): number {
  const half = Math.tan((fovDeg * Math.PI) / 360)
  const free = half * Math.min(1 - bottomShare, aspect * (1 - rightShare))
  return (radiusM * MARGIN) / Math.sin(Math.atan(free))
}
