import type { Tour } from '#content/tour.ts'
import { distanceM, type Spot } from '#plan/rect.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'
import { goalOf, type Target } from './target.ts'
import { beginTour, type TourRun, type TourStop } from './tour-run.ts'
import { WALK_MPS, type Manner } from './walk-step.ts'

/** Ways bend, and one turns at their ends. */
const BEND = 1.04
const TURN_S = 2

/** A tour through a hall; stops whose place the hall does not have, or nobody reaches, are skipped and named. */
export function runOfTour(tour: Tour, walk: WalkPlan, from: Spot, manner: Manner): TourRun {
  const stops: TourStop[] = []
  const skipped: number[] = []
  let before = from
  for (const [index, { at, caption, seconds }] of tour.stops.entries()) {
    const target = targetOfStop(at)
    const goal = target && goalOf(walk, target)
    if (target === null || goal === null) {
      skipped.push(index)
      continue
    }
    const walkS = (distanceM(before, goal.spot) * BEND) / (WALK_MPS * manner.speed) + TURN_S
    stops.push({ index, target, caption, seconds, waySeconds: manner.movement === 'cut' ? 0 : walkS })
    before = goal.spot
  }
  return beginTour(tour.id, stops, skipped)
}

function targetOfStop({ kind, id }: Tour['stops'][number]['at']): Target | null {
  if (kind === 'news-wall') return { kind }
  return id === undefined ? null : { kind, id }
}
