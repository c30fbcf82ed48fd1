import { isUnderGallery } from '#pieces/hall/boards.ts'
import { booth } from '#pieces/hall/booth.ts'
import { gallery } from '#pieces/hall/gallery.ts'
import { ground } from '#pieces/hall/ground.ts'
import { land } from '#pieces/hall/land.ts'
import { put } from '#pieces/parts/put.ts'
import type { Mesh } from '#pieces/solid/face.ts'
import { obstaclesOf, type HallPlan } from '#plan/plan-hall.ts'
import { walkableFloor } from '#plan/walkable-floor.ts'
import { perimeter } from './assemble/perimeter.ts'
import { thingMesh } from './assemble/thing-mesh.ts'

/** A part of a hall that is drawn, left out and lit as one; metres of the hall. */
export interface Chunk {
  readonly name: 'ground' | 'shell' | 'land' | `booth-${string}`
  readonly mesh: Mesh
}

/** A hall as the geometry of its plan, without its products and without light; the same for the same plan. */
export function assembleHall(plan: HallPlan): readonly Chunk[] {
  const { seed, eavesM } = plan.style
  const floor = walkableFloor(plan.bounds, obstaclesOf(plan), plan.entrance)
  const shell = [
    ...plan.galleries.flatMap((row, i) => put(gallery(row, { eavesM, seed: `gallery ${i} ${seed}` }), row.footprint)),
    ...plan.things.flatMap((thing, i) => thingMesh(thing, { plan, floor, seed: `${thing.id} ${i} ${seed}` })),
    ...perimeter(plan, floor),
  ]
  return [
    { name: 'ground', mesh: ground(plan) },
    { name: 'shell', mesh: shell },
    { name: 'land', mesh: land(plan) },
    ...plan.booths.map((one): Chunk => {
      const mesh = booth(one, { seed, isInGallery: isUnderGallery(plan, one) })
      return { name: `booth-${one.id}`, mesh: put(mesh, one.footprint) }
    }),
  ]
}
