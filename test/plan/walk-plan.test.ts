import { beforeAll, describe, expect, it } from 'vitest'
import { findPath } from '#plan/find-path.ts'
import { planHall, wallsOf, type HallPlan } from '#plan/plan-hall.ts'
import { distanceM, distanceToRectM, isCrossed, toInner } from '#plan/rect.ts'
import { planWalk, type PlaceView, type WalkPlan } from '#plan/walk-plan.ts'
import { isReached, walkableFloor, type WalkableFloor } from '#plan/walkable-floor.ts'
import { fullContent } from '../fixtures/full-content.ts'
import { shippedHall } from '../fixtures/shipped-hall.ts'

let plan: HallPlan
let walk: WalkPlan
let floor: WalkableFloor
beforeAll(async () => {
  const { hall, booths } = await shippedHall()
  plan = planHall(hall, booths)
  walk = planWalk(plan, hall)
  floor = walkableFloor(walk.bounds, walk.obstacles, walk.entrance.pose)
})

describe('in the hall of the fair', () => {
  it('one can stand before everything, and walk there from the entrance', () => {
    const { booths, exhibits, gates, doors, waypoints, newsWall, entrance } = walk
    expect([booths.length, exhibits.length, gates.length, doors.length]).toEqual([12, 42, 3, 0])
    const places: PlaceView[] = [...booths, ...exhibits, ...gates, ...waypoints, { id: 'news-wall', view: newsWall }]
    for (const { id, view } of places) {
      expect(view, id).not.toBeNull()
      if (view === null) continue
      expect(isReached(floor, view.pose), id).toBe(true)
      expect(findPath(floor, entrance.pose, view.pose), id).not.toBeNull()
    }
  })

  it('booths go by number, and are seen as a whole, past the posts', () => {
    expect(walk.booths.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    for (const { view, footprint } of walk.booths) {
      const farM = distanceToRectM(view?.pose ?? footprint, footprint)
      expect(farM).toBeGreaterThan(2.5)
      expect(farM).toBeLessThan(3.7)
    }
  })

  it('one steps back from what is tall, and looks higher', () => {
    const tall = new Set(['khen-mong', 'thit-trau-gac-bep'])
    const heights = planWalk(plan, { doors: [] }, (id) => (tall.has(id) ? 0.8 : 0.3))
    for (const [i, { id, view }] of heights.exhibits.entries()) {
      const [usual, now] = [walk.exhibits[i]?.view, view]
      if (usual == null || now === null) throw new Error(`Nobody comes before ${id}.`)
      const [farM, usualM] = [distanceM(now.pose, now.lookAt), distanceM(usual.pose, usual.lookAt)]
      if (tall.has(id)) expect(farM, id).toBeGreaterThan(usualM + 0.2)
      else expect(Math.abs(farM - usualM), id).toBeLessThan(0.01)
      expect(now.lookAt.yM > usual.lookAt.yM, id).toBe(tall.has(id))
    }
  })

  it('exhibits are looked at from before their own plinth, within reach of an arm and unhidden', () => {
    const walls = wallsOf(plan)
    for (const { id, view, booth } of walk.exhibits) {
      if (view === null) continue
      expect(distanceM(view.pose, view.lookAt), id).toBeLessThan(2.8)
      expect(
        walls.some((wall) => isCrossed(view.pose, view.lookAt, wall)),
        id,
      ).toBe(false)
      expect(view.lookAt.yM, id).toBeGreaterThan(0.3)
      const { footprint } = plan.booths.find((other) => other.id === booth) ?? { footprint: walk.bounds }
      // Before it, not behind it.
      expect(toInner(footprint, view.pose).zM, id).toBeGreaterThan(toInner(footprint, view.lookAt).zM)
    }
  })
})

describe('a walk plan', () => {
  it('is plain data: it comes back the same from a pack', () => {
    expect(JSON.parse(JSON.stringify(walk))).toEqual(walk)
    expect(walkableFloor(walk.bounds, walk.obstacles, walk.entrance.pose)).toEqual(floor)
  })

  it('knows where doors lead, in every hall of the full exhibition', async () => {
    const content = await fullContent()
    for (const hall of content.halls.values()) {
      const full = planWalk(planHall(hall, content.booths), hall)
      expect(full.doors.map(({ id, toHall }) => [id, toHall])).toEqual(hall.doors.map(({ id, toHall }) => [id, toHall]))
      for (const { id, view } of [...full.booths, ...full.doors, ...full.gates]) expect(view, id).not.toBeNull()
    }
  })

  it('says null for what nobody comes near, and has an entrance all the same', async () => {
    const { hall, booths } = await shippedHall()
    const shut = planWalk(planHall({ ...hall, entrance: { position: { xM: -12, zM: 15 }, yawDeg: 0 } }, booths), hall)
    expect(shut.booths.every(({ view }) => view === null || distanceM(view.pose, shut.entrance.pose) < 40)).toBe(true)
    const inWall = { ...hall, entrance: { position: { xM: -6.2, zM: 26.1 }, yawDeg: 0 } }
    expect(planWalk(planHall(inWall, booths), hall).entrance.pose).toMatchObject({ xM: -6.2, zM: 26.1 })
  })
})
