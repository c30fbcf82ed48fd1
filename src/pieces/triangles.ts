import { rgb } from './colour.ts'
import type { Mesh } from './solid/face.ts'
import { normalOf } from './solid/vector.ts'

/**
 * Triangles ready to be lit: metres, y up, front towards +z. Every face has vertices of its own, so that each is flat
 * and light may change from face to face.
 */
export interface Triangles {
  /** 3 a vertex. */
  readonly positions: Float32Array
  /** The normal of the vertex's face, 3 a vertex, unit length. */
  readonly normals: Float32Array
  /** sRGB without light, 3 a vertex, 0–255. */
  readonly albedo: Uint8Array
  /** How much of its colour a vertex shows whatever the light: 255 for a lamp; 1 a vertex. */
  readonly glow: Uint8Array
  /** How far wind moves a vertex, 255 most; 1 a vertex. */
  readonly sway: Uint8Array
  /** 3 a triangle, counter-clockwise seen from outside. */
  readonly indices: Uint32Array
}

/** Flat polygons as triangles; what is seen from behind too gets a back of its own. */
export function trianglesOf(mesh: Mesh): Triangles {
  const faces = mesh.flatMap((face) =>
    face.twoSided === true ? [face, { ...face, points: [...face.points].reverse() }] : [face],
  )
  const vertices = faces.reduce((sum, face) => sum + face.points.length, 0)
  const triangles = faces.reduce((sum, face) => sum + Math.max(0, face.points.length - 2), 0)
  const made: Triangles = {
    positions: new Float32Array(vertices * 3),
    normals: new Float32Array(vertices * 3),
    albedo: new Uint8Array(vertices * 3),
    glow: new Uint8Array(vertices),
    sway: new Uint8Array(vertices),
    indices: new Uint32Array(triangles * 3),
  }
  let vertex = 0
  let corner = 0
  for (const face of faces) {
    const normal = normalOf(face.points)
    const colour = rgb(face.colour)
    const shade = face.shade ?? 1
    const first = vertex
    for (const point of face.points) {
      made.positions.set(point, vertex * 3)
      made.normals.set(normal, vertex * 3)
      made.albedo.set(
        colour.map((channel) => Math.min(255, Math.round(channel * shade))),
        vertex * 3,
      )
      made.glow[vertex] = Math.round(255 * (face.glow ?? 0))
      made.sway[vertex] = Math.round(255 * (face.sway ?? 0))
      vertex++
    }
    for (let i = 2; i < face.points.length; i++) {
      made.indices.set([first, first + i - 1, first + i], corner)
      corner += 3
    }
  }
  return made
}

export const triangleCount = ({ indices }: Triangles): number => indices.length / 3
