import type { Vec3 } from '#pieces/solid/vector.ts'
import type { Triangles } from '#pieces/triangles.ts'
import { anyHit } from './any-hit.ts'
import { buildBvh, type Bvh } from './bvh.ts'
import { skyFrom, type Daylight } from './daylight.ts'
import { aroundDirection, cosineDirections, inFrame } from './directions.ts'
import { LINEAR } from './encode-light.ts'
import { GLOWING, lampFalloff, lampsOf, type Lamp } from './lamps.ts'
import { nearestHit } from './nearest-hit.ts'
import { samplesOf } from './samples.ts'
import { QUICK, SKY_FAR_M, SUN_FAR_M, SUN_SPREAD, type TraceOptions } from './trace-light.ts'

/** Further off their face than in `traceLight`: joints of a paving lie a little below its stones, and are lit as these are. */
const LIFT_M = 0.016
/**
 * Under deep eaves light that is thrown back truly is dim and red. As a photographer would, we open the shade: more of
 * it, and greyer.
 */
const OPEN = { gain: 1.8, grey: 0.42 } as const
/** How often light is thrown on: of what comes after, a part of the guess is enough. */
const BOUNCES = 2
const REST = 0.25
/** Of the light on its front, so much shines through the back of something thin: cloth, a leaf. */
const THROUGH = 0.3

/**
 * The light on the vertices of a scene, linear rgb, 3 a vertex: of the sky, the sun and the lamps, and what the scene
 * throws back of it from face to face.
 * @param count how many vertices are lit, from the first; the rest only hides light
 */
export function lightScene(
  scene: Triangles,
  light: Daylight,
  options: TraceOptions = QUICK,
  count = scene.glow.length,
): Float32Array {
  const samples = samplesOf(scene, count)
  const solid = solidOf(scene)
  const bvh = buildBvh(scene.positions, solid)
  const direct = new Float32Array(samples.vertices.length * 3)
  const hits = new Int32Array(samples.vertices.length * options.skyRays)
  const lamps = lampsOf(scene)
  const skyAt = skyGatherer(bvh, light, options.skyRays, hits, facesOf(scene, solid))
  const sun = aroundDirection(light.sun, SUN_SPREAD, options.sunRays)
  samples.vertices.forEach((vertex, sample) => {
    const v = vertex * 3
    const normal: Vec3 = [scene.normals[v] ?? 0, scene.normals[v + 1] ?? 0, scene.normals[v + 2] ?? 0]
    const at: Vec3 = [0, 1, 2].map((i) => (scene.positions[v + i] ?? 0) + (normal[i] ?? 0) * LIFT_M) as unknown as Vec3
    const sky = skyAt(at, normal, sample)
    const seen = sunSeen(bvh, at, normal, sun)
    const near = lampLight(bvh, at, normal, lamps)
    for (let i = 0; i < 3; i++)
      direct[sample * 3 + i] = (sky[i] ?? 0) + (light.sunColour[i] ?? 0) * seen + (near[i] ?? 0)
  })
  let lit: Float32Array = direct
  for (let bounce = 0; bounce < BOUNCES; bounce++)
    lit = thrownOn(direct, hits, radianceOf(scene, solid, samples.of, lit, light.bounce), light.bounce, options.skyRays)
  const all = new Float32Array(count * 3)
  samples.of.forEach((sample, v) => all.set(lit.subarray(sample * 3, sample * 3 + 3), v * 3))
  return all
}

/** The triangles that hide light: a lamp does not stand in its own. */
const solidOf = ({ indices, glow }: Triangles): Uint32Array =>
  indices.filter((_, i) => (glow[indices[i - (i % 3)] ?? 0] ?? 0) < GLOWING)

/** The normal of each solid triangle. */
function facesOf({ normals }: Triangles, solid: Uint32Array): Float32Array {
  return Float32Array.from({ length: solid.length }, (_, i) => normals[(solid[i - (i % 3)] ?? 0) * 3 + (i % 3)] ?? 0)
}

/** What each place sees of the sky; what hides it is noted down: −1 for nothing, −2 and less for something from behind. */
function skyGatherer(bvh: Bvh, light: Daylight, count: number, hits: Int32Array, faces: Float32Array) {
  const local = cosineDirections(count)
  let of: Vec3 = [0, 0, 0]
  let ways: readonly Vec3[] = []
  return (at: Vec3, normal: Vec3, sample: number): Vec3 => {
    // Vertices of a face follow each other.
    if (normal[0] !== of[0] || normal[1] !== of[1] || normal[2] !== of[2] || ways.length === 0) {
      of = normal
      ways = local.map((way) => inFrame(normal, way))
    }
    let [r, g, b] = [0, 0, 0]
    for (let ray = 0; ray < count; ray++) {
      const way = ways[ray] ?? of
      const hit = nearestHit(bvh, at[0], at[1], at[2], way[0], way[1], way[2], SKY_FAR_M)
      const turned =
        way[0] * (faces[hit * 3] ?? 0) + way[1] * (faces[hit * 3 + 1] ?? 0) + way[2] * (faces[hit * 3 + 2] ?? 0)
      hits[sample * count + ray] = turned > 0 ? -hit - 2 : hit
      if (hit >= 0) continue
      const from = skyFrom(light, way[1])
      r += from[0]
      g += from[1]
      b += from[2]
    }
    return [r / count, g / count, b / count]
  }
}

/** How much of the sun is seen, 1 for all of it straight ahead. */
function sunSeen(bvh: Bvh, at: Vec3, normal: Vec3, sun: readonly Vec3[]): number {
  let seen = 0
  for (const [x, y, z] of sun) {
    const facing = x * normal[0] + y * normal[1] + z * normal[2]
    if (facing > 0 && !anyHit(bvh, at[0], at[1], at[2], x, y, z, SUN_FAR_M)) seen += facing / sun.length
  }
  return seen
}

function lampLight(bvh: Bvh, at: Vec3, normal: Vec3, lamps: readonly Lamp[]): Vec3 {
  let sum: Vec3 = [0, 0, 0]
  for (const lamp of lamps) {
    const [x, y, z] = [lamp.at[0] - at[0], lamp.at[1] - at[1], lamp.at[2] - at[2]]
    const far = Math.hypot(x, y, z)
    const facing = (x * normal[0] + y * normal[1] + z * normal[2]) / far
    const left = facing > 0 ? facing * lampFalloff(far) : 0
    if (left <= 0 || anyHit(bvh, at[0], at[1], at[2], x / far, y / far, z / far, far)) continue
    sum = [sum[0] + left * lamp.colour[0], sum[1] + left * lamp.colour[1], sum[2] + left * lamp.colour[2]]
  }
  return sum
}

/** What each solid triangle throws back, linear rgb: the mean of its corners. */
function radianceOf(
  { albedo }: Triangles,
  solid: Uint32Array,
  sampleOf: Uint32Array,
  lit: Float32Array,
  guess: Vec3,
): Float32Array {
  const thrown = new Float32Array(solid.length)
  for (let corner = 0; corner < solid.length; corner++) {
    const vertex = solid[corner] ?? 0
    const triangle = corner - (corner % 3)
    for (let i = 0; i < 3; i++) {
      const sample = sampleOf[vertex]
      const falls = sample === undefined ? (guess[i] ?? 0) : (lit[sample * 3 + i] ?? 0)
      thrown[triangle + i] = (thrown[triangle + i] ?? 0) + ((LINEAR[albedo[vertex * 3 + i] ?? 0] ?? 0) * falls) / 3
    }
  }
  for (let triangle = 0; triangle < thrown.length; triangle += 3) {
    const [r = 0, g = 0, b = 0] = thrown.subarray(triangle, triangle + 3)
    const grey = (0.2126 * r + 0.7152 * g + 0.0722 * b) * OPEN.grey
    for (let i = 0; i < 3; i++)
      thrown[triangle + i] = OPEN.gain * (grey + (thrown[triangle + i] ?? 0) * (1 - OPEN.grey))
  }
  return thrown
}

/** Light at first hand, with what comes from whatever hides the sky. */
function thrownOn(
  direct: Float32Array,
  hits: Int32Array,
  thrown: Float32Array,
  rest: Vec3,
  rays: number,
): Float32Array {
  const lit = direct.slice()
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] ?? -1
    if (hit === -1) continue
    const [face, share] = hit < 0 ? [-hit - 2, THROUGH] : [hit, 1]
    const at = Math.floor(i / rays) * 3
    for (let c = 0; c < 3; c++)
      lit[at + c] = (lit[at + c] ?? 0) + (share * (thrown[face * 3 + c] ?? 0) + REST * (rest[c] ?? 0)) / rays
  }
  return lit
}
