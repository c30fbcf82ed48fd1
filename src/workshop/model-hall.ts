import { obstaclesOf, type HallPlan } from '#plan/plan-hall.ts'
import { walkableFloor } from '#plan/walkable-floor.ts'
import { joinTriangles } from '#pieces/join-triangles.ts'
import { triangleCount, trianglesOf } from '#pieces/triangles.ts'
import { assembleHall } from './assemble-hall.ts'
import { eyesOn } from './assemble/eyes.ts'
import { seenFaces } from './assemble/seen-faces.ts'
import { splitChunk } from './assemble/split-chunk.ts'
import { buildBvh } from './light/bvh.ts'
import { MORNING, type Daylight } from './light/daylight.ts'
import { encodeLight } from './light/encode-light.ts'
import { lightScene } from './light/light-scene.ts'
import type { TraceOptions } from './light/trace-light.ts'
import { writeModel } from './write-model.ts'

/** A model ready to be shipped. */
export interface Made {
  /** Binary glTF. */
  readonly bytes: Uint8Array
  readonly triangles: number
}

/**
 * A hall, built by its plan and lit: what a visitor walks in and can see, without its products. Its parts are
 * `booth-<id>` for each booth, and `ground-…`, `shell-…` and `land-…`, cut so that what is out of view can be left out.
 */
export async function modelHall(plan: HallPlan, light: Daylight = MORNING, rays?: TraceOptions): Promise<Made> {
  const chunks = assembleHall(plan)
  const whole = joinTriangles(chunks.map(({ mesh }) => trianglesOf(mesh)))
  const eyes = eyesOn(plan, walkableFloor(plan.bounds, obstaclesOf(plan), plan.entrance))
  const part = seenFaces(eyes, buildBvh(whole.positions, whole.indices))
  const parted = chunks.map((chunk) => ({ chunk, ...part(chunk.mesh) }))
  const pieces = parted
    .flatMap(({ chunk, seen }) => splitChunk({ ...chunk, mesh: seen }, plan))
    .map(({ name, mesh }) => ({ name, triangles: trianglesOf(mesh) }))
    .filter(({ triangles }) => triangles.indices.length > 0)
  const seen = joinTriangles(pieces.map(({ triangles }) => triangles))
  // What nobody sees still throws its shadow.
  const scene = joinTriangles([seen, trianglesOf(parted.flatMap(({ hidden }) => hidden))])
  const lit = lightScene(scene, light, rays, seen.glow.length)
  let at = 0
  const parts = pieces.map(({ name, triangles }) => {
    const { positions, indices } = triangles
    const own = lit.subarray(at, (at += positions.length))
    return { name, positions, indices, colours: encodeLight(triangles, own), stepM: stepOf(name) }
  })
  return { bytes: await writeModel(parts), triangles: triangleCount(seen) }
}

/** A visitor's nose comes near to a booth, not to a hill. */
const stepOf = (name: string): number => (name.startsWith('land') ? 0.04 : name.startsWith('booth') ? 0.003 : 0.006)
