import { radians } from '#plan/rect.ts'
import type { Face, Mesh } from '#pieces/solid/face.ts'
import { dot, normalOf, type Vec3 } from '#pieces/solid/vector.ts'

/** Ways towards who looks at an exhibit from some metres off, from before its booth and a little above. */
const WAYS: readonly Vec3[] = [-72, -36, 0, 36, 72].flatMap((aside) =>
  [1, 24].map((above): Vec3 => {
    const [a, e] = [radians(aside), radians(above)]
    return [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)]
  }),
)

/** What one sees of an exhibit from some metres off: neither undersides nor what faces its booth's back wall. */
export function farFaces(mesh: Mesh): Mesh {
  return mesh
    .flatMap((face): Face[] => {
      if (face.twoSided !== true) return [face]
      return [face.points, [...face.points].reverse()].map((points) => ({ ...face, points, twoSided: false }))
    })
    .filter(({ points }) => {
      const normal = normalOf(points)
      return WAYS.some((way) => dot(normal, way) > 0)
    })
}
