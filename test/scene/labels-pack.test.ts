import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createShelves, GUTTER, packShelves, type Place, type Size } from '#scene/labels/pack-shelves.ts'

const PAGE: Size = { width: 2048, height: 2048 }
const someSizes = fc.array(
  fc.record({ width: fc.integer({ min: 1, max: 1500 }), height: fc.integer({ min: 1, max: 700 }) }),
  { maxLength: 120 },
)

/** Whether two places are nearer than a gutter. */
const touch = (a: Place, b: Place): boolean =>
  a.x < b.x + b.width + GUTTER &&
  b.x < a.x + a.width + GUTTER &&
  a.y < b.y + b.height + GUTTER &&
  b.y < a.y + a.height + GUTTER

function isSound(places: readonly Place[], page: Size): boolean {
  const isInside = places.every(
    ({ x, y, width, height }) =>
      x >= GUTTER && y >= GUTTER && x + width + GUTTER <= page.width && y + height + GUTTER <= page.height,
  )
  return isInside && !places.some((place, i) => places.slice(i + 1).some((other) => touch(place, other)))
}

describe('a page packed in shelves', () => {
  it('keeps all inside and apart, and says what did not fit', () => {
    fc.assert(
      fc.property(someSizes, (sizes) => {
        const { placed, left } = packShelves(sizes, createShelves(PAGE))
        expect(isSound([...placed.values()], PAGE)).toBe(true)
        expect(placed.size + left.length).toBe(sizes.length)
        for (const [{ width, height }, place] of placed) expect(place).toMatchObject({ width, height })
      }),
    )
  })

  it('stays so when more is added later', () => {
    fc.assert(
      fc.property(someSizes, someSizes, (first, later) => {
        const shelves = createShelves(PAGE)
        const { placed } = packShelves(first, shelves)
        const added = later.map(shelves.add).filter((place) => place !== null)
        expect(isSound([...placed.values(), ...added], PAGE)).toBe(true)
      }),
    )
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(someSizes, (sizes) => {
        const once = packShelves(sizes, createShelves(PAGE))
        expect([...packShelves(sizes, createShelves(PAGE)).placed.values()]).toEqual([...once.placed.values()])
      }),
    )
  })

  it('refuses what has no size, or is larger than itself', () => {
    const shelves = createShelves(PAGE)
    for (const size of [
      { width: 0, height: 5 },
      { width: 5, height: Number.NaN },
      { width: 2047, height: 5 },
      { width: 5, height: 2046 },
    ])
      expect(shelves.add(size)).toBeNull()
    expect(shelves.add({ width: 2044, height: 2044 })).toEqual({ x: 2, y: 2, width: 2044, height: 2044 })
  })

  it('wastes little on what labels are like', () => {
    const sizes = Array.from({ length: 400 }, (_, i) => ({ width: 200 + (i % 7) * 40, height: i % 3 === 0 ? 90 : 44 }))
    const { placed } = packShelves(sizes, createShelves(PAGE))
    const used = [...placed.values()].reduce((sum, { width, height }) => sum + width * height, 0)
    expect(used / (PAGE.width * PAGE.height)).toBeGreaterThan(0.8)
  })
})
