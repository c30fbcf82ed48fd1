import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceM, forwardOf, isCrossed, radians, yawTowards, type Rect } from '#plan/rect.ts'
import { isNear, standingPlace } from '#plan/standing-place.ts'
import { isReached, walkableFloor } from '#plan/walkable-floor.ts'
import { someHall, someRect } from './arbitraries.ts'

const bounds: Rect = { xM: 0, zM: 0, yawRad: 0, widthM: 12, depthM: 12 }
const plinth: Rect = { xM: 0, zM: 0, yawRad: 0, widthM: 0.9, depthM: 0.9 }
const entrance = { xM: 0, zM: 5 }

describe('the place to stand before something', () => {
  it('is straight before it where there is room, looking at it', () => {
    const floor = walkableFloor(bounds, [plinth], entrance)
    expect(standingPlace(plinth, floor, [])).toMatchObject({ xM: 0, zM: 1.75 })
    expect(Math.abs(standingPlace(plinth, floor, [])?.yawRad ?? 0)).toBeCloseTo(Math.PI)
  })

  it('moves aside or further off for what stands there', () => {
    const bench: Rect = { xM: 0, zM: 1.75, yawRad: 0, widthM: 1.6, depthM: 0.45 }
    const floor = walkableFloor(bounds, [plinth, bench], entrance)
    const place = standingPlace(plinth, floor, [])
    expect(place).not.toBeNull()
    expect(distanceM(place ?? plinth, { xM: 0, zM: 1.75 })).toBeGreaterThan(0.3)
  })

  it('is none where its front is a wall, though it can be come near', () => {
    const turned = { ...plinth, yawRad: radians(180), zM: -5.4 }
    const floor = walkableFloor(bounds, [turned], entrance)
    expect(standingPlace(turned, floor, [])).toBeNull()
    expect(isNear(turned, floor, [])).toBe(true)
  })

  it('is never behind a wall, and nothing behind a closed wall is near', () => {
    const wall: Rect = { xM: 0, zM: 0.6, yawRad: 0, widthM: 12, depthM: 0.2 }
    const floor = walkableFloor(bounds, [plinth, wall], entrance)
    expect(standingPlace(plinth, floor, [wall])).toBeNull()
    expect(isNear(plinth, floor, [wall])).toBe(false)
  })

  it('is always reached, in front, facing it and unhidden', () => {
    let found = 0
    fc.assert(
      fc.property(someHall, someRect, ({ bounds, obstacles, start }, thing) => {
        const floor = walkableFloor(bounds, [...obstacles, thing], start)
        const place = standingPlace(thing, floor, obstacles)
        if (place === null) return
        found++
        expect(isReached(floor, place)).toBe(true)
        expect(isNear(thing, floor, obstacles)).toBe(true)
        expect(obstacles.some((wall) => isCrossed(place, thing, wall))).toBe(false)
        expect(place.yawRad).toBeCloseTo(yawTowards(place, thing))
        const ahead = forwardOf(thing.yawRad)
        const away = { xM: place.xM - thing.xM, zM: place.zM - thing.zM }
        // Within 60° of the way it faces.
        expect(away.xM * ahead.xM + away.zM * ahead.zM).toBeGreaterThanOrEqual(
          0.5 * Math.hypot(away.xM, away.zM) - 1e-9,
        )
      }),
      { numRuns: 200 },
    )
    expect(found).toBeGreaterThan(20)
  })
})
