import { BufferAttribute, BufferGeometry, Matrix4 } from 'three'
import type { HallPlan } from '#plan/plan-hall.ts'
import { HALL_MORNING } from '#scene/air/air.ts'
import type { HallView } from '#scene/hall-view.ts'
import type { ReadPart } from '#scene/read-model.ts'

const AT = { xM: 0, zM: 0, yawRad: 0 }

/** A part of so many triangles. */
export function part(triangles: number): ReadPart {
  const vertices = triangles * 3
  const geometry = new BufferGeometry()
    .setAttribute(
      'position',
      new BufferAttribute(
        Float32Array.from({ length: vertices * 3 }, (_, i) => (i % 7) / 10),
        3,
      ),
    )
    .setAttribute('color', new BufferAttribute(new Uint8Array(vertices * 4).fill(90), 4, true))
    .setIndex(Array.from({ length: vertices }, (_, i) => i))
  return { geometry, matrix: new Matrix4() }
}

/** A hall of booths two metres apart along +x, each with so many products on one plinth. */
export function planOf(booths: number, productsEach: number): HallPlan {
  return {
    id: 'hall',
    bounds: { ...AT, widthM: 100, depthM: 20 },
    ground: 'earth',
    style: { kind: 'market-street', eavesM: 3.7, seed: 1 },
    courtyard: null,
    entrance: AT,
    galleries: [],
    things: [],
    booths: Array.from({ length: booths }, (_, b) => ({
      id: `b${b}`,
      index: b,
      number: b + 1,
      kind: 'market-stall',
      dressing: [],
      colours: { wall: '#a96b3c', cloth: '#c2281f', accent: '#f0b93a' },
      walls: [],
      footprint: { xM: b * 2, zM: 0, yawRad: 0, widthM: 2, depthM: 2 },
      plinths: [
        {
          id: 'plinth',
          kind: 'table',
          heightM: 0.8,
          footprint: { xM: b * 2, zM: 0, yawRad: 0, widthM: 1.8, depthM: 0.6 },
          exhibits: Array.from({ length: productsEach }, (_, p) => ({
            product: `p${b}-${p}`,
            xM: b * 2 + p * 0.1,
            zM: 0,
            yM: 0.8,
            yawRad: 0,
          })),
        },
      ],
    })),
  } as unknown as HallPlan
}

export const productsOf = (plan: HallPlan): readonly string[] =>
  plan.booths.flatMap(({ plinths }) => plinths.flatMap(({ exhibits }) => exhibits.map(({ product }) => product)))

/** A view of it from two metres before the first booth, with every product there for far. */
export function viewOf(plan: HallPlan, change: Partial<HallView> = {}): HallView {
  const nothing = () => undefined
  return {
    plan,
    model: new Map([
      ['ground', part(10)],
      ['shell', part(20)],
      ...plan.booths.map(({ id }) => [`booth-${id}`, part(5)] as const),
    ]),
    goods: new Map(productsOf(plan).map((id) => [id, part(4)])),
    near: new Map(),
    air: HALL_MORNING,
    words: new Map(),
    record: { xM: 0, zM: -2, yawRad: 0, pitchRad: 0 },
    step: () => false,
    tier: 'full',
    pixelRatio: 1,
    pointed: null,
    selected: null,
    marker: null,
    marked: [],
    inspected: null,
    isStill: true,
    onFirstFrame: nothing,
    onLost: nothing,
    onRestored: nothing,
    ...change,
  }
}
