import { darken, mix } from '../colour.ts'
import type { Face, Mesh } from '../solid/face.ts'
import { add, scale, type Vec3 } from '../solid/vector.ts'

export interface ClothColours {
  readonly cloth: string
  readonly accent: string
}

/**
 * A hanging length of cloth with bands and diamonds of our own; `at` is its top left corner, u its width, dropM its
 * length. Motifs are cut into the cloth, so that nothing lies on anything.
 */
export function banner(at: Vec3, u: Vec3, dropM: number, { cloth, accent }: ClothColours, sway = 0.35): Mesh {
  const light = mix('#f3e9d6', cloth, 0.1)
  const row = (top: number, bottom: number, parts: readonly (readonly [number, string])[]): Face[] => {
    let s = 0
    return parts.map(([to, colour]) => {
      const face = quad(at, u, dropM, [s, to, top, bottom], colour, sway)
      s = to
      return face
    })
  }
  const edge = mix(cloth, accent, 0.55)
  const framed = (top: number, bottom: number, colour: string): Face[] =>
    row(top, bottom, [
      [0.09, edge],
      [0.91, colour],
      [1, edge],
    ])
  const count = Math.max(1, Math.round(dropM / Math.hypot(...u) / 1.1))
  const [from, to] = [0.14, 0.86]
  const step = (to - from) / count
  const diamonds = Array.from({ length: count }, (_, i) => [
    ...row(from + step * i, from + step * (i + 1), [[0.09, edge]]),
    quad(at, u, dropM, [0.91, 1, from + step * i, from + step * (i + 1)], edge, sway),
    ...diamond(at, u, dropM, [0.09, 0.91, from + step * i, from + step * (i + 1)], [cloth, accent, light], sway),
  ]).flat()
  const plain = (top: number, bottom: number, colour: string): Face[] => row(top, bottom, [[1, colour]])
  // A small runner has its bands across, no frame.
  if (dropM < 0.6) return [...plain(0, from, accent), ...diamonds, ...plain(to, 1, accent)]
  return [
    ...framed(0, 0.05, darken(cloth, 0.15)),
    ...framed(0.05, 0.085, accent),
    ...framed(0.085, from, cloth),
    ...diamonds,
    ...framed(to, 0.9, cloth),
    ...framed(0.9, 0.95, light),
    ...framed(0.95, 1, accent),
  ]
}

/** A cloth that hangs before something is not seen from behind. */
export const againstWall = (cloth: Mesh): Mesh => cloth.map((face) => ({ ...face, twoSided: false }))

type Part = readonly [left: number, right: number, top: number, bottom: number]

const spot = (at: Vec3, u: Vec3, dropM: number, s: number, t: number): Vec3 =>
  add(at, add(scale(u, s), [0, -t * dropM, 0]))

function quad(at: Vec3, u: Vec3, dropM: number, [l, r, t, b]: Part, colour: string, sway: number): Face {
  const p = (s: number, y: number): Vec3 => spot(at, u, dropM, s, y)
  return { points: [p(l, b), p(r, b), p(r, t), p(l, t)], colour, twoSided: true, sway: sway * b }
}

/** A cell of cloth with a diamond and a heart in it, cut so that no parts overlap. */
function diamond(
  at: Vec3,
  u: Vec3,
  dropM: number,
  [l, r, t, b]: Part,
  [cloth, accent, light]: readonly [string, string, string],
  sway: number,
): Face[] {
  const [x, y] = [(l + r) / 2, (t + b) / 2]
  const p = (s: number, v: number): Vec3 => spot(at, u, dropM, s, v)
  const ring = (k: number): Vec3[] => [
    p(x, y + (b - t) * k),
    p(x + (r - l) * k, y),
    p(x, y - (b - t) * k),
    p(x - (r - l) * k, y),
  ]
  const face = (points: readonly Vec3[], colour: string): Face => ({ points, colour, twoSided: true, sway: sway * b })
  const [outer, inner] = [ring(0.46), ring(0.22)]
  const frame = [p(x, b), p(r, b), p(r, y), p(r, t), p(x, t), p(l, t), p(l, y), p(l, b)]
  const at8 = (i: number): Vec3 => frame[i % 8] ?? at
  const at4 = (list: readonly Vec3[], i: number): Vec3 => list[i % 4] ?? at
  return [0, 1, 2, 3].flatMap((i) => [
    face([at8(i * 2), at8(i * 2 + 1), at8(i * 2 + 2), at4(outer, i + 1), at4(outer, i)], cloth),
    face([at4(outer, i), at4(outer, i + 1), at4(inner, i + 1), at4(inner, i)], accent),
    ...(i === 0 ? [face(inner, light)] : []),
  ])
}

/** A valance of scallops hanging from a line along x; `at` is its left end. */
export function valance(at: Vec3, widthM: number, dropM: number, { cloth, accent }: ClothColours): Mesh {
  const count = Math.max(2, Math.round(widthM / 0.44))
  const w = widthM / count
  return Array.from({ length: count }, (_, i): Face[] => {
    const [x, own] = [at[0] + i * w, i % 2 === 0 ? cloth : mix(cloth, accent, 0.82)]
    const p = (s: number, t: number): Vec3 => [x + s * w, at[1] - t * dropM, at[2]]
    const points = [p(0, 0.62), p(0.5, 1), p(1, 0.62), p(1, 0), p(0, 0)]
    return [{ points, colour: own, twoSided: true, sway: 0.25 }]
  }).flat()
}
