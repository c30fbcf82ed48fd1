import type { HallPlan } from '#plan/plan-hall.ts'
import type { Pose } from '#plan/rect.ts'

/** Where one thing for sale stands; a product has as many as the plan gives it. */
export interface GoodsPlace extends Pose {
  readonly booth: string
  readonly product: string
  readonly yM: number
}

/** All places of products in a hall, in the order of the plan. */
export const goodsPlaces = ({ booths }: Pick<HallPlan, 'booths'>): readonly GoodsPlace[] =>
  booths.flatMap(({ id, plinths }) =>
    plinths.flatMap(({ exhibits }) =>
      exhibits.map(({ product, xM, yM, zM, yawRad }) => ({ booth: id, product, xM, yM, zM, yawRad })),
    ),
  )
