import { describe, expect, it } from 'vitest'
import type { BoothPlan } from '#plan/place-booth.ts'
import { planGalleries } from '#plan/plan-galleries.ts'
import { distanceM, radians, toInner } from '#plan/rect.ts'

function booth(id: string, xM: number, zM: number, yawDeg: number): BoothPlan {
  return {
    id,
    index: 0,
    number: 1,
    kind: 'gallery-bay',
    dressing: [],
    colours: { wall: '#cf9458', cloth: '#27407e', accent: '#e8792a' },
    footprint: { xM, zM, yawRad: radians(yawDeg), widthM: 6, depthM: 4 },
    walls: [],
    plinths: [],
  }
}

describe('galleries', () => {
  const street = [booth('a', -6, 0, 90), booth('b', -6, 6.4, 90), booth('c', 6, 0, -90), booth('far', -6, 20, 90)]
  const galleries = planGalleries(street, 3.3)

  it('are the rows of booths that stand side by side and face the same way', () => {
    expect(galleries.map(({ footprint }) => Math.round(footprint.widthM * 10) / 10).sort()).toEqual(
      [12.9, 6.5, 6.5].sort(),
    )
  })

  it('have posts at their ends and between booths, never before a booth’s middle', () => {
    for (const { posts, footprint } of galleries) {
      const along = posts.map((post) => toInner(footprint, post))
      expect(along.every(({ zM }) => zM > footprint.depthM / 2)).toBe(true)
      for (const { footprint: own } of street)
        for (const post of posts) {
          const { xM, zM } = toInner(own, post)
          if (zM > 0 && zM < 4) expect(Math.abs(xM)).toBeGreaterThan(own.widthM / 2 - 0.4)
        }
    }
    expect(galleries.map(({ posts }) => posts.length).sort()).toEqual([2, 2, 3])
  })

  it('are walled behind their booths, and parted into bays of about the wanted width', () => {
    for (const { backWall, footprint, bays } of galleries) {
      expect(toInner(footprint, backWall).zM).toBeCloseTo(-2.15)
      expect(distanceM(backWall, footprint)).toBeCloseTo(2.15)
      expect(Math.abs(footprint.widthM / bays - 3.3)).toBeLessThan(0.6)
    }
  })
})
