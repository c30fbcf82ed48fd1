import { describe, expect, it } from 'vitest'
import { markGeometry } from '#scene/marks/mark-geometry.ts'
import { markerAt, markOf } from '#scene/marks/place-mark.ts'
import { planHall } from '#plan/plan-hall.ts'
import { fullContent } from '../fixtures/full-content.ts'
import { planOf } from './stage-view.ts'

describe('the place of a mark', () => {
  it('is round a product on its plinth, within its own part of it', () => {
    const mark = markOf(planOf(1, 6), 'product:p0-3')
    expect(mark).toMatchObject({ kind: 'ring', xM: expect.closeTo(0.3), zM: 0 })
    expect(mark?.yM).toBeGreaterThan(0.8)
    if (mark?.kind === 'ring') expect(mark.radiusM).toBeLessThanOrEqual(0.15)
  })

  it('is along the front of a booth, outside of it', () => {
    const mark = markOf(planOf(2, 1), 'booth:b1')
    expect(mark).toMatchObject({ kind: 'band', xM: 2 })
    expect(mark?.zM).toBeGreaterThan(1)
  })

  it('is there for every door, gate and news wall of a hall', async () => {
    const content = await fullContent()
    const kinds = new Set<string>()
    for (const hall of content.halls.values()) {
      const plan = planHall(hall, content.booths)
      for (const { kind, id } of plan.things)
        if (kind === 'door' || kind === 'gate' || kind === 'news-wall') {
          kinds.add(kind)
          expect(markOf(plan, `${kind}:${id}`), `${kind}:${id}`).not.toBeNull()
        }
    }
    expect([...kinds].sort()).toEqual(['door', 'gate', 'news-wall'])
  })

  it('is nowhere for what is not there', () => {
    for (const pointed of ['product:none', 'booth:none', 'door:none', 'none', ''])
      expect(markOf(planOf(1, 1), pointed), pointed).toBeNull()
  })
})

describe('a mark', () => {
  it('lies flat where it belongs, and is as wide as it says', () => {
    const marker = markerAt({ xM: 3, zM: -2 })
    const at = markGeometry(marker).getAttribute('position')
    for (let i = 0; i < at.count; i++) {
      expect(at.getY(i)).toBeCloseTo(marker.yM)
      const radiusM = Math.hypot(at.getX(i) - 3, at.getZ(i) + 2)
      expect(radiusM).toBeCloseTo(i % 2 === 0 ? 0.27 : 0.4)
    }
  })

  it('looks up', () => {
    const [ring, band] = [markerAt({ xM: 0, zM: 0 }), markOf(planOf(1, 1), 'booth:b0')]
    for (const shape of [ring, band]) {
      if (shape === null) throw new Error('No mark.')
      const geometry = markGeometry(shape)
      geometry.computeVertexNormals()
      expect(geometry.getAttribute('normal').getY(0)).toBeCloseTo(1)
    }
  })
})
