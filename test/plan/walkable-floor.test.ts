import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceToRectM, type Rect } from '#plan/rect.ts'
import { BODY_RADIUS_M, cellAt, isReached, middleOf, walkableFloor } from '#plan/walkable-floor.ts'
import { someHall, someRect } from './arbitraries.ts'

const bounds: Rect = { xM: 0, zM: 0, yawRad: 0, widthM: 10, depthM: 10 }
const wall = (xM: number, zM: number, widthM: number, depthM: number): Rect => ({ xM, zM, widthM, depthM, yawRad: 0 })
const entrance = { xM: 0, zM: 4.5 }

describe('the walkable floor', () => {
  it('is all of an empty hall but for the width of a body along its sides', () => {
    const floor = walkableFloor(bounds, [], entrance)
    expect(floor.reached.every((cell) => cell === 1)).toBe(true)
    expect(isReached(floor, { xM: 4.6, zM: -4.6 })).toBe(true)
    expect(isReached(floor, { xM: 4.95, zM: 0 })).toBe(false)
  })

  it('ends at a wall across the hall, and goes on through a gap of a metre but not of half a metre', () => {
    const far = { xM: 0, zM: -4 }
    expect(isReached(walkableFloor(bounds, [wall(0, 0, 10, 0.2)], entrance), far)).toBe(false)
    expect(isReached(walkableFloor(bounds, [wall(-0.5, 0, 9, 0.2)], entrance), far)).toBe(true)
    expect(isReached(walkableFloor(bounds, [wall(-0.25, 0, 9.5, 0.2)], entrance), far)).toBe(false)
  })

  it('is nowhere reached from an entrance inside of something', () => {
    expect(walkableFloor(bounds, [wall(0, 4.5, 2, 2)], entrance).reached.includes(1)).toBe(false)
  })

  it('has larger cells where the hall is vast', () => {
    const floor = walkableFloor({ ...bounds, widthM: 400, depthM: 400 }, [], entrance)
    expect(floor.columns * floor.rows).toBeLessThan(1_010_000)
  })

  it('keeps a body clear of everything, and is one piece', () => {
    fc.assert(
      fc.property(someHall, ({ bounds, obstacles, start }) => {
        const floor = walkableFloor(bounds, obstacles, start)
        const reached = [...floor.reached.keys()].filter((cell) => floor.reached[cell] === 1)
        const wrong = reached.filter((cell) => {
          const spot = middleOf(floor, cell)
          const isInside =
            Math.abs(spot.xM) <= bounds.widthM / 2 - BODY_RADIUS_M + 1e-9 &&
            Math.abs(spot.zM) <= bounds.depthM / 2 - BODY_RADIUS_M + 1e-9
          const isClear = obstacles.every((obstacle) => distanceToRectM(spot, obstacle) >= BODY_RADIUS_M)
          return cellAt(floor, spot) !== cell || floor.open[cell] !== 1 || !isInside || !isClear
        })
        expect(wrong).toEqual([])
        const [first] = reached
        if (first === undefined) return
        // Walking the other way round reaches the very same floor.
        const again = walkableFloor(bounds, obstacles, middleOf(floor, reached.at(-1) ?? first))
        expect(again.reached).toEqual(floor.reached)
      }),
      { numRuns: 60 },
    )
  })

  it('never grows when something more is put in', () => {
    fc.assert(
      fc.property(someHall, someRect, ({ bounds, obstacles, start }, more) => {
        const before = walkableFloor(bounds, obstacles, start)
        const after = walkableFloor(bounds, [...obstacles, more], start)
        expect(after.reached.every((cell, i) => cell <= (before.reached[i] ?? 0))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
