import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { distanceM } from '#plan/rect.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'
import { makeGround } from '#visit/ground.ts'
import { setOut, walkStep, WALK_MPS } from '#visit/walk-step.ts'
import { AT_REST, createWalker, wrapped, type Walker } from '#visit/walker.ts'
import { shippedWalk } from '../fixtures/shipped-hall.ts'
import { someHall, someSpot, someYaw } from '../plan/arbitraries.ts'
import { AHEAD, expectOnFloor, WALK, yard, type Yard } from './yard.ts'

const some = (least: number, most: number) =>
  fc.integer({ min: Math.round(least * 100), max: Math.round(most * 100) }).map((hundredths) => hundredths / 100)
const someStep = fc.record({
  intention: fc.record({ forward: some(-1, 1), aside: some(-1, 1), turn: some(-1, 1) }),
  manner: fc.record({
    speed: fc.constantFrom(0.7, 1, 1.5),
    movement: fc.constantFrom('walk', 'walk', 'walk', 'cut'),
    turn: fc.constantFrom('smooth', 'snap'),
  }),
  stepS: fc.constantFrom(1 / 240, 1 / 60, 1 / 30, 0.1, 1, Number.NaN, -1),
  times: fc.integer({ min: 1, max: 40 }),
  goal: fc.option(someSpot, { freq: 4 }),
})

type Steps = typeof someStep extends fc.Arbitrary<infer T> ? T : never

describe('a step', () => {
  let fair: WalkPlan
  beforeAll(async () => {
    fair = await shippedWalk()
  })

  function expectKept(place: Yard, walker: Walker, steps: readonly Steps[]): number {
    let count = 0
    for (const { intention, manner, stepS, times, goal } of steps) {
      if (goal !== null) setOut(walker, place.ground, goal, null)
      for (let i = 0; i < times; i++) {
        walkStep(walker, place.ground, goal === null ? intention : AT_REST, manner, stepS)
        expectOnFloor(walker, place)
        count++
      }
    }
    return count
  }

  it('never leads off the floor or into anything, in any hall', () => {
    let count = 0
    fc.assert(
      fc.property(someHall, someSpot, someYaw, fc.array(someStep, { maxLength: 20 }), (hall, spot, yawRad, steps) => {
        const place = yard(hall.obstacles, hall.bounds, hall.start)
        if (!place.ground.floor.reached.includes(1)) return
        count += expectKept(place, createWalker({ ...spot, yawRad }), steps)
      }),
      { numRuns: 80 },
    )
    expect(count).toBeGreaterThan(5000)
  })

  it('nor in the hall of the fair', () => {
    const place = { ground: makeGround(fair), obstacles: fair.obstacles }
    let count = 0
    fc.assert(
      fc.property(
        fc.array(someStep, { minLength: 10, maxLength: 40 }),
        some(-30, 30),
        some(-15, 15),
        (steps, zM, xM) => {
          count += expectKept(place, createWalker({ xM, zM, yawRad: Math.PI }), steps)
        },
      ),
      { numRuns: 40 },
    )
    expect(count).toBeGreaterThan(10_000)
  })

  it('begins and ends gently, at the pace that was chosen', () => {
    const { ground } = yard([])
    for (const speed of [0.7, 1, 1.5]) {
      const walker = createWalker({ xM: 0, zM: 5, yawRad: Math.PI })
      const speeds = Array.from({ length: 120 }, (_, i) => {
        walkStep(walker, ground, i < 60 ? AHEAD : AT_REST, { ...WALK, speed }, 1 / 60)
        return Math.hypot(walker.velocityXMps, walker.velocityZMps)
      })
      expect(Math.max(...speeds)).toBeCloseTo(WALK_MPS * speed, 1)
      const changes = speeds.map((now, i) => Math.abs(now - (speeds[i - 1] ?? 0)) * 60)
      expect(Math.max(...changes)).toBeLessThan(WALK_MPS * speed * 3)
      expect(changes[0]).toBeLessThan(WALK_MPS * speed * 0.6)
      expect(speeds.at(-1)).toBeLessThan(0.01)
      expect(walker.xM).toBeCloseTo(0)
    }
  })

  it('goes the same way at any frame rate', () => {
    const rocks = [
      { xM: 0.4, zM: 2, yawRad: 0.5, widthM: 1.5, depthM: 1 },
      { xM: -2, zM: -2, yawRad: 1.1, widthM: 2, depthM: 0.4 },
    ]
    const { ground } = yard(rocks)
    const ends = [1 / 240, 1 / 144, 1 / 60, 1 / 30, 0.1].map((stepS) => {
      const walker = createWalker({ xM: 0, zM: 5, yawRad: Math.PI })
      const frames = Math.round(3 / stepS)
      for (let i = 0; i < frames; i++) walkStep(walker, ground, { forward: 1, aside: 0.2, turn: 0.15 }, WALK, stepS)
      for (let i = 0; i < Math.round(1 / stepS); i++) walkStep(walker, ground, AT_REST, WALK, stepS)
      setOut(walker, ground, { xM: -3, zM: -4 }, null)
      for (let i = 0; i < Math.round(2.5 / stepS); i++) walkStep(walker, ground, AT_REST, WALK, stepS)
      return walker
    })
    for (const end of ends) {
      expect(distanceM(end, ends[0] ?? end)).toBeLessThan(0.05)
      expect(Math.abs(wrapped(end.yawRad - (ends[0]?.yawRad ?? 0)))).toBeLessThan(0.02)
    }
  })

  it('slides along a wall, and along whatever is turned', () => {
    const { ground } = yard([{ xM: 0, zM: 0, yawRad: 0, widthM: 10, depthM: 0.3 }])
    const walker = createWalker({ xM: -3, zM: 1, yawRad: Math.PI })
    for (let i = 0; i < 180; i++) walkStep(walker, ground, { forward: 1, aside: 0.6, turn: 0 }, WALK, 1 / 60)
    expect(walker.zM).toBeCloseTo(0.15 + ground.bodyRadiusM, 4)
    expect(walker.xM).toBeGreaterThan(-1.5)
    const turned = yard([{ xM: 0, zM: 0, yawRad: 0.4, widthM: 3, depthM: 3 }])
    const other = createWalker({ xM: 0, zM: 4, yawRad: Math.PI })
    for (let i = 0; i < 600; i++) walkStep(other, turned.ground, AHEAD, WALK, 1 / 60)
    expect(other.zM).toBeLessThan(-3)
  })

  it('puts whoever is inside of something, or nowhere, on the floor', () => {
    const block = { xM: 0, zM: 0, yawRad: 0.3, widthM: 4, depthM: 4 }
    const place = yard([block])
    for (const [xM, zM] of [
      [0, 0],
      [1.9, 0.3],
      [99, 99],
      [Number.NaN, 0],
    ] as const) {
      const walker = createWalker({ xM, zM, yawRad: 0 })
      expect(walkStep(walker, place.ground, AT_REST, WALK, 1 / 60)).toBe('resting')
      expectOnFloor(walker, place)
    }
  })
})
