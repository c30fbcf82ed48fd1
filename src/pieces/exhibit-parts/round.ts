import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { turned, type Finish, type Paint } from './loft.ts'

export interface RoundOptions extends Finish {
  readonly colour: Paint
  readonly near: boolean
  /** Height against width. */
  readonly flat?: number
  readonly sides?: number
  readonly startDeg?: number
  readonly wobble?: (ring: number, side: number) => number
}

/** A round thing resting on `at`; what touches the ground is left out. */
export function round(at: Vec3, r: number, { near, flat = 0.9, sides, ...rest }: RoundOptions): Mesh {
  const n = sides ?? (near ? 8 : 5)
  const ring = (t: number): readonly [number, number] => [
    t === 1 ? 0 : r * Math.sin(t * Math.PI),
    r * flat * (1 - Math.cos(t * Math.PI)),
  ]
  return turned((near ? [0.27, 0.52, 0.78, 1] : [0.25, 0.6, 1]).map(ring), { at, sides: n, ...rest })
}
