import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPath } from '#plan/find-path.ts'
import { distanceM } from '#plan/rect.ts'
import { middleOf } from '#plan/walkable-floor.ts'
import { makeGround } from '#visit/ground.ts'
import { isByFloor } from '#visit/keep-clear.ts'
import type { Going, How } from '#visit/visit-state.ts'
import { beginGoing, setOut, walkStep, WALK_MPS, type Manner } from '#visit/walk-step.ts'
import { AT_REST, createWalker, lookBy, MOST_PITCH_RAD, wrapped } from '#visit/walker.ts'
import { shippedWalk } from '../fixtures/shipped-hall.ts'
import { someHall, someSpot, someYaw } from '../plan/arbitraries.ts'
import { AHEAD, expectOnFloor, WALK, walkOut, yard } from './yard.ts'

describe('a way', () => {
  it('is walked to its end in any hall, turned to what is there', () => {
    let walked = 0
    fc.assert(
      fc.property(someHall, someSpot, someSpot, someYaw, (hall, from, to, yawRad) => {
        const place = yard(hall.obstacles, hall.bounds, hall.start)
        if (!place.ground.floor.reached.includes(1)) return
        const walker = createWalker({ ...from, yawRad })
        walkStep(walker, place.ground, AT_REST, WALK, 0)
        if (!setOut(walker, place.ground, to, { xM: to.xM + 1, yM: 0.9, zM: to.zM + 1 })) return
        const end = walker.way?.spots.at(-1) ?? to
        const facing = walker.way?.facing
        let [x, z] = [walker.xM, walker.zM]
        const seconds = walkOut(walker, place.ground, WALK, 1 / 30, () => {
          // No step is longer than a walk and being pushed aside: nobody had to be put at the end.
          expect(Math.hypot(walker.xM - x, walker.zM - z)).toBeLessThan(0.1)
          ;[x, z] = [walker.xM, walker.zM]
        })
        expect(seconds).toBeLessThan(120)
        expect(distanceM(walker, end)).toBeLessThan(0.05)
        expect(Math.abs(wrapped(walker.yawRad - (facing?.yawRad ?? 0)))).toBeLessThan(0.02)
        expect(walker.pitchRad).toBeCloseTo(facing?.pitchRad ?? 0, 1)
        walked++
      }),
      { numRuns: 400 },
    )
    expect(walked).toBeGreaterThan(80)
  })

  it('turns no faster than 90° a second, walks no faster than a walk, and stops without swinging over', () => {
    const { ground } = yard([{ xM: 0, zM: 0, yawRad: 0, widthM: 8, depthM: 0.3 }])
    const walker = createWalker({ xM: 0, zM: 3, yawRad: 0 })
    setOut(walker, ground, { xM: 0, zM: -3 }, { xM: 0, yM: 1, zM: 0 })
    const end = walker.way?.spots.at(-1) ?? walker
    let turn = 0
    let [yaw, x, z, least] = [walker.yawRad, walker.xM, walker.zM, Number.POSITIVE_INFINITY]
    walkOut(walker, ground, WALK, 1 / 60, () => {
      expect(Math.abs(wrapped(walker.yawRad - yaw)) * 60).toBeLessThanOrEqual(Math.PI / 2 + 1e-6)
      // A turn takes its speed up, and gives it up, over some tenths of a second.
      expect(Math.abs(walker.turnRadps - turn) * 60).toBeLessThan(20)
      turn = walker.turnRadps
      expect(Math.hypot(walker.xM - x, walker.zM - z) * 60).toBeLessThan(WALK_MPS * 1.02)
      yaw = walker.yawRad
      x = walker.xM
      z = walker.zM
      // Once the end has come nearer than a hand it never goes away again.
      if (least < 0.1) expect(distanceM(walker, end)).toBeLessThan(least + 0.01)
      least = Math.min(least, distanceM(walker, end))
    })
    expect(distanceM(walker, end)).toBeLessThan(0.03)
  })

  it('is there in one step where there is to be no movement', () => {
    const { ground } = yard([])
    const walker = createWalker({ xM: 0, zM: 5, yawRad: Math.PI })
    setOut(walker, ground, { xM: 3, zM: -3 }, { xM: 5, yM: 0.9, zM: -3 })
    expect(walkStep(walker, ground, AT_REST, { ...WALK, movement: 'cut' }, 1 / 60)).toBe('arrived')
    expect(walker).toMatchObject({ xM: 3, zM: -3, velocityXMps: 0, turnRadps: 0, way: null })
    expect(walker.yawRad).toBeCloseTo(Math.PI / 2)
    expect(walkStep(walker, ground, AT_REST, { ...WALK, movement: 'cut' }, 1 / 60)).toBe('resting')
    // A key puts one a step further at once, then waits.
    walkStep(walker, ground, AHEAD, { ...WALK, movement: 'cut' }, 1 / 60)
    expect(walker.xM).toBeCloseTo(4, 2)
    walkStep(walker, ground, AHEAD, { ...WALK, movement: 'cut' }, 1 / 60)
    expect(walker.xM).toBeCloseTo(4, 2)
  })

  it('is set out on as the visit asks, or cut short', () => {
    const { ground } = yard([{ xM: 0, zM: 0, yawRad: 0, widthM: 3, depthM: 3 }])
    const walker = createWalker({ xM: 0, zM: 5, yawRad: Math.PI })
    const lookAt = { xM: 4, yM: 0.9, zM: -3 }
    const going = (xM: number, zM: number, how: How): Going => ({
      serial: 1,
      target: { kind: 'entrance' },
      goal: { spot: { xM, zM }, lookAt },
      how,
    })
    expect(beginGoing(walker, ground, going(3, -3, 'walk'))).toBe('walking')
    expect(walker.way).not.toBeNull()
    expect(beginGoing(walker, ground, going(3, -3, 'cut'))).toBe('there')
    expect(walker).toMatchObject({ xM: 3, zM: -3, way: null })
    expect(walker.yawRad).toBeCloseTo(Math.PI / 2)
    expect(walker.pitchRad).toBeLessThan(-0.3)
    expect(beginGoing(walker, ground, going(99, 0, 'walk'))).toBe('there')
    expect(walker).toMatchObject({ xM: 3, zM: -3 })
    beginGoing(walker, ground, going(0, 0, 'cut'))
    expectOnFloor(walker, yard([{ xM: 0, zM: 0, yawRad: 0, widthM: 3, depthM: 3 }]))
  })

  it('ends even where something stands on it that no plan knows', () => {
    const { ground } = yard([{ xM: 0, zM: 0, yawRad: 0, widthM: 12, depthM: 0.4 }])
    const walker = createWalker({ xM: 0, zM: 3, yawRad: Math.PI })
    const spots = [
      { xM: 0, zM: 3 },
      { xM: 0, zM: -3 },
    ]
    walker.way = { spots, leftM: [6, 0], facing: null }
    walker.wantedYawRad = Math.PI
    walker.shortestM = 7
    expect(walkOut(walker, ground)).toBeLessThan(10)
    expect(isByFloor(walker.xM, walker.zM, ground) || walker.zM === -3).toBe(true)
  })

  it('is left for the keys, and one stops by oneself', () => {
    const { ground } = yard([])
    const walker = createWalker({ xM: 0, zM: 5, yawRad: Math.PI })
    setOut(walker, ground, { xM: 0, zM: -5 }, null)
    for (let i = 0; i < 60; i++) walkStep(walker, ground, AT_REST, WALK, 1 / 60)
    walkStep(walker, ground, { forward: 0, aside: 1, turn: 0 }, WALK, 1 / 60)
    expect(walker.way).toBeNull()
    let frames = 0
    while (walkStep(walker, ground, AT_REST, WALK, 1 / 60) === 'moving' && frames < 300) frames++
    expect(frames).toBeLessThan(120)
  })

  it('is walked on while one looks round, and the eyes come back to it', () => {
    const { ground } = yard([])
    const walker = createWalker({ xM: 0, zM: 5.5, yawRad: Math.PI })
    setOut(walker, ground, { xM: 0, zM: -5.5 }, null)
    for (let i = 0; i < 60; i++) walkStep(walker, ground, AT_REST, WALK, 1 / 60)
    lookBy(walker, 1, 9)
    expect(walker.pitchRad).toBeCloseTo(MOST_PITCH_RAD)
    const before = walker.zM
    for (let i = 0; i < 60; i++) walkStep(walker, ground, AT_REST, WALK, 1 / 60)
    expect(wrapped(walker.yawRad - Math.PI)).toBeCloseTo(1)
    expect(walker.zM).toBeLessThan(before - 1)
    for (let i = 0; i < 180; i++) walkStep(walker, ground, AT_REST, WALK, 1 / 60)
    expect(Math.abs(wrapped(walker.yawRad - Math.PI))).toBeLessThan(0.05)
    expect(Math.abs(walker.pitchRad)).toBeLessThan(0.05)
  })

  it('turns by eighths where turns are snapped', () => {
    const { ground } = yard([])
    const walker = createWalker({ xM: 0, zM: 5, yawRad: 0 })
    const manner: Manner = { ...WALK, turn: 'snap' }
    walkStep(walker, ground, { forward: 0, aside: 0, turn: 1 }, manner, 1 / 60)
    expect(walker.yawRad).toBeCloseTo(-Math.PI / 4)
    walkStep(walker, ground, { forward: 0, aside: 0, turn: 1 }, manner, 1 / 60)
    expect(walker.yawRad).toBeCloseTo(-Math.PI / 4)
    setOut(walker, ground, { xM: 0, zM: -4 }, { xM: 3, yM: 1, zM: -4 })
    walkOut(walker, ground, manner)
    expect(walker.yawRad).toBeCloseTo(Math.PI / 2, 2)
  })
})

describe('steps', () => {
  it('make next to nothing that has to be cleared away', async () => {
    const fair = await shippedWalk()
    const ground = makeGround(fair)
    const walker = createWalker(fair.entrance.pose)
    const keys = { forward: 1, aside: 0.3, turn: 0.2 }
    const run = (frames: number) => {
      for (let i = 0; i < frames; i++) {
        keys.turn = i % 400 < 200 ? 0.3 : -0.3
        walkStep(walker, ground, keys, WALK, 1 / 60)
      }
    }
    const rove = (frames: number) => {
      for (let i = 0; i < frames; i++) walkStep(walker, ground, AT_REST, WALK, 1 / 60)
    }
    const goal = middleOf(ground.floor, ground.floor.reached.indexOf(1))
    expect(findPath(ground.floor, walker, goal)).not.toBeNull()
    run(8_000)
    for (let i = 0; i < 5; i++) {
      setOut(walker, ground, i % 2 === 0 ? goal : fair.entrance.pose, null)
      rove(2000)
    }
    const growth = () => {
      // The way is found once, and may cost what it does.
      setOut(walker, ground, goal, null)
      const before = process.memoryUsage().heapUsed
      rove(600)
      run(8_000)
      return process.memoryUsage().heapUsed - before
    }
    const least = Math.min(...Array.from({ length: 5 }, growth).map(Math.abs))
    // Numbers handed from function to function may be boxed, 16 bytes each: some 550 bytes a step. An object for each of
    // the hall's 135 obstacles would be more than 6,000.
    expect(least / 8_600).toBeLessThan(1_500)
  }, 30_000)
})
