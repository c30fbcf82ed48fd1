import type { FileRef } from '#content/pack.ts'
import type { HallPlan } from './plan-hall.ts'
import type { WalkPlan } from './walk-plan.ts'

/** The body of a hall's `plan` pack: where everything stands, how it is walked, and what its booths' products look like. */
export interface PlanPack {
  readonly plan: HallPlan
  readonly walk: WalkPlan
  /** The products of each booth made for near, by the booth's id: a gzipped GLB with a part a product, named by its id. */
  readonly near: Readonly<Record<string, FileRef>>
}
