import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { pick, type Ray } from '#plan/pick.ts'
import { planHall, type HallPlan } from '#plan/plan-hall.ts'
import { fullContent } from '../fixtures/full-content.ts'

let plan: HallPlan
beforeAll(async () => {
  const content = await fullContent()
  const hall = content.halls.get('nha-suong')
  if (hall === undefined) throw new Error('The fixture has lost its hall.')
  plan = planHall(hall, content.booths)
})

const EYE = { xM: 0, yM: 1.6, zM: 10 }
const rayTo = (xM: number, yM: number, zM: number, from = EYE): Ray => ({
  from,
  towards: { xM: xM - from.xM, yM: yM - from.yM, zM: zM - from.zM },
})

describe('a tap', () => {
  it('on the floor gives the spot', () => {
    const picked = pick(plan, rayTo(2, 0, 6))
    expect(picked).toMatchObject({ kind: 'floor' })
    if (picked?.kind === 'floor') expect(picked.spot.xM).toBeCloseTo(2)
  })

  it('on the sky, or on ground outside of the hall, means nothing', () => {
    expect(pick(plan, rayTo(0, 9, -5))).toBeNull()
    expect(pick(plan, rayTo(0, 0, 30))).toBeNull()
  })

  it('on what stands on a plinth is on that product, and on a fascia on that booth', () => {
    for (const booth of plan.booths)
      for (const { exhibits, footprint } of booth.plinths)
        for (const { product, xM, zM, yM } of exhibits) {
          const before = { xM, yM: 1.6, zM: footprint.zM + 2.5 }
          expect(pick(plan, rayTo(xM, yM + 0.2, zM, before))).toEqual({ kind: 'product', id: product })
        }
    const [tea] = plan.booths
    if (tea === undefined) throw new Error('There is no booth.')
    const { xM, zM, depthM } = tea.footprint
    expect(pick(plan, rayTo(xM, 2.7, zM + depthM / 2))).toEqual({ kind: 'booth', id: tea.id })
  })

  it('on a gate or a door leads there', () => {
    expect(pick(plan, rayTo(-17, 1.5, -8, { xM: -12, yM: 1.6, zM: -8 }))).toMatchObject({ kind: 'gate' })
    expect(pick(plan, rayTo(19.5, 1.5, 2, { xM: 14, yM: 1.6, zM: 2 }))).toEqual({ kind: 'door', id: 'cua-sang-gio' })
  })

  it('never reaches through a wall, and is the same however long the ray is', () => {
    const number = fc.integer({ min: -100, max: 100 }).map((n) => n / 100)
    fc.assert(
      fc.property(number, number, number, fc.integer({ min: 1, max: 50 }), (xM, yM, zM, times) => {
        const long = { from: EYE, towards: { xM: xM * times, yM: yM * times, zM: zM * times } }
        expect(pick(plan, long)?.kind).toBe(pick(plan, { from: EYE, towards: { xM, yM, zM } })?.kind)
      }),
    )
    const behind = { xM: -10, yM: 1.6, zM: -15.5 }
    const picked = pick(plan, rayTo(-11.6, 0.9, -12, behind))
    expect(picked).toEqual({ kind: 'booth', id: 'gian-tra' })
  })
})
