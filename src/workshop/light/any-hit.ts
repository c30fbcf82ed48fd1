import type { Bvh } from './bvh.ts'
import { hitDistance } from './hit-distance.ts'

const stack = new Uint32Array(64)

/**
 * Whether a ray meets any triangle, from either side.
 * @param o origin, metres; `d` direction, unit length; `farM` no further than this
 */
export const anyHit = (
  bvh: Bvh,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
  farM: number,
): boolean => someHit(bvh, ox, oy, oz, dx, dy, dz, farM) >= 0

/** The place in the tree's order of some triangle that a ray meets, not always the first; −1 for none. */
export function someHit(
  { bounds, next, counts, corners }: Bvh,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
  farM: number,
): number {
  if (corners.length === 0) return -1
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
    for (let t = first; t < first + count; t++) if (hitDistance(corners, t * 9, ox, oy, oz, dx, dy, dz) < farM) return t
  }
  return -1
}
