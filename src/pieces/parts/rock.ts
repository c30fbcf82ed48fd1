import type { Random } from '../random.ts'
import type { Face, Mesh } from '../solid/face.ts'
import { add, normalOf, normalise, type Vec3 } from '../solid/vector.ts'

const G = (1 + Math.sqrt(5)) / 2
const CORNERS: readonly Vec3[] = (
  [
    [-1, G, 0],
    [1, G, 0],
    [-1, -G, 0],
    [1, -G, 0],
    [0, -1, G],
    [0, 1, G],
    [0, -1, -G],
    [0, 1, -G],
    [G, 0, -1],
    [G, 0, 1],
    [-G, 0, -1],
    [-G, 0, 1],
  ] satisfies Vec3[]
).map((corner): Vec3 => normalise(corner))
const SIDES = [
  [0, 11, 5],
  [0, 5, 1],
  [0, 1, 7],
  [0, 7, 10],
  [0, 10, 11],
  [1, 5, 9],
  [5, 11, 4],
  [11, 10, 2],
  [10, 7, 6],
  [7, 1, 8],
  [3, 9, 4],
  [3, 4, 2],
  [3, 2, 6],
  [3, 6, 8],
  [3, 8, 9],
  [4, 9, 5],
  [2, 4, 11],
  [6, 2, 10],
  [8, 6, 7],
  [9, 8, 1],
] as const

export interface RockOptions {
  readonly at: Vec3
  /** Half its size along x, y, z. */
  readonly half: Vec3
  readonly colour: string | ((normal: Vec3) => string)
  readonly random: Random
  readonly jitter?: number
  readonly sway?: number
  /** Whether a side with this normal is ever seen. */
  readonly isSeen?: (normal: Vec3) => boolean
}

/** A jittered, squashed icosahedron: a field stone, or a tuft of leaves. */
export function rock(options: RockOptions): Mesh {
  const { at, half, colour, random, jitter = 0.2, sway, isSeen = () => true } = options
  const yaw = random.between(0, Math.PI)
  const corners = CORNERS.map(([x, y, z]): Vec3 => {
    const k = 1 + random.between(-jitter, jitter)
    const [c, s] = [Math.cos(yaw), Math.sin(yaw)]
    return add(at, [(x * c + z * s) * half[0] * k, y * half[1] * k, (z * c - x * s) * half[2] * k])
  })
  const faces: Face[] = []
  for (const side of SIDES) {
    const points = side.map((i) => corners[i] ?? at)
    const normal = normalOf(points)
    if (!isSeen(normal)) continue
    const own = typeof colour === 'string' ? colour : colour(normal)
    faces.push({ points, colour: own, ...(sway === undefined ? {} : { sway }) })
  }
  return faces
}
