import fc from 'fast-check'
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { describe, expect, it } from 'vitest'
import { anyHit } from '#workshop/light/any-hit.ts'
import { hitDistance } from '#workshop/light/hit-distance.ts'
import { buildBvh } from '#workshop/light/bvh.ts'
import { nearestHit } from '#workshop/light/nearest-hit.ts'

const coordinate = fc.integer({ min: -500, max: 500 }).map((n) => n / 100)
const point = fc.tuple(coordinate, coordinate, coordinate)
const soup = fc.array(fc.tuple(point, point, point), { minLength: 1, maxLength: 60 })
const direction = point
  .filter(([x, y, z]) => Math.hypot(x, y, z) > 0.1)
  .map(([x, y, z]) => {
    const k = Math.hypot(x, y, z)
    return [x / k, y / k, z / k] as const
  })

/** A triangle as a tree keeps it: a corner and the two edges from it. */
function cornersOf(positions: Float32Array, triangle: number): Float32Array {
  const own = positions.slice(triangle * 9, triangle * 9 + 9)
  for (let i = 3; i < 9; i++) own[i] = (own[i] ?? 0) - (own[i % 3] ?? 0)
  return own
}

describe('a ray', () => {
  it('meets a triangle from both sides, within its reach, and not beside it', () => {
    const bvh = buildBvh(new Float32Array([-1, 0, -1, 1, 0, -1, 0, 0, 1]), new Uint32Array([0, 1, 2]))
    expect(anyHit(bvh, 0, 2, 0, 0, -1, 0, 10)).toBe(true)
    expect(anyHit(bvh, 0, -2, 0, 0, 1, 0, 10)).toBe(true)
    expect(anyHit(bvh, 0, 2, 0, 0, -1, 0, 1.5)).toBe(false)
    expect(anyHit(bvh, 0, 2, 0, 0, 1, 0, 10)).toBe(false)
    expect(anyHit(bvh, 2, 2, 0, 0, -1, 0, 10)).toBe(false)
  })

  it('meets nothing where there is nothing', () => {
    const empty = buildBvh(new Float32Array(), new Uint32Array())
    expect(anyHit(empty, 0, 0, 0, 0, 1, 0, 10)).toBe(false)
    expect(nearestHit(empty, 0, 0, 0, 0, 1, 0, 10)).toBe(-1)
  })

  it('meets what three-mesh-bvh says that it meets', () => {
    let hits = 0
    fc.assert(
      fc.property(soup, fc.array(fc.tuple(point, direction), { minLength: 20, maxLength: 20 }), (triangles, rays) => {
        const positions = new Float32Array(triangles.flat(2))
        const indices = Uint32Array.from({ length: triangles.length * 3 }, (_, i) => i)
        const geometry = new BufferGeometry()
        geometry.setAttribute('position', new BufferAttribute(positions.slice(), 3))
        geometry.setIndex(new BufferAttribute(indices.slice(), 1))
        const reference = new MeshBVH(geometry)
        const bvh = buildBvh(positions, indices)
        for (const [[ox, oy, oz], [dx, dy, dz]] of rays) {
          const hit = reference.raycastFirst(new Ray(new Vector3(ox, oy, oz), new Vector3(dx, dy, dz)), DoubleSide)
          // A hair's breadth at an edge, or from a face that the ray starts on, may fall either way.
          if (hit !== null && hit.distance < 1e-3) continue
          const found = anyHit(bvh, ox, oy, oz, dx, dy, dz, 1e6)
          if (found) hits++
          const nearest = nearestHit(bvh, ox, oy, oz, dx, dy, dz, 1e6)
          expect(nearest >= 0).toBe(found)
          if (hit !== null && found) {
            const at = hitDistance(cornersOf(positions, nearest), 0, ox, oy, oz, dx, dy, dz)
            expect(at).toBeCloseTo(hit.distance, 2)
          }
          if (found !== (hit !== null)) {
            const near = [0.0005, -0.0005].some((d) => anyHit(bvh, ox + d, oy + d, oz - d, dx, dy, dz, 1e6) !== found)
            expect(near).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
    expect(hits).toBeGreaterThan(200)
  })
})
