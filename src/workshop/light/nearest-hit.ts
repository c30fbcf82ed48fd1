import type { Bvh } from './bvh.ts'
import { hitDistance } from './hit-distance.ts'

const stack = new Uint32Array(64)
const entered = new Float64Array(64)

/**
 * The first triangle that a ray meets, from either side, by its place in what the tree was built of; −1 for none.
 * @param o origin, metres; `d` direction, unit length; `farM` no further than this
 */
export function nearestHit(
  { bounds, next, counts, corners, triangles }: Bvh,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
  farM: number,
): number {
  if (corners.length === 0) return -1
  const ix = 1 / dx
  const iy = 1 / dy
  const iz = 1 / dz
  let nearest = farM
  let found = -1
  let depth = 1
  stack[0] = 0
  entered[0] = 0
  // No arrays in here: a hall takes some millions of rays.
  while (depth > 0) {
    depth--
    if ((entered[depth] as number) >= nearest) continue
    const node = stack[depth] as number
    const count = counts[node] as number
    const first = next[node] as number
    if (count > 0) {
      for (let t = first; t < first + count; t++) {
        const far = hitDistance(corners, t * 9, ox, oy, oz, dx, dy, dz)
        if (far < nearest) {
          nearest = far
          found = t
        }
      }
      continue
    }
    const a = enterBox(bounds, (node + 1) * 6, ox, oy, oz, ix, iy, iz)
    const b = enterBox(bounds, first * 6, ox, oy, oz, ix, iy, iz)
    const isSecondNearer = b < a
    const later = isSecondNearer ? a : b
    if (later < nearest) {
      stack[depth] = isSecondNearer ? node + 1 : first
      entered[depth++] = later
    }
    const near = isSecondNearer ? b : a
    if (near < nearest) {
      stack[depth] = isSecondNearer ? first : node + 1
      entered[depth++] = near
    }
  }
  return found < 0 ? -1 : (triangles[found] as number)
}

/** How far along a ray it comes into a box; Infinity where it passes by. */
function enterBox(
  bounds: Float32Array,
  b: number,
  ox: number,
  oy: number,
  oz: number,
  ix: number,
  iy: number,
  iz: number,
): number {
  const x1 = ((bounds[b] as number) - ox) * ix
  const x2 = ((bounds[b + 3] as number) - ox) * ix
  const y1 = ((bounds[b + 1] as number) - oy) * iy
  const y2 = ((bounds[b + 4] as number) - oy) * iy
  const z1 = ((bounds[b + 2] as number) - oz) * iz
  const z2 = ((bounds[b + 5] as number) - oz) * iz
  const enter = Math.max(Math.min(x1, x2), Math.min(y1, y2), Math.min(z1, z2), 0)
  const leave = Math.min(Math.max(x1, x2), Math.max(y1, y2), Math.max(z1, z2))
  // Written so that a ray in the plane of a side, whose times are no numbers, is not sent past the box.
  return enter > leave ? Infinity : enter || 0
}
