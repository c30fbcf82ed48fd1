import type { HallPlan } from '#plan/plan-hall.ts'
import { cornersOf, type Rect, type Spot } from '#plan/rect.ts'
import type { Area, Paving } from './paving.ts'

export interface GroundArea extends Area {
  readonly paving: Paving
  readonly cellM: number
}

/** How many cells of lane a hall may have; larger halls get larger ones. */
const MOST_CELLS = 1100
const FINEST_M = 0.7

/** The floor of a hall cut into areas that do not overlap: courtyard, under the galleries, lane, and the yards behind. */
export function groundAreas(plan: HallPlan): GroundArea[] {
  const { bounds, courtyard, galleries } = plan
  const whole = areaOf(bounds)
  const court = courtyard === null ? null : areaOf(courtyard)
  // To the middle of the back wall: a corner beyond it would carry the light of outside in.
  const roofed = galleries.map(({ footprint, backWall }) =>
    hull([areaOf(footprint), areaOf({ ...backWall, depthM: 0.02 })]),
  )
  const lane = laneOf(whole, roofed, galleries)
  const cuts = [whole, lane, ...(court === null ? [] : [court]), ...roofed]
  const xs = edges(
    cuts.flatMap(({ westM, eastM }) => [westM, eastM]),
    whole.westM,
    whole.eastM,
  )
  const zs = edges(
    cuts.flatMap(({ northM, southM }) => [northM, southM]),
    whole.northM,
    whole.southM,
  )
  const laneM2 = sizeM2(lane)
  const fineM = Math.max(FINEST_M, Math.sqrt(laneM2 / MOST_CELLS))
  const kindAt = (spot: Spot): Pick<GroundArea, 'paving' | 'cellM'> => {
    if (court !== null && isIn(court, spot)) return { paving: 'flagstone', cellM: Math.max(0.8, fineM) }
    if (roofed.some((area) => isIn(area, spot))) return { paving: 'packed-earth', cellM: Math.max(0.9, fineM) }
    if (isIn(lane, spot)) return { paving: plan.ground, cellM: fineM }
    return { paving: 'grass', cellM: Math.max(2.3, fineM * 2) }
  }
  const strips = zs.slice(1).flatMap((southM, j) =>
    xs.slice(1).map((eastM, i) => {
      const area = { westM: xs[i] ?? eastM, eastM, northM: zs[j] ?? southM, southM }
      const middle = { xM: (area.westM + eastM) / 2, zM: (area.northM + southM) / 2 }
      return { ...area, ...kindAt(middle) }
    }),
  )
  return merged(strips)
}

/** Between the fronts of the galleries; all of a hall that has none. */
function laneOf(whole: Area, roofed: readonly Area[], galleries: HallPlan['galleries']): Area {
  if (roofed.length === 0) return whole
  const along = galleries.every(({ footprint }) => Math.abs(Math.sin(footprint.yawRad)) > 0.99)
  if (!along) return whole
  const west = roofed.filter(({ westM, eastM }) => westM + eastM < whole.westM + whole.eastM)
  const east = roofed.filter(({ westM, eastM }) => westM + eastM >= whole.westM + whole.eastM)
  return {
    ...whole,
    westM: Math.max(whole.westM, ...west.map(({ eastM }) => eastM)),
    eastM: Math.min(whole.eastM, ...east.map(({ westM }) => westM)),
  }
}

/** Neighbours of one paving in one row become one area. */
function merged(areas: readonly GroundArea[]): GroundArea[] {
  const done: GroundArea[] = []
  for (const area of areas) {
    const last = done.at(-1)
    const joins =
      last !== undefined &&
      last.paving === area.paving &&
      last.northM === area.northM &&
      last.southM === area.southM &&
      Math.abs(last.eastM - area.westM) < 1e-9
    if (joins) done[done.length - 1] = { ...last, eastM: area.eastM }
    else done.push(area)
  }
  return done
}

function edges(at: readonly number[], least: number, most: number): number[] {
  const inside = at.filter((x) => x >= least && x <= most).sort((a, b) => a - b)
  return inside.filter((x, i) => i === 0 || x - (inside[i - 1] ?? x) > 0.02)
}

export function areaOf(rect: Rect): Area {
  const corners = cornersOf(rect)
  const [xs, zs] = [corners.map(({ xM }) => xM), corners.map(({ zM }) => zM)]
  return { westM: Math.min(...xs), eastM: Math.max(...xs), northM: Math.min(...zs), southM: Math.max(...zs) }
}

const hull = (areas: readonly Area[]): Area => ({
  westM: Math.min(...areas.map(({ westM }) => westM)),
  eastM: Math.max(...areas.map(({ eastM }) => eastM)),
  northM: Math.min(...areas.map(({ northM }) => northM)),
  southM: Math.max(...areas.map(({ southM }) => southM)),
})

const isIn = (area: Area, { xM, zM }: Spot): boolean =>
  xM > area.westM && xM < area.eastM && zM > area.northM && zM < area.southM

const sizeM2 = ({ westM, eastM, northM, southM }: Area): number => (eastM - westM) * (southM - northM)
