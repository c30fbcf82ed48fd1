import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { labelQuads, type LabelQuad } from '#pieces/hall/label-quads.ts'
import { planHall } from '#plan/plan-hall.ts'
import { EYE_M, type SpotInAir } from '#plan/viewpoint.ts'
import { planWalk } from '#plan/walk-plan.ts'
import { PAGE } from '#scene/labels/label-atlas.ts'
import { createLabelPages, type LabelPages, type Sized } from '#scene/labels/label-pages.ts'
import { cssPixelsPerM, halvingsAt, labelSize, READING_M } from '#scene/labels/label-size.ts'
import { wantedLabels } from '#scene/labels/wanted-labels.ts'
import { shippedHall } from '../fixtures/shipped-hall.ts'

let quads: readonly LabelQuad[]
let eyes: readonly SpotInAir[]

beforeAll(async () => {
  const { hall, booths } = await shippedHall()
  const plan = planHall(hall, booths)
  const walk = planWalk(plan, hall)
  quads = labelQuads(plan)
  eyes = [
    walk.entrance,
    ...[...walk.booths, ...walk.exhibits, ...walk.gates, ...walk.waypoints].map(({ view }) => view),
  ]
    .filter((view) => view !== null)
    .map(({ pose }) => ({ xM: pose.xM, zM: pose.zM, yM: EYE_M }))
})

const sized = (from: readonly LabelQuad[], eye: SpotInAir): Sized[] =>
  wantedLabels(from, eye, () => true).map(({ quad, halvings }) => ({
    id: quad.id,
    halvings,
    sizeAt: (times) => labelSize(quad, times),
  }))

/** Of the page, how much its labels take. */
const used = (pages: LabelPages): number =>
  [...pages.slots.values()].reduce((sum, { place }) => sum + place.width * place.height, 0) / (PAGE.width * PAGE.height)

function areApart(pages: LabelPages): boolean {
  const slots = [...pages.slots.values()]
  return !slots.some(({ page, place: a }, i) =>
    slots
      .slice(i + 1)
      .some(
        ({ page: other, place: b }) =>
          page === other && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      ),
  )
}

describe('how large a label is painted', () => {
  it('has at least the pixels of a phone at reading distance, unless it is capped', () => {
    for (const quad of quads) {
      const { width, height } = labelSize(quad)
      expect(Math.max(width, height)).toBeLessThanOrEqual(1024)
      const wished = quad.widthM * cssPixelsPerM(READING_M[quad.kind]) * 2
      expect(width).toBeGreaterThanOrEqual(Math.floor(Math.min(wished, 1024)) - 1)
    }
  })

  it('halves with each doubling of the distance', () => {
    expect([1, 1.5, 2.9, 3.1, 6.1, 13, 400].map((far) => halvingsAt('plinth', far))).toEqual([0, 0, 0, 1, 2, 3, 4])
  })
})

describe('the pages of the shipped hall', () => {
  it('is one, with all labels as sharp as they should be, from wherever one stands', () => {
    const most = eyes.map((eye) => {
      const pages = createLabelPages(PAGE, 1)
      const wanted = sized(quads, eye)
      expect(pages.want(wanted).left).toEqual([])
      for (const { id, halvings, sizeAt } of wanted) expect(pages.slots.get(id)?.place).toMatchObject(sizeAt(halvings))
      return used(pages)
    })
    expect(Math.max(...most)).toBeLessThan(0.6)
  })

  it('stays one on a walk from place to place, and is seldom packed anew', () => {
    const pages = createLabelPages(PAGE, 1)
    const changes = eyes.map((eye) => pages.want(sized(quads, eye)))
    expect(changes.flatMap(({ left }) => left)).toEqual([])
    expect(changes.filter(({ isAnew }) => isAnew).length).toBeLessThan(eyes.length * 0.4)
    expect(areApart(pages)).toBe(true)
  })

  it('asks for nothing new where one stands', () => {
    const pages = createLabelPages(PAGE, 1)
    const [eye] = eyes
    if (eye === undefined) throw new Error('Nobody stands anywhere.')
    expect(pages.want(sized(quads, eye)).toDraw.length).toBeGreaterThan(80)
    expect(pages.want(sized(quads, eye))).toEqual({ toDraw: [], isAnew: false, left: [] })
  })
})

describe('pages of any hall', () => {
  it('hold 300 products on one, the nearest in full', () => {
    const many = Array.from({ length: 300 }, (_, i): LabelQuad => {
      const pose = { xM: (i % 20) * 1.2, zM: -Math.floor(i / 20) * 1.5, yawRad: 0 }
      return { id: `plinth:${i}`, kind: 'plinth', pose, yM: 0.7, widthM: 0.88, heightM: 0.1, tiltRad: 0 }
    })
    const wanted = sized(many, { xM: 12, zM: 1.2, yM: EYE_M })
    const pages = createLabelPages(PAGE, 1)
    expect(pages.want(wanted).left).toEqual([])
    expect(pages.slots.size).toBe(300)
    expect(wanted.slice(0, 6).map(({ id }) => pages.slots.get(id)?.place)).toEqual(
      wanted.slice(0, 6).map(({ sizeAt }) => expect.objectContaining(sizeAt(0))),
    )
  })

  it('never lay one over another nor leave one out while there is room, whatever is wanted', () => {
    const someWanted = fc.array(
      fc.record({ id: fc.integer({ min: 0, max: 60 }).map(String), halvings: fc.integer({ min: 0, max: 4 }) }),
      { maxLength: 60 },
    )
    const page = { width: 512, height: 512 }
    fc.assert(
      fc.property(fc.array(someWanted, { maxLength: 6 }), fc.integer({ min: 1, max: 2 }), (turns, mostPages) => {
        const pages = createLabelPages(page, mostPages)
        for (const turn of turns) {
          const wanted = [...new Map(turn.map((label) => [label.id, label])).values()].map((label) => ({
            ...label,
            sizeAt: (times: number) => ({ width: 300 / 2 ** times, height: (40 + Number(label.id)) / 2 ** times }),
          }))
          const { left } = pages.want(wanted)
          expect(areApart(pages)).toBe(true)
          for (const { id } of wanted) expect(pages.slots.has(id) || left.includes(id)).toBe(true)
          expect(left).toEqual([])
        }
      }),
    )
  })

  it('forget what nobody wanted for longest when room is short', () => {
    const label = (id: string): Sized => ({ id, halvings: 0, sizeAt: () => ({ width: 240, height: 100 }) })
    const pages = createLabelPages({ width: 256, height: 512 }, 1)
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) pages.want([label(id)])
    expect([...pages.slots.keys()]).toContain('f')
    expect([...pages.slots.keys()]).not.toContain('a')
  })
})
