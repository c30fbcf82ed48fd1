import type { Vec3 } from '#pieces/solid/vector.ts'

/**
 * Directions of a hemisphere round +z, as many near its pole as light weighs there (cosine), spread evenly by the
 * golden angle. The same for every vertex: where neighbours see the same, they are lit the same, without noise.
 */
export function cosineDirections(count: number): readonly Vec3[] {
  const golden = Math.PI * (3 - Math.sqrt(5))
  return Array.from({ length: count }, (_, i) => {
    const r = Math.sqrt((i + 0.5) / count)
    return [r * Math.cos(i * golden), r * Math.sin(i * golden), Math.sqrt(1 - r * r)]
  })
}

/** Directions round one, within `spread` of it: the disc of a sun. */
export function aroundDirection(towards: Vec3, spread: number, count: number): readonly Vec3[] {
  return cosineDirections(count)
    .map(([x, y]) => inFrame(towards, [x * spread, y * spread, 1]))
    .map(unit)
}

/** A direction given round +z, turned to stand round `axis` (unit length). Duff et al., "Building an Orthonormal Basis, Revisited", 2017. */
export function inFrame([nx, ny, nz]: Vec3, [x, y, z]: Vec3): Vec3 {
  const sign = nz < 0 ? -1 : 1
  const a = -1 / (sign + nz)
  const b = nx * ny * a
  return [
    x * (1 + sign * nx * nx * a) + y * b + z * nx,
    x * sign * b + y * (sign + ny * ny * a) + z * ny,
    -x * sign * nx - y * ny + z * nz,
  ]
}

function unit([x, y, z]: Vec3): Vec3 {
  const k = 1 / Math.hypot(x, y, z)
  return [x * k, y * k, z * k]
}
