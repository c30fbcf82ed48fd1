import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cornersOf,
  distanceToRectM,
  forwardOf,
  isCrossed,
  outsideM,
  overlapM,
  radians,
  rectToOuter,
  roomM,
  toInner,
  toOuter,
  yawTowards,
  type Rect,
} from '#plan/rect.ts'
import { someRect, someSpot } from './arbitraries.ts'

const box = (xM: number, zM: number, widthM: number, depthM: number, yawDeg = 0): Rect => ({
  xM,
  zM,
  widthM,
  depthM,
  yawRad: radians(yawDeg),
})

describe('yaw', () => {
  it('looks along +z at 0, along +x at 90, along -z at 180', () => {
    expect(forwardOf(0)).toEqual({ xM: 0, zM: 1 })
    expect(forwardOf(radians(90)).xM).toBeCloseTo(1)
    expect(forwardOf(radians(180)).zM).toBeCloseTo(-1)
    expect(yawTowards({ xM: 1, zM: 1 }, { xM: 3, zM: 1 })).toBeCloseTo(radians(90))
  })

  it('turns what stands in a booth with it: a booth that faces east has its front in the east', () => {
    const front = toOuter({ xM: -6, zM: 10, yawRad: radians(90) }, { xM: 0, zM: 2 })
    expect(front.xM).toBeCloseTo(-4)
    expect(front.zM).toBeCloseTo(10)
  })
})

describe('frames', () => {
  it('lead out and back in again', () => {
    fc.assert(
      fc.property(someRect, someSpot, (frame, spot) => {
        const back = toInner(frame, toOuter(frame, spot))
        expect(back.xM).toBeCloseTo(spot.xM)
        expect(back.zM).toBeCloseTo(spot.zM)
      }),
    )
  })
})

describe('overlap', () => {
  it('is how deep two rectangles lie in one another', () => {
    expect(overlapM(box(0, 0, 4, 4), box(3, 0, 4, 4))).toBeCloseTo(1)
    expect(overlapM(box(0, 0, 4, 4), box(4, 0, 4, 4))).toBeCloseTo(0)
    expect(overlapM(box(0, 0, 4, 4), box(9, 0, 4, 4))).toBe(0)
    // Corner to corner at 45°, the boxes around them overlap but they do not.
    expect(overlapM(box(0, 0, 4, 4), box(4, 4, 3, 3, 45))).toBe(0)
  })

  it('is the same both ways, and wherever the two stand', () => {
    fc.assert(
      fc.property(someRect, someRect, someRect, (a, b, frame) => {
        const depth = overlapM(a, b)
        expect(overlapM(b, a)).toBeCloseTo(depth)
        expect(overlapM(rectToOuter(frame, a), rectToOuter(frame, b))).toBeCloseTo(depth)
      }),
    )
  })

  it('is more than nothing where a corner of one lies well inside the other', () => {
    fc.assert(
      fc.property(someRect, someRect, (a, b) => {
        const inside = cornersOf(a).some((corner) => {
          const { xM, zM } = toInner(b, corner)
          return Math.abs(xM) < b.widthM / 2 - 1e-6 && Math.abs(zM) < b.depthM / 2 - 1e-6
        })
        if (inside) expect(overlapM(a, b)).toBeGreaterThan(0)
      }),
    )
  })
})

describe('what reaches out', () => {
  it('is measured to the corner furthest out', () => {
    expect(outsideM(box(0, 0, 2, 2), box(0, 0, 4, 4))).toBe(0)
    expect(outsideM(box(1.5, 0, 2, 2), box(0, 0, 4, 4))).toBeCloseTo(0.5)
    expect(outsideM(box(0, 0, 4, 4, 45), box(0, 0, 4, 4))).toBeCloseTo(Math.SQRT2 * 2 - 2)
  })
})

describe('the room to move', () => {
  it('is what fits, and not a millimetre more', () => {
    fc.assert(
      fc.property(someRect, someRect, (inner, outer) => {
        const { xM, zM } = roomM(inner, outer)
        const placed = (x: number, z: number): Rect => ({ ...inner, ...toOuter(outer, { xM: x, zM: z }) })
        if (xM > 0 && zM > 0) {
          expect(outsideM(placed(xM, zM), outer)).toBeCloseTo(0)
          expect(outsideM(placed(xM + 0.01, zM), outer)).toBeCloseTo(0.01)
        } else expect(outsideM(placed(0, 0), outer)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('a line', () => {
  it('crosses a rectangle that lies between its ends', () => {
    expect(isCrossed({ xM: -3, zM: 0 }, { xM: 3, zM: 0 }, box(0, 0, 1, 1))).toBe(true)
    expect(isCrossed({ xM: -3, zM: 2 }, { xM: 3, zM: 2 }, box(0, 0, 1, 1))).toBe(false)
    expect(isCrossed({ xM: -3, zM: 0 }, { xM: -1, zM: 0 }, box(0, 0, 1, 1))).toBe(false)
    expect(isCrossed({ xM: 0, zM: -3 }, { xM: 0, zM: 3 }, box(0, 0, 1, 1, 30))).toBe(true)
  })

  it('crosses if and only if some point of it lies inside', () => {
    fc.assert(
      fc.property(someSpot, someSpot, someRect, (a, b, rect) => {
        const least = Math.min(
          ...Array.from({ length: 401 }, (_, i) =>
            distanceToRectM({ xM: a.xM + ((b.xM - a.xM) * i) / 400, zM: a.zM + ((b.zM - a.zM) * i) / 400 }, rect),
          ),
        )
        // Between two samples a line may cut off a corner of up to this much.
        const step = Math.hypot(b.xM - a.xM, b.zM - a.zM) / 400
        if (isCrossed(a, b, rect)) expect(least).toBeLessThanOrEqual(step)
        else expect(least).toBeGreaterThanOrEqual(0)
        if (least === 0 && step < 0.05) {
          const shrunk = { ...rect, widthM: rect.widthM + 0.2, depthM: rect.depthM + 0.2 }
          expect(isCrossed(a, b, shrunk)).toBe(true)
        }
      }),
    )
  })
})
