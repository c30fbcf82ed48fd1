import { hashOfPlan } from '#plan/hash-of-plan.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'

/** More than this and visitors tire before they have seen half; the rest deserves a hall of its own. */
const MOST_PRODUCTS = 60
/** From here on nobody takes in a hall at a glance, and signs must lead. */
const UNSIGNED_PRODUCTS = 30

/** Halls with more than can be seen, or found, in one visit. */
export const checkHallSize: Rule = ({ content, plans }) =>
  [...plans.values()].flatMap((plan) => {
    const hall = content.halls.get(plan.id)
    const file = fileOf(content, 'hall', plan.id)
    const count = plan.booths.flatMap(({ plinths }) => plinths.flatMap(({ exhibits }) => exhibits)).length
    return [
      ...(count > MOST_PRODUCTS ? [findingIn(file, ['booths'], 'hall-too-full', { count, most: MOST_PRODUCTS })] : []),
      ...(count > UNSIGNED_PRODUCTS && hall?.signs.length === 0
        ? [findingIn(file, [], 'hall-unsigned', { count, most: UNSIGNED_PRODUCTS })]
        : []),
    ]
  })

/** Light that was baked for another plan than the hall has now; the hall shows its plainer light until it is renewed. */
export const checkLight: Rule = ({ content, plans, light }) =>
  [...plans.values()].flatMap((plan) => {
    const bakedFor = light.get(plan.id)
    return bakedFor === undefined || bakedFor === hashOfPlan(plan)
      ? []
      : [findingIn(fileOf(content, 'hall', plan.id), [], 'light-stale', { id: plan.id })]
  })
