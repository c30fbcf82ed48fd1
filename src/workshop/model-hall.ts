import type { HallPlan } from '#plan/plan-hall.ts'
import { joinTriangles } from '#pieces/join-triangles.ts'
import { triangleCount, trianglesOf } from '#pieces/triangles.ts'
import { assembleHall } from './assemble-hall.ts'
import { MORNING, type Daylight } from './light/daylight.ts'
import { encodeLight } from './light/encode-light.ts'
import { traceLight, type TraceOptions } from './light/trace-light.ts'
import { writeModel } from './write-model.ts'

/** A model ready to be shipped. */
export interface Made {
  /** Binary glTF. */
  readonly bytes: Uint8Array
  readonly triangles: number
}

/** A hall, built by its plan and lit, in one part a chunk: what a visitor walks in, without its products. */
export async function modelHall(plan: HallPlan, light: Daylight = MORNING, rays?: TraceOptions): Promise<Made> {
  const chunks = assembleHall(plan).map(({ name, mesh }) => ({ name, triangles: trianglesOf(mesh) }))
  const scene = joinTriangles(chunks.map(({ triangles }) => triangles))
  const parts = chunks.map(({ name, triangles }) => {
    const { positions, indices } = triangles
    return { name, positions, indices, colours: encodeLight(triangles, traceLight(triangles, scene, light, rays)) }
  })
  return { bytes: await writeModel(parts.filter(({ indices }) => indices.length > 0)), triangles: triangleCount(scene) }
}
