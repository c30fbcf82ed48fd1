import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '#cli/read-content.ts'
import { hills } from '#pieces/hall/hills.ts'
import { createRandom } from '#pieces/random.ts'
import type { Face, Mesh } from '#pieces/solid/face.ts'
import { normalOf } from '#pieces/solid/vector.ts'
import { triangleCount, trianglesOf } from '#pieces/triangles.ts'
import { obstaclesOf, planHall, type HallPlan } from '#plan/plan-hall.ts'
import { distanceToRectM, type Rect } from '#plan/rect.ts'
import { middleOf, walkableFloor, type WalkableFloor } from '#plan/walkable-floor.ts'
import { assembleHall, type Chunk } from '#workshop/assemble-hall.ts'
import { areaOf, eachTriangle, isFinite3, type Triangle } from '../pieces/hall-measures.ts'
import { fullContent } from '../fixtures/full-content.ts'
import { distanceToOutlineM, slice } from './outline.ts'

interface Case {
  readonly plan: HallPlan
  readonly chunks: readonly Chunk[]
  readonly floor: WalkableFloor
}

const cases = new Map<string, Case>()
const SHIPPED = 'cho-phien'
const NAMES = [SHIPPED, 'nha-suong', 'nha-gio', 'bai-trang', 'bare', 'bare-street'] as const

beforeAll(async () => {
  const { content } = await readContent(join(import.meta.dirname, '../../public/content'), 'hagiang')
  if (content === null) throw new Error('The shipped exhibition cannot be read.')
  const full = await fullContent()
  const plans = [content, full].flatMap(({ halls, booths }) =>
    [...halls.values()].map((hall) => planHall(hall, booths)),
  )
  const hall = full.halls.get('bai-trang')
  if (hall === undefined) throw new Error('The full exhibition lacks a hall.')
  const bare = { ...hall, booths: [], dressing: [], fences: [], signs: [], gates: [], doors: [] }
  plans.push(planHall({ ...bare, id: 'bare' }, new Map()))
  plans.push(planHall({ ...bare, id: 'bare-street', style: { ...bare.style, kind: 'market-street' } }, new Map()))
  for (const plan of plans)
    cases.set(plan.id, {
      plan,
      chunks: assembleHall(plan),
      floor: walkableFloor(plan.bounds, obstaclesOf(plan), plan.entrance),
    })
})

function caseOf(name: string): Case {
  const found = cases.get(name)
  if (found === undefined) throw new Error(`No hall ${name}.`)
  return found
}

/** A label's lip leans out of its plinth. */
const LIP_M = 0.08

const count = ({ mesh }: Chunk): number => triangleCount(trianglesOf(mesh))

describe('the shipped hall', () => {
  it('keeps to its budgets', () => {
    const { chunks } = caseOf(SHIPPED)
    const sizes = chunks.map((chunk) => ({ name: chunk.name, triangles: count(chunk) }))
    const most = (name: string): number =>
      name === 'land' ? 6500 : name === 'ground' ? 5500 : name === 'shell' ? 32_000 : 2500
    expect(sizes.filter(({ name, triangles }) => triangles > most(name))).toEqual([])
    expect(sizes.reduce((sum, { triangles }) => sum + triangles, 0)).toBeLessThanOrEqual(66_000)
  })

  it('has a chunk for each booth, and is the same again', () => {
    const { plan, chunks } = caseOf(SHIPPED)
    expect(chunks.map(({ name }) => name)).toEqual([
      'ground',
      'shell',
      'land',
      ...plan.booths.map(({ id }) => `booth-${id}`),
    ])
    expect(assembleHall(plan)).toEqual(chunks)
  })
})

describe.each(NAMES)('the hall %s', (name) => {
  it('has no broken face', () => {
    for (const { name: chunk, mesh } of caseOf(name).chunks) {
      const wrong = eachTriangle(mesh).filter((triangle) => !isFinite3(triangle) || areaOf(triangle) < 1e-7)
      expect({ chunk, wrong: wrong.slice(0, 3) }).toEqual({ chunk, wrong: [] })
    }
  })

  it('has ground and hills that point up, and ground under all that is walked on', () => {
    const { plan, chunks } = caseOf(name)
    const floor = chunks.find((chunk) => chunk.name === 'ground')?.mesh ?? []
    for (const { points } of [...floor, ...hills(plan, createRandom(1))])
      expect(normalOf(points)[1]).toBeGreaterThan(0.3)
    const whole = plan.bounds.widthM * plan.bounds.depthM
    const areaM2 = (mesh: Mesh): number => eachTriangle(mesh).reduce((sum, triangle) => sum + areaOf(triangle), 0)
    const isBed = ({ points }: Face): boolean => points.every(([, y]) => y < -0.01)
    expect(areaM2(floor.filter(isBed))).toBeCloseTo(whole, 1)
    // What is paved lies on the bed, and leaves only joints free.
    const paved = areaM2(floor.filter((face) => !isBed(face)))
    expect(paved).toBeLessThanOrEqual(whole + 0.1)
    expect(paved).toBeGreaterThan(whole * 0.9)
  })

  it('keeps every booth within its footprint; what hangs above heads may reach out', () => {
    const { plan, chunks } = caseOf(name)
    for (const booth of plan.booths) {
      const mesh = chunks.find((chunk) => chunk.name === `booth-${booth.id}`)?.mesh ?? []
      const out = mesh
        .flatMap(({ points }) => points)
        .filter(([x, y, z]) => distanceToRectM({ xM: x, zM: z }, booth.footprint) > (y < 2.1 ? LIP_M : 1.05))
      expect({ booth: booth.id, out: out.slice(0, 3) }).toEqual({ booth: booth.id, out: [] })
    }
  })

  it('lets one walk only where nothing stands', () => {
    const { chunks, floor } = caseOf(name)
    const found = chunks.flatMap((chunk) =>
      eachTriangle(chunk.mesh).flatMap((triangle) => {
        const cell = standsIn(triangle, floor)
        return cell === null ? [] : [{ chunk: chunk.name, cell, triangle }]
      }),
    )
    expect(found.slice(0, 4)).toEqual([])
  })
})

/** From the ankle to the head. */
const LOW_M = 0.1
const HIGH_M = 2
/** How near to the middle of a body something must come to be walked into. */
const BODY_M = 0.05

/** The first reached cell in which a triangle stands in a visitor's way; null in none. */
function standsIn(triangle: Triangle, floor: WalkableFloor): { xM: number; zM: number } | null {
  const outline = slice(triangle, LOW_M, HIGH_M)
  if (outline.length === 0) return null
  const { first, cellM, columns, rows, reached } = floor
  const range = (values: readonly number[], from: number, most: number): readonly [number, number] => [
    Math.max(0, Math.ceil((Math.min(...values) - BODY_M - from) / cellM)),
    Math.min(most - 1, Math.floor((Math.max(...values) + BODY_M - from) / cellM)),
  ]
  const [west, east] = range(
    outline.map(([x]) => x),
    first.xM,
    columns,
  )
  const [north, south] = range(
    outline.map(([, z]) => z),
    first.zM,
    rows,
  )
  for (let row = north; row <= south; row++)
    for (let column = west; column <= east; column++) {
      const cell = row * columns + column
      if (reached[cell] !== 1) continue
      const spot = middleOf(floor, cell)
      if (distanceToOutlineM([spot.xM, spot.zM], outline) < BODY_M) return spot
    }
  return null
}

it('knows a thing in the way from one beside it', () => {
  const { floor, plan } = caseOf('bare')
  const at = (x: number): Triangle => [
    [x, 0.2, 0],
    [x + 0.01, 0.2, 0],
    [x, 1, 0.01],
  ]
  expect(standsIn(at(plan.bounds.xM), floor)).not.toBeNull()
  expect(standsIn(at(plan.bounds.widthM / 2 + 0.2), floor)).toBeNull()
  const above: Rect = plan.bounds
  expect(standsIn(at(above.xM).map(([x, y, z]) => [x, y + 2, z]) as unknown as Triangle, floor)).toBeNull()
})
