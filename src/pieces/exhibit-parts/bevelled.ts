import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { loft, type Finish } from './loft.ts'

export interface BevelledOptions extends Finish {
  readonly colour: string
  readonly top?: string
  readonly edge?: string
  /** 0 leaves the edges sharp. */
  readonly bevel?: number
  readonly yawDeg?: number
  /** Closed below too. */
  readonly under?: boolean
}

/** A block standing on `at`, its upper edges taken off. */
export function bevelled(at: Vec3, [w, h, d]: Vec3, options: BevelledOptions): Mesh {
  const { colour, top = colour, edge = top, bevel = 0.008, yawDeg = 0, under = false, ...finish } = options
  const [c, s] = [Math.cos((yawDeg * Math.PI) / 180), Math.sin((yawDeg * Math.PI) / 180)]
  const ring = (y: number, inset: number): Vec3[] =>
    [
      [-1, 1],
      [1, 1],
      [1, -1],
      [-1, -1],
    ].map(([i = 0, j = 0]): Vec3 => {
      const [x, z] = [i * (w / 2 - inset), j * (d / 2 - inset)]
      return [at[0] + x * c + z * s, at[1] + y, at[2] - x * s + z * c]
    })
  const rings = bevel > 0 ? [ring(0, 0), ring(h - bevel, 0), ring(h, bevel)] : [ring(0, 0), ring(h, 0)]
  const last = rings.length - 1
  return loft(rings, {
    colour: (i) => (i === last ? top : i === 1 ? edge : colour),
    start: under,
    end: true,
    ...finish,
  })
}
