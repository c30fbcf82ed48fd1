import type { Triangles } from '#pieces/triangles.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { anyHit } from './any-hit.ts'
import { buildBvh, type Bvh } from './bvh.ts'
import { skyFrom, type Daylight } from './daylight.ts'
import { aroundDirection, cosineDirections, inFrame } from './directions.ts'

export interface TraceOptions {
  /** Rays to the sky, and to the sun, a vertex. */
  readonly skyRays: number
  readonly sunRays: number
}

/** Level 1: enough for soft corners and a sun with an edge, in seconds. */
export const QUICK: TraceOptions = { skyRays: 16, sunRays: 3 }

/** Rays start this far off their face, metres, so that it does not hide itself. */
const LIFT_M = 0.004
/** Sky behind something further away than this is as good as open, metres. */
export const SKY_FAR_M = 40
export const SUN_FAR_M = 160
/** Half the sun's disc, as a tangent: a soft edge to shadows. */
export const SUN_SPREAD = 0.012

/**
 * The light that falls on every vertex, linear rgb, 3 a vertex: of the sky as far as nothing hides it, of what hides it a
 * guess, and of one sun with soft shadows.
 * @param scene all that throws shadows, as one
 */
export function traceLight(
  of: Triangles,
  scene: Triangles,
  light: Daylight,
  options: TraceOptions = QUICK,
): Float32Array {
  return lightOver(of, buildBvh(scene.positions, scene.indices), light, options)
}

function lightOver({ positions, normals }: Triangles, bvh: Bvh, light: Daylight, options: TraceOptions): Float32Array {
  const sky = cosineDirections(options.skyRays)
  const sun = aroundDirection(light.sun, SUN_SPREAD, options.sunRays)
  const lit = new Float32Array(positions.length)
  for (let at = 0; at < positions.length; at += 3) {
    const normal: Vec3 = [normals[at] ?? 0, normals[at + 1] ?? 0, normals[at + 2] ?? 0]
    const x = (positions[at] ?? 0) + normal[0] * LIFT_M
    const y = (positions[at + 1] ?? 0) + normal[1] * LIFT_M
    const z = (positions[at + 2] ?? 0) + normal[2] * LIFT_M
    let [r, g, b] = [0, 0, 0]
    for (const local of sky) {
      const [dx, dy, dz] = inFrame(normal, local)
      const from = anyHit(bvh, x, y, z, dx, dy, dz, SKY_FAR_M) ? light.bounce : skyFrom(light, dy)
      r += from[0]
      g += from[1]
      b += from[2]
    }
    const share = 1 / sky.length
    let seen = 0
    for (const [dx, dy, dz] of sun) {
      const facing = dx * normal[0] + dy * normal[1] + dz * normal[2]
      if (facing > 0 && !anyHit(bvh, x, y, z, dx, dy, dz, SUN_FAR_M)) seen += facing / sun.length
    }
    lit[at] = r * share + light.sunColour[0] * seen
    lit[at + 1] = g * share + light.sunColour[1] * seen
    lit[at + 2] = b * share + light.sunColour[2] * seen
  }
  return lit
}
