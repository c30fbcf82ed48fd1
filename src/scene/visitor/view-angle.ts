/** What one sees across in a wide room, and at least in a narrow one, degrees. */
const UPRIGHT_DEG = 56
const ACROSS_DEG = 48
const MOST_UPRIGHT_DEG = 78

/**
 * The camera's upright angle for a canvas: usual on a desktop; on an upright phone tall enough that a booth still fits
 * across.
 * @param aspect width / height
 */
export function viewAngleDeg(aspect: number): number {
  const across = (ACROSS_DEG * Math.PI) / 180
  const needed = (2 * Math.atan(Math.tan(across / 2) / aspect) * 180) / Math.PI
  return Math.min(MOST_UPRIGHT_DEG, Math.max(UPRIGHT_DEG, needed))
}
