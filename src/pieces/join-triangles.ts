import type { Triangles } from './triangles.ts'

/** Several as one, in order. */
export function joinTriangles(parts: readonly Triangles[]): Triangles {
  const sum = (of: (part: Triangles) => number) => parts.reduce((total, part) => total + of(part), 0)
  const vertices = sum(({ glow }) => glow.length)
  const joined: Triangles = {
    positions: new Float32Array(vertices * 3),
    normals: new Float32Array(vertices * 3),
    albedo: new Uint8Array(vertices * 3),
    glow: new Uint8Array(vertices),
    sway: new Uint8Array(vertices),
    indices: new Uint32Array(sum(({ indices }) => indices.length)),
  }
  let vertex = 0
  let corner = 0
  for (const part of parts) {
    joined.positions.set(part.positions, vertex * 3)
    joined.normals.set(part.normals, vertex * 3)
    joined.albedo.set(part.albedo, vertex * 3)
    joined.glow.set(part.glow, vertex)
    joined.sway.set(part.sway, vertex)
    joined.indices.set(
      part.indices.map((index) => index + vertex),
      corner,
    )
    vertex += part.glow.length
    corner += part.indices.length
  }
  return joined
}
