import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { clearRadiusM, findPath, NEAR_ENOUGH_M } from '#plan/find-path.ts'
import { isClearLine } from '#plan/line-of-sight.ts'
import { nearestReached } from '#plan/nearest-reached.ts'
import { distanceM, distanceToRectM, type Rect, type Spot } from '#plan/rect.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'
import { isReached, middleOf, walkableFloor, type WalkableFloor } from '#plan/walkable-floor.ts'
import { shippedWalk } from '../fixtures/shipped-hall.ts'
import { someHall, someSpot } from './arbitraries.ts'

const bounds: Rect = { xM: 0, zM: 0, yawRad: 0, widthM: 12, depthM: 12 }
const entrance = { xM: 0, zM: 5 }

/** Places along a way, each 5 cm. */
function sampled(spots: readonly Spot[]): Spot[] {
  return spots.flatMap((to, i) => {
    const from = spots[i - 1] ?? to
    const steps = Math.max(1, Math.ceil(distanceM(from, to) / 0.05))
    return Array.from({ length: steps + 1 }, (_, k) => ({
      xM: from.xM + ((to.xM - from.xM) * k) / steps,
      zM: from.zM + ((to.zM - from.zM) * k) / steps,
    }))
  })
}

function expectGood(floor: WalkableFloor, obstacles: readonly Rect[], from: Spot, to: Spot): number {
  const found = findPath(floor, from, to)
  if (found === null) {
    const isNear = nearestReached(floor, from, NEAR_ENOUGH_M) !== -1 && nearestReached(floor, to, NEAR_ENOUGH_M) !== -1
    expect(isNear).toBe(false)
    return 0
  }
  const { spots, lengthM, gridLengthM, expanded } = found
  expect(spots[0]).toEqual({ xM: from.xM, zM: from.zM })
  const end = spots.at(-1) ?? from
  expect(distanceM(end, to)).toBeLessThanOrEqual(isReached(floor, to) ? floor.cellM * 0.7072 : NEAR_ENOUGH_M)
  expect(lengthM).toBeLessThanOrEqual(gridLengthM + 1e-9)
  expect(lengthM).toBeGreaterThanOrEqual(distanceM(from, end) - 1e-9)
  // From a place that is not reached one must first get out of it.
  const onFloor = sampled(spots).filter((spot, i) => isReached(floor, from) || i > 0 || isReached(floor, spot))
  if (isReached(floor, from)) expect(onFloor.filter((spot) => !isReached(floor, spot))).toEqual([])
  const clear = sampled(spots.slice(1))
  const leastM = clearRadiusM(floor) - 1e-6
  expect(clear.filter((spot) => obstacles.some((rect) => distanceToRectM(spot, rect) < leastM))).toEqual([])
  return expanded
}

describe('a path', () => {
  it('is straight where nothing stands between', () => {
    const floor = walkableFloor(bounds, [], entrance)
    const found = findPath(floor, { xM: -3.03, zM: 4.41 }, { xM: 2.27, zM: -4.4 })
    expect(found).toMatchObject({
      spots: [
        { xM: -3.03, zM: 4.41 },
        { xM: 2.27, zM: -4.4 },
      ],
      expanded: 0,
    })
  })

  it('goes round a wall, and is hardly longer than a string pulled round it', () => {
    const wall = { xM: 0, zM: 0, yawRad: 0, widthM: 8, depthM: 0.2 }
    const floor = walkableFloor(bounds, [wall], entrance)
    const [from, to] = [
      { xM: 0, zM: 2 },
      { xM: 0, zM: -2 },
    ]
    const found = findPath(floor, from, to)
    const string = 2 * distanceM(from, { xM: 4.3, zM: 0.3 }) + 0.6
    expect(found?.lengthM).toBeLessThan(string * 1.05)
    expect(found?.spots.length).toBeLessThanOrEqual(6)
  })

  it('ends before what cannot be reached, and nowhere when that is far', () => {
    const block = { xM: 0, zM: 0, yawRad: 0, widthM: 2, depthM: 2 }
    const floor = walkableFloor(bounds, [block], entrance)
    const end = findPath(floor, entrance, { xM: 0, zM: 0.9 })?.spots.at(-1)
    expect(end?.zM).toBeGreaterThan(1.25)
    expect(distanceM(end ?? entrance, { xM: 0, zM: 1.3 })).toBeLessThan(0.25)
    expect(findPath(floor, entrance, { xM: 0, zM: 40 })).toBeNull()
    expect(findPath(floor, entrance, { xM: Number.NaN, zM: 0 })).toBeNull()
  })

  it('is the same each time, whatever was looked for between', () => {
    const wall = { xM: 0, zM: 0, yawRad: 0.4, widthM: 8, depthM: 0.4 }
    const floor = walkableFloor(bounds, [wall], entrance)
    const goal = { xM: 1, zM: -3 }
    const once = findPath(floor, entrance, goal)
    findPath(floor, { xM: -4, zM: -4 }, { xM: 4, zM: 4 })
    expect(findPath(floor, entrance, goal)).toEqual(once)
  })

  it('keeps the body off everything in any hall', () => {
    fc.assert(
      fc.property(someHall, someSpot, someSpot, ({ bounds, obstacles, start }, from, to) => {
        const floor = walkableFloor(bounds, obstacles, start)
        expectGood(floor, obstacles, from, to)
      }),
      { numRuns: 300 },
    )
  })

  it('sees no further than it can walk', () => {
    fc.assert(
      fc.property(someHall, someSpot, someSpot, ({ bounds, obstacles, start }, from, to) => {
        const floor = walkableFloor(bounds, obstacles, start)
        expect(isClearLine(floor, from, to)).toBe(isClearLine(floor, to, from))
        if (!isClearLine(floor, from, to)) return
        expect(sampled([from, to]).every((spot) => isReached(floor, spot))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('in the hall of the fair, a path', () => {
  let walk: WalkPlan
  let floor: WalkableFloor
  beforeAll(async () => {
    walk = await shippedWalk()
    floor = walkableFloor(walk.bounds, walk.obstacles, walk.entrance.pose)
  })

  it('leads between any two places', () => {
    const cells = [...floor.reached.keys()].filter((cell) => floor.reached[cell] === 1)
    const cell = fc.integer({ min: 0, max: cells.length - 1 })
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const [from, to] = [middleOf(floor, cells[a] ?? 0), middleOf(floor, cells[b] ?? 0)]
        expectGood(floor, walk.obstacles, from, to)
        expect(findPath(floor, from, to)).not.toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  it('is found at once between the places that visitors go to', () => {
    const { booths, exhibits, gates, waypoints, entrance } = walk
    const views = [entrance, ...[...booths, ...exhibits, ...gates, ...waypoints].flatMap(({ view }) => view ?? [])]
    let all = 0
    let most = 0
    for (const [i, a] of views.entries()) {
      const b = views[(i * 31 + 7) % views.length] ?? a
      const expanded = findPath(floor, a.pose, b.pose)?.expanded ?? Number.POSITIVE_INFINITY
      all += expanded
      most = Math.max(most, expanded)
    }
    // A cell takes some .25 µs, so that 5 ms are 20,000 cells. Measured over all pairs: 246 on average, at most 8,320.
    expect(all / views.length).toBeLessThan(800)
    expect(most).toBeLessThan(10_000)
  })
})
