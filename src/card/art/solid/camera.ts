import { cross, dot, normalise, subtract, type Vec3 } from '#pieces/solid/vector.ts'

export type Seen = { readonly x: number; readonly y: number; readonly depth: number }
export type Camera = { readonly eye: Vec3; readonly size: readonly [number, number]; project(point: Vec3): Seen }

/** A perspective eye. `focal` is pixels per unit at unit distance; `centre` is where the target falls on the picture, size its width and height. */
export function createCamera(
  eye: Vec3,
  target: Vec3,
  focal: number,
  centre: readonly [number, number],
  size: readonly [number, number],
): Camera {
  const ahead = normalise(subtract(target, eye))
  const right = normalise(cross(ahead, [0, 1, 0]))
  const up = cross(right, ahead)
  return {
    eye,
    size,
    project: (point) => {
      const to = subtract(point, eye)
      const depth = Math.max(0.01, dot(to, ahead))
      return { x: centre[0] + (dot(to, right) / depth) * focal, y: centre[1] - (dot(to, up) / depth) * focal, depth }
    },
  }
}
