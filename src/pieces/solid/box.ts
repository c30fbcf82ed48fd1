import type { Face, Mesh } from './face.ts'
import type { Vec3 } from './vector.ts'

export type BoxOptions = {
  readonly colour: string
  readonly top?: string
  readonly glow?: number
  readonly taper?: number
  readonly shade?: number
}

/** An upright box standing on `at` (middle of its underside); taper narrows its top. Without its underside. */
export function box([x, y, z]: Vec3, [w, h, d]: Vec3, { colour, top = colour, taper = 1, ...rest }: BoxOptions): Mesh {
  const c = (sx: number, up: number, sz: number): Vec3 => {
    const k = up === 1 ? taper : 1
    return [x + (sx * w * k) / 2, y + up * h, z + (sz * d * k) / 2]
  }
  const quad = (points: readonly Vec3[], face: string): Face => ({ points, colour: face, ...rest })
  return [
    quad([c(1, 0, -1), c(-1, 0, -1), c(-1, 1, -1), c(1, 1, -1)], colour),
    quad([c(-1, 0, -1), c(-1, 0, 1), c(-1, 1, 1), c(-1, 1, -1)], colour),
    quad([c(1, 0, 1), c(1, 0, -1), c(1, 1, -1), c(1, 1, 1)], colour),
    quad([c(-1, 0, 1), c(1, 0, 1), c(1, 1, 1), c(-1, 1, 1)], colour),
    quad([c(-1, 1, 1), c(1, 1, 1), c(1, 1, -1), c(-1, 1, -1)], top),
  ]
}
