/**
 * How far along a ray it meets a triangle, from either side; Infinity where it does not. Möller and Trumbore, "Fast,
 * Minimum Storage Ray/Triangle Intersection", 1997.
 * @param c where the triangle's nine numbers begin: a corner and the two edges from it
 */
export function hitDistance(
  corners: Float32Array,
  c: number,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
): number {
  const e1x = corners[c + 3] as number
  const e1y = corners[c + 4] as number
  const e1z = corners[c + 5] as number
  const e2x = corners[c + 6] as number
  const e2y = corners[c + 7] as number
  const e2z = corners[c + 8] as number
  const px = dy * e2z - dz * e2y
  const py = dz * e2x - dx * e2z
  const pz = dx * e2y - dy * e2x
  const det = e1x * px + e1y * py + e1z * pz
  if (Math.abs(det) < 1e-12) return Infinity
  const inverse = 1 / det
  const tx = ox - (corners[c] as number)
  const ty = oy - (corners[c + 1] as number)
  const tz = oz - (corners[c + 2] as number)
  const u = (tx * px + ty * py + tz * pz) * inverse
  if (u < 0 || u > 1) return Infinity
  const qx = ty * e1z - tz * e1y
  const qy = tz * e1x - tx * e1z
  const qz = tx * e1y - ty * e1x
  const v = (dx * qx + dy * qy + dz * qz) * inverse
  if (v < 0 || u + v > 1) return Infinity
  const far = (e2x * qx + e2y * qy + e2z * qz) * inverse
  return far > 1e-5 ? far : Infinity
}
