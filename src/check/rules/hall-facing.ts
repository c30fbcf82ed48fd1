import type { Finding } from '#content/finding.ts'
import type { BoothPlan } from '#plan/place-booth.ts'
import type { HallPlan } from '#plan/plan-hall.ts'
import { distanceToRectM, forwardOf, spotAhead, spotOutsideM, type Spot } from '#plan/rect.ts'
import type { Checked, Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'

const STEP_M = 0.25

/** Booths and plinths that show visitors their back: nothing is shut off, but nobody sees what is offered. */
export const checkFacing: Rule = (checked) => [
  ...[...checked.plans.values()].flatMap((plan) => boothsTurnedAway(plan, fileOf(checked.content, 'hall', plan.id))),
  ...plinthsTurnedAway(checked),
]

function boothsTurnedAway(plan: HallPlan, file: string): Finding[] {
  return plan.booths.flatMap((booth) => {
    if (!isTurnedAway(plan, booth)) return []
    const better = turned(Math.round((booth.footprint.yawRad * 180) / Math.PI))
    return [findingIn(file, ['booths', booth.index, 'yawDeg'], 'booth-turned-away', { id: booth.id, better })]
  })
}

/** It looks at a wall that is near, with the entrance and most of the hall in its back. */
function isTurnedAway({ bounds, booths, entrance }: HallPlan, { footprint }: BoothPlan): boolean {
  const ahead = forwardOf(footprint.yawRad)
  const isEntranceAhead = (entrance.xM - footprint.xM) * ahead.xM + (entrance.zM - footprint.zM) * ahead.zM > 0
  if (isEntranceAhead || spotOutsideM(footprint, bounds) > 0) return false
  const spotAt = (farM: number) => spotAhead(footprint, farM)
  const isIn = (spot: Spot) => spotOutsideM(spot, bounds) === 0
  let frontM = footprint.depthM / 2 + STEP_M
  for (; isIn(spotAt(frontM)); frontM += STEP_M)
    // Two rows that face each other are a street.
    if (booths.some((other) => other.footprint !== footprint && distanceToRectM(spotAt(frontM), other.footprint) === 0))
      return false
  let backM = footprint.depthM / 2 + STEP_M
  while (isIn(spotAt(-backM))) backM += STEP_M
  return frontM < backM / 2
}

/** Every booth has its wall behind. */
function plinthsTurnedAway({ content }: Checked): Finding[] {
  return [...content.booths.values()].flatMap(({ id, plinths }) =>
    plinths.flatMap((plinth, i) => {
      const away = Math.abs(turned(plinth.yawDeg + 180))
      if (away <= 90) return []
      const args = { id: plinth.id, found: plinth.yawDeg }
      return [findingIn(fileOf(content, 'booth', id), ['plinths', i, 'yawDeg'], 'plinth-turned-away', args)]
    }),
  )
}

/** The opposite direction, from -180 up to 180 degrees. */
function turned(yawDeg: number): number {
  const opposite = (((yawDeg + 180) % 360) + 360) % 360
  return opposite > 180 ? opposite - 360 : opposite
}
