import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeScenes, plannedScenes } from '#cli/hall/hall-scenes.ts'
import { createModelCache } from '#cli/hall/model-cache.ts'
import { modelsOfHall, ROUGH } from '#cli/hall/models-of-hall.ts'
import { hashOfSource, MODEL_SOURCE } from '#cli/hall/source-hash.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import type { PlanPack } from '#plan/plan-pack.ts'
import { readModel } from '#scene/read-model.ts'
import { readTree, targetOf } from '../architecture/source-tree.ts'
import { changedContent, fullContent } from '../fixtures/full-content.ts'

let content: ExhibitionContent
let folder: string
beforeAll(async () => {
  content = await fullContent()
  folder = await mkdtemp(join(tmpdir(), 'cho-phien-scenes-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function hallOf(of: ExhibitionContent, id: string) {
  const hall = of.halls.get(id)
  if (hall === undefined) throw new Error(`${id} is not there`)
  return hall
}
const modelsOf = (of: ExhibitionContent, id = 'nha-suong') => modelsOfHall(of, hallOf(of, id), ROUGH)
const keysOf = ({ model, goods, near }: ReturnType<typeof modelsOf>) => ({
  model: model.key,
  goods: goods.key,
  near: [...near.values()].map(({ key }) => key),
})
async function partsOf(bytes: Uint8Array): Promise<string[]> {
  const parts = await readModel(new Uint8Array(bytes).buffer)
  return [...parts.keys()].sort()
}

describe('the models of a hall', () => {
  it('hold its booths, and its products by id, far in one file and near by booth', async () => {
    const { model, goods, near } = modelsOf(content)
    const booths = hallOf(content, 'nha-suong').booths.map(({ booth }) => booth)
    expect(await partsOf(await model.make())).toEqual(
      expect.arrayContaining([expect.stringMatching(/^ground/), ...booths.map((booth) => `booth-${booth}`)]),
    )
    const shown = booths.map((id) => (content.booths.get(id)?.plinths ?? []).flatMap(({ products }) => products))
    expect(await partsOf(await goods.make())).toEqual([...new Set(shown.flat())].sort())
    expect([...near.keys()]).toEqual(booths.filter((_, i) => shown[i]?.length !== 0))
    for (const [booth, one] of near)
      expect(await partsOf(await one.make())).toEqual([...new Set(shown[booths.indexOf(booth)])].sort())
  })

  it('leave out products without a file, and cope with a hall that has nothing to show', async () => {
    const { content: less } = await changedContent({
      'products/tra-suong-mu.json': '{',
      'products/gao-bac-thang.json': undefined,
      'booths/gian-bep.json': undefined,
    })
    const { goods, near } = modelsOf(less)
    expect([...near.keys()]).toEqual(['gian-mat-ong'])
    expect(await partsOf(await goods.make())).not.toContain('tra-suong-mu')

    const bare = hallOf(content, 'nha-suong')
    const empty = modelsOfHall(content, { ...bare, booths: [] }, ROUGH)
    expect(empty.near.size).toBe(0)
    expect(await partsOf(await empty.goods.make())).toEqual([])
    expect(await partsOf(await empty.model.make())).toContainEqual(expect.stringMatching(/^ground/))
  })

  it('are the same to the byte when they are made again', async () => {
    const made = async () => {
      const { model, goods, near } = modelsOf(await fullContent(), 'bai-trang')
      return Promise.all([model, goods, ...near.values()].map((one) => one.make()))
    }
    expect(await made()).toEqual(await made())
  })

  it('are made again only for what changes them', async () => {
    const before = keysOf(modelsOf(content))
    expect(keysOf(modelsOf(await fullContent()))).toEqual(before)
    const changed = (changes: Partial<ExhibitionContent>) => keysOf(modelsOf({ ...content, ...changes }))
    const renamed = new Map([...content.products].map(([id, one]) => [id, { ...one, name: { vi: 'Tên khác' } }]))
    expect(changed({ products: renamed })).toEqual(before)

    const [first = ''] = content.booths.get('gian-tra')?.plinths.flatMap(({ products }) => products) ?? []
    const painted = new Map(
      [...content.products].map(([id, one]) => [
        id,
        id === first ? { ...one, exhibit: { kind: 'package' as const, package: 'khen' as const } } : one,
      ]),
    )
    const { model, goods, near } = changed({ products: painted })
    expect(model).toBe(before.model)
    expect(goods).not.toBe(before.goods)
    expect(near.filter((key) => !before.near.includes(key))).toHaveLength(1)

    const hall = hallOf(content, 'nha-suong')
    const moved = keysOf(modelsOfHall(content, { ...hall, style: { ...hall.style, eavesM: 4.2 } }, ROUGH))
    expect(moved).toEqual({ ...before, model: moved.model })
    expect(moved.model).not.toBe(before.model)
    expect(keysOf(modelsOfHall(content, hall)).model).not.toBe(before.model)
  })
})

describe('a scene', () => {
  it('of models still to be made names them so that each is found', () => {
    const { sceneOf, files } = plannedScenes(content, ROUGH)
    for (const id of content.exhibition.halls) {
      const { plan, model, goods } = sceneOf(hallOf(content, id))
      const { walk, near } = plan() as PlanPack
      expect(walk.hall).toBe(id)
      for (const { path, bytes } of [model, goods, ...Object.values(near)]) {
        expect(path).toMatch(/^(?:hall|goods|near)-[a-z0-9-]+\.[0-9a-f]{10}\.glbz$/)
        expect(files.get(path)?.name).toBe(path.split('.')[0])
        expect(bytes).toBe(0)
      }
    }
  })

  it('of made models says their true size, and names them by what is in them', async () => {
    const halls = ['bai-trang']
    const small = { ...content, exhibition: { ...content.exhibition, halls } }
    const cache = createModelCache({ folder })
    const told: string[] = []
    const made = () => madeScenes(small, cache, ({ id }, at, of) => told.push(`${id} ${at}/${of}`))
    const { sceneOf, files } = await made()
    const { plan, model, goods } = sceneOf(hallOf(content, 'bai-trang'))
    const refs = [model, goods, ...Object.values((plan() as PlanPack).near)]
    expect([...files.keys()].sort()).toEqual(refs.map(({ path }) => path).sort())
    for (const { path, bytes } of refs) {
      const file = files.get(path) ?? new Uint8Array()
      expect(file.length).toBe(bytes)
      expect(path.split('.')[1]).toBe(createHash('sha256').update(file).digest('hex').slice(0, 10))
      expect(gunzipSync(file).subarray(0, 4).toString()).toBe('glTF')
    }
    expect(told).toEqual(['bai-trang 1/1'])
    expect((await made()).files).toEqual(files)
    expect(told).toHaveLength(1)
    expect(() => sceneOf(hallOf(content, 'nha-suong'))).toThrow('nha-suong')
  })
})

describe('the program that makes models', () => {
  it('is all in the hash that they are kept under', async () => {
    const tree = await readTree('src')
    const reached = new Set(['workshop/model-hall.ts', 'workshop/model-exhibits.ts'])
    for (const path of reached) {
      for (const { specifier, how } of tree.code.get(path)?.imports ?? []) {
        const target = targetOf(path, specifier)
        if (how !== 'type' && target !== null) reached.add(target)
      }
    }
    expect(reached.size).toBeGreaterThan(40)
    const isHashed = (path: string) => MODEL_SOURCE.some((folder) => `src/${path}`.startsWith(`${folder}/`))
    expect([...reached].filter((path) => !isHashed(path))).toEqual([])
  })

  it('has another hash once any of it changes', async () => {
    const paths = ['test/cli/hall-scenes.test.ts', 'test/fixtures']
    expect(await hashOfSource(paths)).toBe(await hashOfSource(paths))
    expect(await hashOfSource(paths)).not.toBe(await hashOfSource(['test/fixtures']))
  })
})
