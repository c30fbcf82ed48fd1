import type { Face, Mesh } from '../solid/face.ts'
import { add, cross, normalise, scale, subtract, type Vec3 } from '../solid/vector.ts'

export type Paint = string | ((ring: number, side: number) => string)

/** How a surface takes light; all may be left out. */
export interface Finish {
  readonly gloss?: number
  readonly glow?: number
  readonly shade?: number
  readonly sway?: number
  readonly twoSided?: boolean
}

export interface LoftOptions extends Finish {
  readonly colour: Paint
  /** Closed at the first ring. */
  readonly start?: boolean
  /** Closed at the last ring. */
  readonly end?: boolean
}

const SAME = 1e-4

/** A polygon without repeated corners; none if too little is left. */
export function faceOf(points: readonly Vec3[], colour: string, finish: Finish = {}): Mesh {
  const apart = points.filter((p, i) => {
    const q = points[(i + points.length - 1) % points.length] ?? p
    return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) > SAME
  })
  return apart.length < 3 ? [] : [{ points: apart, colour, ...finish }]
}

/**
 * A skin over rings of equally many points, each counter-clockwise seen from where the rings lead to. A ring may be
 * one point: a tip.
 */
export function loft(rings: readonly (readonly Vec3[])[], options: LoftOptions): Mesh {
  const { colour, start = false, end = true, ...finish } = options
  const paint = (ring: number, side: number): string => (typeof colour === 'string' ? colour : colour(ring, side))
  const sides = Math.max(...rings.map((ring) => ring.length))
  const at = (ring: readonly Vec3[], s: number): Vec3 => ring[s % ring.length] ?? [0, 0, 0]
  const faces: Face[] = []
  rings.slice(0, -1).forEach((ring, i) => {
    const next = rings[i + 1] ?? ring
    for (let s = 0; s < sides; s++)
      faces.push(...faceOf([at(ring, s), at(ring, s + 1), at(next, s + 1), at(next, s)], paint(i, s), finish))
  })
  const [first, last] = [rings[0] ?? [], rings.at(-1) ?? []]
  if (start) faces.push(...faceOf(first.toReversed(), paint(0, 0), finish))
  if (end) faces.push(...faceOf(last, paint(rings.length - 1, 0), finish))
  return faces
}

export interface TurnedOptions extends LoftOptions {
  readonly at?: Vec3
  readonly sides?: number
  /** Depth against width: 1 is round. */
  readonly depth?: number
  /** Turns the corners about the axis; by default a flat side faces the front. */
  readonly startDeg?: number
  readonly wobble?: (ring: number, side: number) => number
}

/** A turned body: profile is [radius, height] from the bottom up; radius 0 is a tip. Open below. */
export function turned(profile: readonly (readonly [number, number])[], options: TurnedOptions): Mesh {
  const { at = [0, 0, 0], sides = 12, depth = 1, startDeg = -180 / (options.sides ?? 12), wobble, ...rest } = options
  const rings = profile.map(([r, y], ring): Vec3[] =>
    r <= SAME
      ? [[at[0], at[1] + y, at[2]]]
      : Array.from({ length: sides }, (_, s) => {
          const a = (s / sides) * Math.PI * 2 + (startDeg * Math.PI) / 180
          const k = r * (1 + (wobble?.(ring, s) ?? 0))
          return [at[0] + k * Math.sin(a), at[1] + y, at[2] + k * depth * Math.cos(a)]
        }),
  )
  return loft(rings, rest)
}

export interface PipeOptions extends LoftOptions {
  readonly sides?: number
  /** Height of the section against its width. */
  readonly flat?: number
  /** What counts as up for `flat`. */
  readonly up?: Vec3
  readonly startDeg?: number
}

/** A body along a line of points with a radius at each; radius 0 is a tip. Closed at both ends. */
export function pipe(line: readonly Vec3[], radii: readonly number[] | number, options: PipeOptions): Mesh {
  const { sides = 6, flat = 1, up, startDeg = 0, ...rest } = options
  const last = line.length - 1
  const whole = normalise(subtract(line[last] ?? [0, 1, 0], line[0] ?? [0, 0, 0]))
  const reference: Vec3 = up ?? (Math.abs(whole[1]) > 0.7 ? [0, 0, -1] : [0, 1, 0])
  const rings = line.map((p, i): Vec3[] => {
    const r = typeof radii === 'number' ? radii : (radii[i] ?? 0)
    if (r <= SAME) return [p]
    const along = normalise(subtract(line[Math.min(last, i + 1)] ?? p, line[Math.max(0, i - 1)] ?? p))
    const u = normalise(cross(reference, along))
    const v = cross(along, u)
    return Array.from({ length: sides }, (_, s) => {
      const a = (s / sides) * Math.PI * 2 + (startDeg * Math.PI) / 180
      return add(p, add(scale(u, Math.cos(a) * r), scale(v, Math.sin(a) * r * flat)))
    })
  })
  return loft(rings, { start: true, end: true, ...rest })
}

/** Points from a to b, `steps` pieces, bent sideways by `sag` in the middle. */
export function bow(a: Vec3, b: Vec3, steps: number, sag: Vec3 = [0, 0, 0]): Vec3[] {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps
    return add(add(scale(a, 1 - t), scale(b, t)), scale(sag, 4 * t * (1 - t)))
  })
}
