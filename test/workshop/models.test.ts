import { beforeAll, describe, expect, it } from 'vitest'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { planHall } from '#plan/plan-hall.ts'
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
    expect(names).toEqual(expect.arrayContaining(['ground', 'land']))
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
})
