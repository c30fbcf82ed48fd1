import type { Bvh } from './bvh.ts'

const stack = new Uint32Array(64)

/**
 * Whether a ray meets any triangle, from either side.
 * @param o origin, metres; `d` direction, unit length; `farM` no further than this
 */
export function anyHit(
  { bounds, next, counts, corners }: Bvh,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
  farM: number,
): boolean {
  if (corners.length === 0) return false
  const [ix, iy, iz] = [1 / dx, 1 / dy, 1 / dz]
  let depth = 0
  stack[depth++] = 0
  while (depth > 0) {
    const node = stack[--depth] as number
    const b = node * 6
    const x1 = ((bounds[b] as number) - ox) * ix
    const x2 = ((bounds[b + 3] as number) - ox) * ix
    const y1 = ((bounds[b + 1] as number) - oy) * iy
    const y2 = ((bounds[b + 4] as number) - oy) * iy
    const z1 = ((bounds[b + 2] as number) - oz) * iz
    const z2 = ((bounds[b + 5] as number) - oz) * iz
    const enter = Math.max(Math.min(x1, x2), Math.min(y1, y2), Math.min(z1, z2), 0)
    const leave = Math.min(Math.max(x1, x2), Math.max(y1, y2), Math.max(z1, z2), farM)
    // Written so that a ray in the plane of a side, whose times are no numbers, is not sent past the box.
    if (enter > leave) continue
    const count = counts[node] as number
    if (count === 0) {
      stack[depth++] = next[node] as number
      stack[depth++] = node + 1
      continue
    }
    const first = next[node] as number
    for (let t = first; t < first + count; t++) if (isHit(corners, t * 9, ox, oy, oz, dx, dy, dz, farM)) return true
  }
  return false
}

/** Möller and Trumbore, "Fast, Minimum Storage Ray/Triangle Intersection", 1997. */
function isHit(
  corners: Float32Array,
  c: number,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
  farM: number,
): boolean {
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
  if (Math.abs(det) < 1e-12) return false
  const inverse = 1 / det
  const tx = ox - (corners[c] as number)
  const ty = oy - (corners[c + 1] as number)
  const tz = oz - (corners[c + 2] as number)
  const u = (tx * px + ty * py + tz * pz) * inverse
  if (u < 0 || u > 1) return false
  const qx = ty * e1z - tz * e1y
  const qy = tz * e1x - tx * e1z
  const qz = tx * e1y - ty * e1x
  const v = (dx * qx + dy * qy + dz * qz) * inverse
  if (v < 0 || u + v > 1) return false
  const far = (e2x * qx + e2y * qy + e2z * qz) * inverse
  return far > 1e-5 && far < farM
}
