import { trianglesOf, type Triangles } from '#pieces/triangles.ts'
import type { Face, Mesh } from '#pieces/solid/face.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'

export type Triangle = readonly [Vec3, Vec3, Vec3]

/** The triangles of a mesh as it will be drawn. */
export function eachTriangle(mesh: Mesh): Triangle[] {
  const { positions, indices }: Triangles = trianglesOf(mesh)
  const point = (i: number): Vec3 => {
    const at = (indices[i] ?? 0) * 3
    return [positions[at] ?? Number.NaN, positions[at + 1] ?? Number.NaN, positions[at + 2] ?? Number.NaN]
  }
  return Array.from({ length: indices.length / 3 }, (_, i) => [point(i * 3), point(i * 3 + 1), point(i * 3 + 2)])
}

export const isFinite3 = (points: readonly Vec3[]): boolean => points.every((p) => p.every(Number.isFinite))

/** m². */
export function areaOf([a, b, c]: Triangle): number {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
  return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2
}

/**
 * The volume inside of a body, m³: more than nothing where its faces are turned outwards. A body on the floor may be
 * open below: what is missing there would add nothing.
 */
export const volumeOf = (mesh: Mesh): number =>
  eachTriangle(mesh.filter((face: Face) => face.twoSided !== true)).reduce(
    (sum, [a, b, c]) =>
      sum +
      (a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0])) /
        6,
    0,
  )

export function extentOf(mesh: Mesh): { readonly low: Vec3; readonly high: Vec3 } {
  const points = mesh.flatMap((face) => face.points)
  const over = (pick: (...values: number[]) => number): Vec3 =>
    [0, 1, 2].map((axis) => points.reduce((so, p) => pick(so, p[axis] ?? 0), points[0]?.[axis] ?? 0)) as unknown as Vec3
  return { low: over(Math.min), high: over(Math.max) }
}
