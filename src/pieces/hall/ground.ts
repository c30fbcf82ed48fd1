import type { HallPlan } from '#plan/plan-hall.ts'
import { createRandom } from '../random.ts'
import type { Mesh } from '../solid/face.ts'
import { groundAreas } from './ground-areas.ts'
import { bed, pave } from './paving.ts'

/** The floor of a hall, to its bounds. */
export function ground(plan: HallPlan): Mesh {
  const random = createRandom(`ground ${plan.style.seed}`)
  return groundAreas(plan).flatMap((area) => [
    ...bed(area, area.paving),
    ...pave(area, area.paving, area.cellM, random),
  ])
}
