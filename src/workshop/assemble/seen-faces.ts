import type { Face, Mesh } from '#pieces/solid/face.ts'
import { dot, normalOf, subtract, type Vec3 } from '#pieces/solid/vector.ts'
import { someHit } from '../light/any-hit.ts'
import type { Bvh } from '../light/bvh.ts'
import { hitDistance } from '../light/hit-distance.ts'
import type { Eye } from './eyes.ts'

/** Looks end this far before a face: joints of a paving lie a little below its stones, and are seen. */
const LIFT_M = 0.016
/** How far apart places lie on a face that is asked for, metres; and into how many parts a side is cut at most. */
const APART_M = 0.26
const MOST_PARTS = 9

/** What may be left out of a mesh, since no visitor ever sees it. */
interface Parted {
  readonly seen: Mesh
  readonly hidden: Mesh
}

/** Parts meshes by what is seen from anywhere: of what has two sides, each for itself. */
export function seenFaces(eyes: readonly Eye[], bvh: Bvh): (mesh: Mesh) => Parted {
  const blockers = new Int32Array(eyes.length).fill(-1)
  let last = 0
  /** Whether an eye sees a place; what hid a neighbour from it most likely hides this too. */
  const isSeenBy = (eye: number, at: Vec3): boolean => {
    const way = subtract(eyes[eye]?.at ?? at, at)
    const far = Math.hypot(...way)
    const [x, y, z] = [way[0] / far, way[1] / far, way[2] / far]
    const known = blockers[eye] ?? -1
    if (known >= 0 && hitDistance(bvh.corners, known * 9, at[0], at[1], at[2], x, y, z) < far) return false
    const blocker = someHit(bvh, at[0], at[1], at[2], x, y, z, far)
    if (blocker >= 0) blockers[eye] = blocker
    return blocker < 0
  }
  const isSeen = ({ points }: Face): boolean => {
    const normal = normalOf(points)
    const from = points[0] ?? normal
    const ahead: number[] = []
    for (const [i, { at, farM }] of eyes.entries()) {
      const way = subtract(at, from)
      if (dot(way, normal) <= 0 || Math.hypot(...way) > farM) continue
      // Whoever saw the face before this sees it too, most of the time.
      if (i === last) ahead.unshift(i)
      else ahead.push(i)
    }
    for (const at of probesOf(points, normal)) {
      const by = ahead.find((eye) => isSeenBy(eye, at))
      if (by === undefined) continue
      last = by
      return true
    }
    return false
  }
  return (mesh) => {
    const sides = mesh.flatMap((face): Face[] => {
      if (face.twoSided !== true) return [face]
      return [face.points, [...face.points].reverse()].map((points) => ({ ...face, points, twoSided: false }))
    })
    const parted: { seen: Face[]; hidden: Face[] } = { seen: [], hidden: [] }
    for (const face of sides) parted[isSeen(face) ? 'seen' : 'hidden'].push(face)
    return parted
  }
}

/** Places a little before a face, all over it: a gap between two things that hide it may be narrow. */
function* probesOf(points: readonly Vec3[], normal: Vec3): Generator<Vec3> {
  const [a] = points
  if (a === undefined) return
  for (let i = 2; i < points.length; i++) {
    const [b = a, c = a] = [points[i - 1], points[i]]
    const longM = Math.max(...[subtract(b, a), subtract(c, a), subtract(c, b)].map((edge) => Math.hypot(...edge)))
    const parts = Math.max(2, Math.min(MOST_PARTS, Math.ceil(longM / APART_M)))
    for (let j = 0; j <= parts; j++)
      for (let k = 0; k <= parts - j; k++) {
        const [s, t] = [inset(j / parts), inset(k / parts)]
        yield [0, 1, 2].map((axis) => {
          const from = a[axis] ?? 0
          return from + s * ((b[axis] ?? 0) - from) + t * ((c[axis] ?? 0) - from) + (normal[axis] ?? 0) * LIFT_M
        }) as unknown as Vec3
      }
  }
}

/** Not right at an edge, where a neighbour hides it. */
const inset = (share: number): number => 0.02 + 0.94 * share
