import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { readContent } from '#cli/read-content.ts'
import { box } from '#pieces/solid/box.ts'
import { transform } from '#pieces/solid/face.ts'
import { normalOf } from '#pieces/solid/vector.ts'
import { planHall } from '#plan/plan-hall.ts'
import { farFaces } from '#workshop/far-faces.ts'
import { modelExhibits } from '#workshop/model-exhibits.ts'
import { modelHall } from '#workshop/model-hall.ts'
import { fullContent } from '../fixtures/full-content.ts'
import { readBack } from './read-back.ts'

let content: ExhibitionContent
beforeAll(async () => {
  content = await fullContent()
})

describe('the model of a hall', () => {
  it('has a part for every booth, and for what they stand in', async () => {
    const hall = content.halls.get('bai-trang')
    if (hall === undefined) throw new Error('The fixture has lost its hall.')
    const plan = planHall(hall, content.booths)
    const { bytes, triangles } = await modelHall(plan, undefined, { skyRays: 1, sunRays: 1 })
    const root = await readBack(bytes)
    const names = root.listNodes().map((node) => node.getName())
    expect(names).toEqual(expect.arrayContaining(plan.booths.map(({ id }) => `booth-${id}`)))
    for (const whole of ['ground-', 'shell-', 'land-']) expect(names.some((name) => name.startsWith(whole))).toBe(true)
    const drawn = root
      .listMeshes()
      .flatMap((mesh) => mesh.listPrimitives())
      .reduce((sum, primitive) => sum + (primitive.getIndices()?.getCount() ?? 0) / 3, 0)
    // What quantising flattens to nothing is left out.
    expect(drawn).toBeLessThanOrEqual(triangles)
    expect(drawn).toBeGreaterThan(triangles * 0.95)
  }, 60_000)
})

describe('the model of exhibits', () => {
  it('has a part for every product, lighter when far', async () => {
    const products = [...content.products.values()]
    const [near, far] = [await modelExhibits(products, 'near'), await modelExhibits(products, 'far')]
    for (const { bytes } of [near, far]) {
      const names = (await readBack(bytes)).listNodes().map((node) => node.getName())
      expect(names).toEqual(expect.arrayContaining(products.map(({ id }) => id)))
    }
    expect(far.triangles).toBeLessThanOrEqual(250 * products.length)
    expect(far.bytes.length).toBeLessThan(near.bytes.length / 2)
  }, 60_000)

  it('of the fair: all that is far off comes in one small file', async () => {
    const { content: fair } = await readContent('public/content', 'hagiang')
    const products = [...(fair?.products.values() ?? [])]
    expect(products).toHaveLength(42)
    const far = await modelExhibits(products, 'far')
    expect(far.triangles).toBeLessThanOrEqual(200 * products.length)
    expect(gzipSync(far.bytes, { level: 9 }).length).toBeLessThanOrEqual(70_000)
  }, 60_000)
})

it('leaves out of what is far off only what is turned down or to the back', () => {
  const cube = box([0, 0, 0], [1, 1, 1], { colour: '#fff' })
  const upside = transform(cube, ([x, y, z]) => [x, 1 - y, -z])
  const shown = farFaces([...cube, ...upside]).map(({ points }) => normalOf(points).map(Math.round))
  expect(shown).not.toContainEqual([0, 0, -1])
  expect(shown).not.toContainEqual([0, -1, 0])
  for (const way of [
    [1, 0, 0],
    [-1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ])
    expect(shown.map((normal) => normal.map((x) => x + 0))).toContainEqual(way)
})
