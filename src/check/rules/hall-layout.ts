import type { Finding, JsonPath } from '#content/finding.ts'
import { glimpse } from '#content/plain-text.ts'
import type { BoothPlan } from '#plan/place-booth.ts'
import type { HallPlan } from '#plan/plan-hall.ts'
import { outsideM, overlapM, roomM, spotOutsideM, type Rect } from '#plan/rect.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'

/** What is written to the nearest decimetre may touch; more than this is a mistake. */
export const SLACK_M = 0.05

/** Between which values a thing's middle must lie, so that nobody has to work it out. */
function rangeIn(outer: Rect, inner: Rect): { xMostM: number; zMostM: number } {
  const { xM, zM } = roomM(inner, outer)
  return { xMostM: Math.floor(xM * 100 + 1e-6) / 100, zMostM: Math.floor(zM * 100 + 1e-6) / 100 }
}

/** Metres to one decimal, as a person would measure them. */
export const metres = (value: number): number => Math.max(0.1, Math.round(value * 10) / 10)

const pathOfBooth = ({ index }: BoothPlan): JsonPath => ['booths', index, 'position']

/** Things that stand outside of the hall or the booth that they belong to, or in one another. */
export const checkHallLayout: Rule = ({ content, plans }) =>
  [...plans.values()].flatMap((plan) => {
    const file = fileOf(content, 'hall', plan.id)
    return [
      ...boothsOutside(plan, file),
      ...boothsOverlap(plan, file),
      ...thingsOutside(plan, file),
      ...plan.booths.flatMap((booth) => plinthsWrong(booth, fileOf(content, 'booth', booth.id))),
    ]
  })

function boothsOutside({ booths, bounds }: HallPlan, file: string): Finding[] {
  return booths.flatMap((booth) => {
    const byM = outsideM(booth.footprint, bounds)
    const args = { id: booth.id, byM: metres(byM), ...rangeIn(bounds, booth.footprint) }
    return byM > SLACK_M ? [findingIn(file, pathOfBooth(booth), 'booth-outside', args)] : []
  })
}

function boothsOverlap({ booths }: HallPlan, file: string): Finding[] {
  return booths.flatMap((booth, i) =>
    booths.slice(0, i).flatMap((other) => {
      const byM = overlapM(booth.footprint, other.footprint)
      return byM > SLACK_M
        ? [findingIn(file, pathOfBooth(booth), 'booths-overlap', { id: booth.id, other: other.id, byM: metres(byM) })]
        : []
    }),
  )
}

/** Dressing may stand beyond the hall, as a far tower does; what visitors go to may not. */
function thingsOutside({ things, bounds, entrance }: HallPlan, file: string): Finding[] {
  const entranceThing = {
    kind: 'entrance',
    id: 'entrance',
    path: ['entrance'],
    footprint: { ...entrance, widthM: 0, depthM: 0 },
  }
  return [entranceThing, ...things].flatMap(({ kind, id, path, footprint }) => {
    if (kind === 'dressing' || kind === 'fence') return []
    // A door or a gate stands in the hall's own edge: its middle decides.
    const middle = { ...footprint, widthM: 0, depthM: 0 }
    const byM = spotOutsideM(middle, bounds)
    const args = { kind, id: glimpse(id), byM: metres(byM), ...rangeIn(bounds, middle) }
    return byM > SLACK_M ? [findingIn(file, [...path, 'position'], 'thing-outside', args)] : []
  })
}

function plinthsWrong({ footprint, plinths, id: booth }: BoothPlan, file: string): Finding[] {
  return plinths.flatMap((plinth, i) => {
    const path = ['plinths', i, 'position']
    const outM = outsideM(plinth.footprint, footprint)
    if (outM > SLACK_M) {
      const args = { id: plinth.id, booth, byM: metres(outM), ...rangeIn(footprint, plinth.footprint) }
      return [findingIn(file, path, 'plinth-outside', args)]
    }
    return plinths.slice(0, i).flatMap((other) => {
      const byM = overlapM(plinth.footprint, other.footprint)
      return byM > SLACK_M
        ? [findingIn(file, path, 'plinths-overlap', { id: plinth.id, other: other.id, byM: metres(byM) })]
        : []
    })
  })
}
