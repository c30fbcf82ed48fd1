import { add, type Vec3 } from './vector.ts'

/** A flat polygon, counter-clockwise seen from outside. y is up, +z towards the eye. */
export type Face = {
  readonly points: readonly Vec3[]
  readonly colour: string
  /** Multiplies the light that reaches it: 1, less in corners. */
  readonly shade?: number
  /** 0 lit by the sun only … 1 shows its colour whatever the light. */
  readonly glow?: number
  /** Strength of the highlight. */
  readonly gloss?: number
  /** How far wind moves it: 0 not … 1 as a leaf. */
  readonly sway?: number
  /** Seen from behind too: cloth, leaves, paper. */
  readonly twoSided?: boolean
}
export type Mesh = readonly Face[]

export function transform(mesh: Mesh, move: (p: Vec3) => Vec3): Mesh {
  return mesh.map((face) => ({ ...face, points: face.points.map(move) }))
}

export const shift = (mesh: Mesh, by: Vec3): Mesh => transform(mesh, (p) => add(p, by))

/** Turns about the upright axis, then about the axis towards the eye; degrees. */
export function turn(mesh: Mesh, yawDeg: number, rollDeg = 0, pitchDeg = 0): Mesh {
  const [a, b, c] = [yawDeg, rollDeg, pitchDeg].map((d) => (d * Math.PI) / 180)
  const [cy, sy, cr, sr, cp, sp] = [
    Math.cos(a ?? 0),
    Math.sin(a ?? 0),
    Math.cos(b ?? 0),
    Math.sin(b ?? 0),
    Math.cos(c ?? 0),
    Math.sin(c ?? 0),
  ]
  return transform(mesh, ([x, y, z]) => {
    const [y0, z0] = [y * cp - z * sp, y * sp + z * cp]
    const [x1, z1] = [x * cy + z0 * sy, -x * sy + z0 * cy]
    return [x1 * cr - y0 * sr, x1 * sr + y0 * cr, z1]
  })
}
