import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseDetail, type DetailChoice } from '#scene/goods/choose-detail.ts'

const at = (xM: number, nearTriangles = 2000, farTriangles = 200): DetailChoice => ({
  xM,
  zM: 0,
  nearTriangles,
  farTriangles,
})
const HERE = { xM: 0, zM: 0 }

describe('the detail of a product', () => {
  it('is fine within reach, plain from afar, and none from very far', () => {
    expect(chooseDetail([at(1), at(10), at(40)], HERE, 'full', [])).toEqual(['near', 'far', 'none'])
  })

  it('does not flicker on the border', () => {
    expect(chooseDetail([at(4.9)], HERE, 'full', ['far'])).toEqual(['far'])
    expect(chooseDetail([at(4.9)], HERE, 'full', ['near'])).toEqual(['near'])
  })

  it('is plain until the fine form has come, and fine where only that has', () => {
    expect(chooseDetail([at(1, 0), at(10, 500, 0), at(2, 0, 0)], HERE, 'full', [])).toEqual(['far', 'near', 'none'])
  })

  it('is fine for fewer on a phone: the nearest', () => {
    const row = Array.from({ length: 12 }, (_, i) => at(4 - i * 0.3))
    const fine = (tier: 'phone' | 'full') => chooseDetail(row, HERE, tier, []).filter((each) => each === 'near').length
    expect(fine('full')).toBe(12)
    expect(fine('phone')).toBe(4)
    expect(chooseDetail(row, HERE, 'phone', [])[11]).toBe('near')
  })

  it('never takes more than 18 000 triangles of a phone and 56 000 of others, whatever stands there', () => {
    const choice = fc.record({
      xM: fc.double({ min: -40, max: 40, noNaN: true }),
      zM: fc.double({ min: -40, max: 40, noNaN: true }),
      nearTriangles: fc.integer({ min: 0, max: 8000 }),
      farTriangles: fc.integer({ min: 0, max: 1200 }),
    })
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 300 }), fc.constantFrom('phone', 'full'), (choices, tier) => {
        const triangles = chooseDetail(choices, HERE, tier, []).map((detail, i) => {
          const { nearTriangles = 0, farTriangles = 0 } = choices[i] ?? {}
          return detail === 'near' ? nearTriangles : detail === 'far' ? farTriangles : 0
        })
        expect(triangles.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(tier === 'phone' ? 18_000 : 56_000)
      }),
    )
  })
})
