import { beforeAll, describe, expect, it } from 'vitest'
import { fasciaOf } from '#pieces/hall/boards.ts'
import { labelId, labelQuads, type LabelQuad } from '#pieces/hall/label-quads.ts'
import { labelsOf } from '#pieces/hall/plinth-labels.ts'
import { planHall, type HallPlan } from '#plan/plan-hall.ts'
import { overlapM, toInner } from '#plan/rect.ts'
import { fullContent } from '../fixtures/full-content.ts'
import { shippedHall } from '../fixtures/shipped-hall.ts'

const plans: HallPlan[] = []
let shipped: HallPlan

beforeAll(async () => {
  const [{ hall, booths }, full] = await Promise.all([shippedHall(), fullContent()])
  shipped = planHall(hall, booths)
  plans.push(shipped, ...[...full.halls.values()].map((other) => planHall(other, full.booths)))
})

const flat = ({ pose, widthM }: LabelQuad) => ({ ...pose, widthM, depthM: 0.004 })

describe('the places for words in a hall', () => {
  it('are all there: fascias, products, texts, signs, gates, news', () => {
    const quads = labelQuads(shipped)
    const count = (kind: LabelQuad['kind']): number => quads.filter((quad) => quad.kind === kind).length
    const products = shipped.booths.flatMap(({ plinths }) => plinths.flatMap(({ exhibits }) => exhibits))
    expect(count('fascia')).toBe(12)
    expect(count('plinth')).toBe(products.length)
    expect(count('poster')).toBe(36)
    expect(count('gate')).toBe(3)
    expect(count('news')).toBe(6)
    expect(count('sign')).toBe(shipped.things.filter(({ kind }) => kind === 'sign').length)
  })

  it('have ids of their own and a size', () => {
    for (const plan of plans) {
      const quads = labelQuads(plan)
      expect(new Set(quads.map(({ id }) => id)).size).toBe(quads.length)
      for (const { widthM, heightM, pose, yM } of quads) {
        expect(Math.min(widthM, heightM)).toBeGreaterThan(0.05)
        expect([pose.xM, pose.zM, pose.yawRad, yM].every(Number.isFinite)).toBe(true)
      }
    }
  })

  it('do not lie over one another', () => {
    for (const plan of plans) {
      const quads = labelQuads(plan)
      const pairs = quads.flatMap((a, i) => quads.slice(i + 1).map((b) => [a, b] as const))
      const wrong = pairs.filter(
        ([a, b]) => Math.abs(a.yM - b.yM) < (a.heightM + b.heightM) / 2 - 1e-6 && overlapM(flat(a), flat(b)) > 1e-3,
      )
      expect(wrong.map(([a, b]) => [a.id, b.id])).toEqual([])
    }
  })

  it('lie on the boards that the pieces have for them', () => {
    const quads = new Map(labelQuads(shipped).map((quad) => [quad.id, quad]))
    for (const booth of shipped.booths) {
      expect(quads.get(labelId('fascia', booth.id))).toMatchObject(fasciaOf(shipped, booth))
      for (const plinth of booth.plinths) {
        const [first] = plinth.exhibits
        if (plinth.exhibits.length !== 1 || first === undefined) continue
        expect(quads.get(labelId('plinth', booth.id, plinth.id, first.product))).toMatchObject(
          labelsOf(plinth)[0] ?? {},
        )
      }
    }
  })

  it('are before each product where several share a plinth', () => {
    const quads = new Map(labelQuads(shipped).map((quad) => [quad.id, quad]))
    const shared = shipped.booths.flatMap((booth) =>
      booth.plinths.filter(({ exhibits }) => exhibits.length > 1).map((plinth) => ({ booth, plinth })),
    )
    expect(shared.length).toBeGreaterThan(0)
    for (const { booth, plinth } of shared)
      for (const exhibit of plinth.exhibits) {
        const quad = quads.get(labelId('plinth', booth.id, plinth.id, exhibit.product))
        expect(quad && toInner(exhibit, quad.pose).xM).toBeCloseTo(0)
      }
  })

  it('of a plinth keep to its width, and lean back to face the eye', () => {
    for (const plan of plans)
      for (const booth of plan.booths)
        for (const plinth of booth.plinths) {
          const boards = labelsOf(plinth)
          expect(boards.length).toBe(Math.max(1, plinth.exhibits.length))
          for (const { pose, widthM } of boards) {
            const { xM } = toInner(plinth.footprint, pose)
            expect(Math.abs(xM) + widthM / 2).toBeLessThan(plinth.footprint.widthM / 2)
          }
        }
    const tilts = labelQuads(shipped)
      .filter(({ kind }) => kind === 'plinth')
      .map(({ tiltRad }) => tiltRad)
    expect(Math.min(...tilts)).toBeGreaterThan(0.35)
  })
})
