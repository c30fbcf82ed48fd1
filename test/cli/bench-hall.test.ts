import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { benchLines, leastRow } from '#cli/bench/bench-row.ts'
import { hallRows, type HallFigures } from '#cli/bench/hall/hall-rows.ts'
import { loadFigures } from '#cli/bench/hall/loads.ts'
import type { ViewFigures } from '#cli/bench/hall/measure-views.ts'
import { atQuery, standsOf } from '#cli/bench/hall/stands.ts'
import { median } from '#cli/bench/median.ts'
import type { Pose } from '#plan/rect.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'
import { whiteRoomPieces } from '#scene/measure/white-room.tsx'
import { readSpot } from '#visit/spot-address.ts'

describe('the median', () => {
  it.each([
    [[], 0],
    [[7], 7],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 3],
  ])('of %j is %d', (numbers, middle) => expect(median(numbers)).toBe(middle))
})

describe('loads', () => {
  const text = Buffer.from('chợ phiên vùng cao '.repeat(200))
  const model = gzipSync(text)
  const loads = [
    { path: '/hagiang/vi/', body: text },
    { path: '/assets/index-a1.js', body: text },
    { path: '/packs/hagiang/hall-cho.glbz', body: model },
    { path: '/packs/hagiang/goods-cho.glbz', body: model },
    { path: '/art/hagiang/booth.svg', body: text },
  ]

  it('count as a host with brotli sends them: what lies compressed already as it is', () => {
    const compressed = brotliCompressSync(text).length
    expect(loadFigures(loads)).toEqual({
      bytes: 3 * compressed + 2 * model.length,
      scriptBytes: compressed,
      modelBytes: model.length,
      requests: 4,
      pictures: 1,
    })
  })
})

describe('the places one looks from', () => {
  const view = (xM: number, zM: number) => ({ pose: { xM, zM, yawRad: Math.PI }, lookAt: { xM, yM: 1, zM } })
  const walk: WalkPlan = {
    hall: 'cho',
    bounds: { xM: 0, zM: 0, widthM: 40, depthM: 60, yawRad: 0 },
    obstacles: [],
    entrance: view(0, 29),
    booths: [
      { id: 'tra', number: 1, footprint: { xM: 0, zM: 0, widthM: 1, depthM: 1, yawRad: 0 }, view: view(-1, 20) },
      { id: 'mat', number: 2, footprint: { xM: 0, zM: 0, widthM: 1, depthM: 1, yawRad: 0 }, view: view(1, 20) },
      { id: 'kin', number: 3, footprint: { xM: 0, zM: 0, widthM: 1, depthM: 1, yawRad: 0 }, view: null },
    ],
    exhibits: [],
    gates: [{ id: 'hoi', view: view(-8, 0) }],
    doors: [],
    waypoints: [
      { id: 'truoc-tra', view: view(-1.2, 20) },
      { id: 'giua-san', view: view(0, 0) },
    ],
    newsWall: null,
  }

  it('are all that can be stood at, none twice, the entrance a step in', () => {
    expect(standsOf(walk)).toEqual([
      { id: 'entrance', query: '?at=0.0,28.5,180', isInHistory: false },
      { id: 'tra', query: '?booth=tra', isInHistory: true },
      { id: 'mat', query: '?booth=mat', isInHistory: true },
      { id: 'hoi', query: '?festival=hoi', isInHistory: true },
      { id: 'giua-san', query: '?at=0.0,0.0,180', isInHistory: false },
    ])
  })

  it('are told as the hall reads them', () => {
    const pose: Pose = { xM: -0.04, zM: 12.34, yawRad: -Math.PI / 2 }
    const { at } = readSpot(atQuery(pose))
    expect([at?.xM, at?.zM, at?.yawRad]).toEqual([0, 12.3, expect.closeTo((3 * Math.PI) / 2)])
  })
})

describe('the white room', () => {
  it('has nearly 20,000 triangles, its walls counted', () => {
    const triangles = whiteRoomPieces().reduce((sum, { geometry }) => sum + (geometry.index?.count ?? 0) / 3, 12)
    expect(triangles).toBeGreaterThan(19_500)
    expect(triangles).toBeLessThanOrEqual(20_000)
  })
})

const place = (id: string, draws: number, triangles: number, textureBytes = 16e6): ViewFigures => ({
  id,
  draws,
  triangles,
  textureBytes,
})
const load = { bytes: 900_000, scriptBytes: 270_000, modelBytes: 440_000, requests: 20, pictures: 3 }
const FIGURES: HallFigures = {
  loads: { untilWalkable: load, wholeVisit: { ...load, scriptBytes: 300_000 }, elsewhere: 0 },
  phone: [place('entrance', 40, 60_000), place('courtyard', 30, 70_000)],
  full: [place('entrance', 40, 110_000)],
  walk: { framesAtRest: 0, restSeconds: 5, heapGrowth: 200_000, walkSeconds: 20, framesWalked: 300 },
  frames: {
    cleared: [60, 30, 60],
    whiteDraws: 30,
    whiteTriangles: 7000,
    places: [{ id: 'entrance', hall: [9, 4.5, 6], white: [10, 5, 12] }],
  },
}

describe('rows of the hall', () => {
  const over = (figures: HallFigures) =>
    hallRows(figures).flatMap(({ what, verdict }) => (verdict === 'ok' || verdict === 'seen' ? [] : [what, verdict]))

  it('keep to their budgets', () => expect(over(FIGURES)).toEqual([]))

  it('name the worst place of each tier', () => {
    const rows = hallRows(FIGURES)
    const figureOf = (start: string) => rows.find(({ what }) => what.startsWith(start))?.figure
    expect(figureOf('phone tier, of 2 places all round: most draws (entrance)')).toBe(40)
    expect(figureOf('phone tier, of 2 places all round: most triangles (courtyard)')).toBe(70_000)
    const worse = { ...FIGURES, phone: [...FIGURES.phone, place('gate', 61, 80_001, 33e6)] }
    expect(over(worse)).toEqual([
      'phone tier, of 3 places all round: most draws (gate)',
      'over',
      'phone tier, of 3 places all round: most triangles (gate)',
      'over',
      'phone tier, of 3 places all round: textures (gate)',
      'over',
    ])
    expect(() => hallRows({ ...FIGURES, phone: [] })).toThrow('No place')
  })

  it.each<[string, Partial<HallFigures>]>([
    ['a frame at rest', { walk: { ...FIGURES.walk, framesAtRest: 1 } }],
    ['a heap that grows', { walk: { ...FIGURES.walk, heapGrowth: 1_010_000 } }],
    ['a request elsewhere', { loads: { ...FIGURES.loads, elsewhere: 1 } }],
    ['a byte too many', { loads: { ...FIGURES.loads, untilWalkable: { ...load, bytes: 1_000_010 } } }],
    ['too much script', { loads: { ...FIGURES.loads, untilWalkable: { ...load, scriptBytes: 280_010 } } }],
    ['too much script of panels', { loads: { ...FIGURES.loads, wholeVisit: { ...load, scriptBytes: 420_010 } } }],
    ['too large a model', { loads: { ...FIGURES.loads, untilWalkable: { ...load, modelBytes: 450_010 } } }],
    ['a request too many', { loads: { ...FIGURES.loads, untilWalkable: { ...load, requests: 26 } } }],
    ['triangles of the full tier', { full: [place('entrance', 40, 120_001)] }],
  ])('tell of %s', (_, change) => expect(over({ ...FIGURES, ...change })).toEqual([expect.any(String), 'over']))

  it('compare frames round by round, and a slow hall fails nothing', () => {
    const { frames } = FIGURES
    const ratioOf = (figures: HallFigures) => hallRows(figures).find(({ isLeast }) => isLeast)
    expect(ratioOf(FIGURES)).toMatchObject({ figure: 0.9, verdict: 'ok', budget: 0.8 })
    const places = [{ id: 'entrance', hall: [7, 3.5, 6], white: [10, 5, 7] }]
    expect(ratioOf({ ...FIGURES, frames: { ...frames, places } })).toMatchObject({ figure: 0.7, verdict: 'slow' })
  })

  it('say where the least is wanted', () =>
    expect(benchLines([leastRow('hall against room', 0.7, '×', 0.8)])).toEqual([
      '~ hall against room  0.70 ×  of at least 0.80 ×, slow',
    ]))
})
