import type { Face, Mesh } from './face.ts'
import type { Vec3 } from './vector.ts'

export type LatheOptions = {
  readonly colour: string | ((ring: number, side: number) => string)
  readonly at?: Vec3
  readonly sides?: number
  /** Depth against width: 1 is round. */
  readonly depth?: number
  readonly gloss?: number
  readonly glow?: number
  /** Moves single corners of the net: roughness. */
  readonly wobble?: (ring: number, side: number) => number
  readonly startDeg?: number
  readonly open?: boolean
}

/** A turned body: profile is [radius, height] from the bottom up. Ends are closed by flat faces unless open. */
export function lathe(profile: readonly (readonly [number, number])[], options: LatheOptions): Mesh {
  const { colour, at = [0, 0, 0], sides = 12, depth = 1, gloss, glow, wobble, startDeg = 0, open = false } = options
  const corner = (ring: number, side: number): Vec3 => {
    const [r, y] = profile[ring] ?? [0, 0]
    const k = side % sides
    const a = (k / sides) * Math.PI * 2 + (startDeg * Math.PI) / 180
    const rr = r * (1 + (wobble?.(ring, k) ?? 0))
    return [at[0] + rr * Math.sin(a), at[1] + y, at[2] + rr * depth * Math.cos(a)]
  }
  const extra = { ...(gloss === undefined ? {} : { gloss }), ...(glow === undefined ? {} : { glow }) }
  const colourOf = (ring: number, side: number): string => (typeof colour === 'string' ? colour : colour(ring, side))
  const faces: Face[] = []
  for (let ring = 0; ring < profile.length - 1; ring++) {
    for (let side = 0; side < sides; side++) {
      const points = [corner(ring, side), corner(ring, side + 1), corner(ring + 1, side + 1), corner(ring + 1, side)]
      faces.push({ points, colour: colourOf(ring, side), ...extra, ...(open ? { twoSided: true } : {}) })
    }
  }
  const last = profile.length - 1
  if (!open && (profile[last]?.[0] ?? 0) > 0.01)
    faces.push({
      points: Array.from({ length: sides }, (_, s) => corner(last, s)),
      colour: colourOf(last, 0),
      ...extra,
    })
  return faces
}
