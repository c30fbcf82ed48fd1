import fc from 'fast-check'
import type { Rect, Spot } from '#plan/rect.ts'

// Whole centimetres: fast-check's doubles crowd around 0, where nothing stands.
const metres = (least: number, most: number) =>
  fc.integer({ min: Math.round(least * 100), max: Math.round(most * 100) }).map((hundredths) => hundredths / 100)

export const someSpot: fc.Arbitrary<Spot> = fc.record({ xM: metres(-20, 20), zM: metres(-20, 20) })
export const someYaw = metres(-Math.PI, Math.PI)

export const someRect: fc.Arbitrary<Rect> = fc.record({
  xM: metres(-20, 20),
  zM: metres(-20, 20),
  yawRad: someYaw,
  widthM: metres(0.2, 9),
  depthM: metres(0.2, 9),
})

/** A hall's inside, what stands in it, and a place in it to start from. */
export const someHall = fc
  .record({
    widthM: metres(6, 24),
    depthM: metres(6, 24),
    obstacles: fc.array(someRect, { maxLength: 6 }),
    across: metres(-0.45, 0.45),
    along: metres(-0.45, 0.45),
  })
  .map(({ widthM, depthM, obstacles, across, along }) => ({
    bounds: { xM: 0, zM: 0, yawRad: 0, widthM, depthM },
    obstacles,
    start: { xM: across * widthM, zM: along * depthM },
  }))
