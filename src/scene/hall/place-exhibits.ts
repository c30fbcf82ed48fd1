import { Matrix4 } from 'three'
import type { HallPlan } from '#plan/plan-hall.ts'
import type { ReadPart } from '../read-model.ts'

/** Each product where the plan puts it, by its id and place; what the model lacks is left out. */
export function placeExhibits(
  plan: Pick<HallPlan, 'booths'>,
  model: ReadonlyMap<string, ReadPart>,
): ReadonlyMap<string, ReadPart> {
  const placed = new Map<string, ReadPart>()
  for (const booth of plan.booths)
    for (const plinth of booth.plinths)
      for (const { product, xM, yM, zM, yawRad } of plinth.exhibits) {
        const part = model.get(product)
        if (part === undefined) continue
        const matrix = new Matrix4().makeRotationY(yawRad).setPosition(xM, yM, zM).multiply(part.matrix)
        placed.set(`${booth.id}/${plinth.id}/${product}`, { geometry: part.geometry, matrix })
      }
  return placed
}
