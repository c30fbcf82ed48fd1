import type { Finding, JsonPath } from '#content/finding.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import type { BoothPlan, PlinthPlan } from '#plan/place-booth.ts'
import type { ThingPlan } from '#plan/place-things.ts'
import { obstaclesOf, wallsOf, type HallPlan } from '#plan/plan-hall.ts'
import {
  distanceM,
  distanceToRectM,
  outsideM,
  overlapM,
  spotAhead,
  spotOutsideM,
  type Rect,
  type Spot,
} from '#plan/rect.ts'
import { isNear, standingPlace } from '#plan/standing-place.ts'
import { BODY_RADIUS_M, isReached, walkableFloor, type WalkableFloor } from '#plan/walkable-floor.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'
import { SLACK_M } from './hall-layout.ts'

/** How many booths are tried, nearest first, when one of them must be standing in the way. */
const MOST_SUSPECTS = 6

/** Who arrives must have at least so much of the hall before them. */
const LEAST_VIEW_M = 4

/** What visitors go to; the rest only stands there. */
const GOALS = new Set<ThingPlan['kind']>(['door', 'gate', 'news-wall', 'waypoint'])

interface Ways {
  readonly plan: HallPlan
  readonly floor: WalkableFloor
  readonly walls: readonly Rect[]
  /** The ways if a booth were not there; each worked out once. */
  readonly without: (booth: BoothPlan) => Ways
}

/** Whether visitors can walk from the entrance to everything they should see, and stand before it. */
export const checkHallWays: Rule = ({ content, plans }) =>
  [...plans.values()].flatMap((plan) => {
    const file = fileOf(content, 'hall', plan.id)
    const ways = waysOf(plan)
    const arrivedIn = boothAt(plan, plan.entrance)
    if (arrivedIn !== undefined) return [blocks(file, arrivedIn, 'entrance', 'entrance')]
    if (!isReached(ways.floor, plan.entrance)) return entranceBlocked(plan, file)
    return [...looksOut(plan, file), ...thingsBehind(ways, file), ...plinthsBehind(ways, content)]
  })

function waysOf(plan: HallPlan): Ways {
  const known = new Map<BoothPlan, Ways>()
  const without = (booth: BoothPlan) => {
    const ways = known.get(booth) ?? waysOf(planWithout(plan, booth))
    known.set(booth, ways)
    return ways
  }
  return { plan, floor: walkableFloor(plan.bounds, obstaclesOf(plan), plan.entrance), walls: wallsOf(plan), without }
}

/** The booth that somebody who stands there would stand in. */
const boothAt = ({ booths }: HallPlan, spot: Spot): BoothPlan | undefined =>
  booths.find(({ footprint }) => distanceToRectM(spot, footprint) < BODY_RADIUS_M)

/** An entrance outside of the hall is told of elsewhere. */
function entranceBlocked({ bounds, entrance }: HallPlan, file: string): Finding[] {
  const isOut = spotOutsideM(entrance, bounds) > SLACK_M
  return isOut ? [] : [findingIn(file, ['entrance', 'position'], 'entrance-blocked')]
}

/** The first sight of a hall is the hall. */
function looksOut({ bounds, entrance }: HallPlan, file: string): Finding[] {
  const isIn = (farM: number) => spotOutsideM(spotAhead(entrance, farM), bounds) === 0
  if (isIn(LEAST_VIEW_M)) return []
  let aheadM = 0
  while (isIn(aheadM + 0.1)) aheadM += 0.1
  return [findingIn(file, ['entrance', 'yawDeg'], 'entrance-looks-out', { aheadM: Math.round(aheadM * 10) / 10 })]
}

const blocks = (file: string, { index, id }: BoothPlan, kind: string, what: string): Finding =>
  findingIn(file, ['booths', index, 'position'], 'booth-blocks-way', { id, kind, what })

function thingsBehind(ways: Ways, file: string): Finding[] {
  const { plan } = ways
  return plan.things.flatMap((thing): Finding[] => {
    if (!GOALS.has(thing.kind)) return []
    if (spotOutsideM(thing.footprint, plan.bounds) > SLACK_M) return []
    const onIt = plan.booths.find(({ footprint }) => overlapM(footprint, thing.footprint) > SLACK_M)
    if (onIt === undefined && isThingReached(thing, ways)) return []
    const culprit = onIt ?? boothInTheWay(ways, thing)
    if (culprit !== undefined) return [blocks(file, culprit, thing.kind, thing.id)]
    return [findingIn(file, [...thing.path, 'position'], 'place-unreachable', { kind: thing.kind, id: thing.id })]
  })
}

function isThingReached({ kind, footprint }: ThingPlan, { floor, walls }: Ways): boolean {
  if (kind === 'waypoint') return isReached(floor, footprint)
  // Nothing hides behind itself.
  return (
    standingPlace(
      footprint,
      floor,
      walls.filter((wall) => wall !== footprint),
    ) !== null
  )
}

/** The booth without which the place could be reached; none when it is shut off by something else. */
function boothInTheWay({ plan, without }: Ways, thing: ThingPlan): BoothPlan | undefined {
  return [...plan.booths]
    .sort((a, b) => distanceM(a.footprint, thing.footprint) - distanceM(b.footprint, thing.footprint))
    .slice(0, MOST_SUSPECTS)
    .find((suspect) => isThingReached(thing, without(suspect)))
}

/** The hall as it would be with a booth, and the gallery over it, taken away. */
const planWithout = (plan: HallPlan, booth: BoothPlan): HallPlan => ({
  ...plan,
  booths: plan.booths.filter((other) => other !== booth),
  galleries: plan.galleries.filter(({ footprint }) => overlapM(footprint, booth.footprint) <= SLACK_M),
})

/** Plinths with products; those of a booth that stands outside of the hall are told of there. */
function plinthsBehind(ways: Ways, content: ExhibitionContent): Finding[] {
  return ways.plan.booths.flatMap((booth) => {
    if (outsideM(booth.footprint, ways.plan.bounds) > SLACK_M) return []
    const file = fileOf(content, 'booth', booth.id)
    return booth.plinths.flatMap((plinth, i) => {
      const path = ['plinths', i, 'position']
      return plinth.exhibits.length === 0 ? [] : plinthBehind(ways, plinth, { file, path, booth: booth.id })
    })
  })
}

function plinthBehind(
  { floor, walls }: Ways,
  { id, footprint, exhibits }: PlinthPlan,
  { file, path, booth }: { file: string; path: JsonPath; booth: string },
): Finding[] {
  if (standingPlace(footprint, floor, walls) !== null) return []
  if (!isNear(footprint, floor, walls)) return [findingIn(file, path, 'place-unreachable', { kind: 'plinth', id })]
  const args = { id, booth, product: exhibits[0]?.product ?? '', count: exhibits.length }
  return [findingIn(file, path, 'product-not-before', args)]
}
