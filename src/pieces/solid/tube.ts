import type { Face, Mesh } from './face.ts'
import { add, cross, normalise, scale, subtract, type Vec3 } from './vector.ts'

export type TubeOptions = {
  readonly colour: string | ((part: number) => string)
  readonly sides?: number
  readonly gloss?: number
  readonly glow?: number
}

/** A pipe along a line of points; radius may change along it (0 at the start … 1 at the end). */
export function tube(line: readonly Vec3[], radius: number | ((t: number) => number), options: TubeOptions): Mesh {
  const { colour, sides = 6, ...rest } = options
  const last = line.length - 1
  // One reference for the whole pipe, so that its rings do not twist against each other.
  const whole = normalise(subtract(line[last] ?? [0, 1, 0], line[0] ?? [0, 0, 0]))
  const side: Vec3 = Math.abs(whole[1]) > 0.6 ? [1, 0, 0] : [0, 1, 0]
  const rings = line.map((p, i) => {
    const along = normalise(subtract(line[Math.min(last, i + 1)] ?? p, line[Math.max(0, i - 1)] ?? p))
    const u = normalise(cross(side, along))
    const v = cross(along, u)
    const r = typeof radius === 'number' ? radius : radius(i / last)
    return Array.from({ length: sides }, (_, s) => {
      const a = (s / sides) * Math.PI * 2
      return add(p, add(scale(u, Math.cos(a) * r), scale(v, Math.sin(a) * r)))
    })
  })
  const faces: Face[] = []
  rings.slice(0, -1).forEach((ring, i) => {
    const next = rings[i + 1] ?? ring
    ring.forEach((p, s) => {
      const t = (s + 1) % sides
      faces.push({
        points: [p, ring[t] ?? p, next[t] ?? p, next[s] ?? p],
        colour: typeof colour === 'string' ? colour : colour(i),
        ...rest,
      })
    })
  })
  const cap = typeof colour === 'string' ? colour : colour(last - 1)
  const [first, end] = [rings[0] ?? [], rings[last] ?? []]
  return [...faces, { points: [...first].reverse(), colour: cap, ...rest }, { points: end, colour: cap, ...rest }]
}
