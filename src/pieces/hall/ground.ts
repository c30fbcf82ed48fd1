import type { HallPlan } from '#plan/plan-hall.ts'
import { createRandom } from '../random.ts'
import type { Mesh } from '../solid/face.ts'
import { panel } from '../parts/panel.ts'
import { groundAreas } from './ground-areas.ts'
import { pave } from './paving.ts'

/** The floor of a hall, to its bounds. */
export function ground(plan: HallPlan): Mesh {
  const random = createRandom(`ground ${plan.style.seed}`)
  const { xM, zM, widthM, depthM } = plan.bounds
  // Under everything, so that no light comes up between two pavings whose corners do not meet.
  const under = panel([xM - widthM / 2, -0.08, zM + depthM / 2], [widthM, 0, 0], [0, 0, -depthM], {
    colour: '#6b4a30',
    cellM: 12,
  })
  return [...under, ...groundAreas(plan).flatMap((area) => pave(area, area.paving, area.cellM, random))]
}
