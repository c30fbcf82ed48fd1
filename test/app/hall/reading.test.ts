// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { boothPacksOf } from '#app/hall/booth-packs.ts'
import { createNearGoods } from '#app/hall/near-goods.ts'
import { dataInPage, pageThings } from '#app/hall/page-things.ts'
import type { BoothPack, FileRef, HallPack } from '#content/pack.ts'
import type { PackResult } from '#content/read-pack.ts'
import type { Parts } from '#app/hall/read-hall.ts'
import type { PlanPack } from '#plan/plan-pack.ts'
import { planHall } from '#plan/plan-hall.ts'
import { fullContent } from '../../fixtures/full-content.ts'
import { HALL, walkOf } from '../../panel/stand.tsx'

const content = await fullContent()
const hall = content.halls.get(HALL)
if (hall === undefined) throw new Error('The hall is not there.')
const plan = planHall(hall, content.booths)
const [first, second] = plan.booths
const NOTHING: Parts = new Map()
const broken = { ok: false, fault: 'pack-broken', path: 'x' } as const

const ref = (id: string) => ({ path: `booth-${id}.0.json`, hash: '0', bytes: 1 })
const hallPack = {
  hall,
  booths: plan.booths.map(({ id }) => ({ booth: { id }, products: 1, pack: ref(id) })),
  marked: ['gian-mat'],
} as unknown as HallPack
const packOf = (id: string, marked: readonly string[] = []) =>
  ({ booth: { id }, makers: [], products: [], marked, findings: [] }) as unknown as BoothPack

describe('booth packs', () => {
  it('are read once, and told of when they come', async () => {
    const readBooth = vi.fn(async () => ({ ok: true, body: packOf(first?.id ?? '', ['mon-hong']) }) as const)
    const booths = boothPacksOf(hallPack, { readBooth })
    const listener = vi.fn<() => void>()
    booths.onChange(listener)
    await Promise.all([booths.read(first?.id ?? ''), booths.read(first?.id ?? '')])
    expect(readBooth).toHaveBeenCalledOnce()
    expect(listener).toHaveBeenCalledOnce()
    expect(booths.known().map(({ booth }) => booth.id)).toEqual([first?.id])
    expect(booths.marked()).toEqual(['gian-mat', 'mon-hong'])
  })

  it('that fail are marked, and tried again', async () => {
    const answers: PackResult<BoothPack>[] = [broken, { ok: true, body: packOf(first?.id ?? '') }]
    const booths = boothPacksOf(hallPack, { readBooth: async () => answers.shift() ?? broken })
    expect((await booths.read(first?.id ?? '')).ok).toBe(false)
    expect(booths.marked()).toContain(first?.id)
    expect((await booths.read(first?.id ?? '')).ok).toBe(true)
    expect(booths.marked()).not.toContain(first?.id)
  })

  it('that nobody has are told apart from broken ones', async () => {
    const booths = boothPacksOf(hallPack, { readBooth: async () => broken })
    expect(await booths.read('gian-mat')).toEqual({ ok: false, fault: 'content-broken' })
    expect(await booths.read('gian-nao')).toEqual({ ok: false, fault: 'not-here' })
  })
})

describe('products made for near', () => {
  const files = new Map(plan.booths.map(({ id }) => [id, { path: id, bytes: 1 }]))
  const planned: PlanPack = { plan, walk: walkOf(content), near: Object.fromEntries(files) }
  const settle = () => new Promise((done) => setTimeout(done))
  const before = (booth: typeof first) => ({ xM: booth?.footprint.xM ?? 0, zM: booth?.footprint.zM ?? 0 })

  function begin(answer: (file: FileRef) => PackResult<Parts>) {
    const asked: string[] = []
    const come: string[][] = []
    const onMissing = vi.fn<() => void>()
    const moved = createNearGoods({
      planned,
      read: async (file) => {
        asked.push(file.path)
        return answer(file)
      },
      onCome: (near) => come.push([...near.keys()]),
      onMissing,
    })
    return { moved, asked, come, onMissing }
  }

  it('are fetched by booth, the nearest first, and once', async () => {
    const { moved, asked, come } = begin(() => ({ ok: true, body: NOTHING }))
    moved(before(second))
    await settle()
    expect(asked[0]).toBe(second?.id)
    moved(before(second))
    await settle()
    expect(new Set(asked).size).toBe(asked.length)
    expect(come.at(-1)).toEqual(asked)
  })

  it('that do not come leave the others coming', async () => {
    const { moved, asked, come, onMissing } = begin((file) =>
      file.path === first?.id ? broken : { ok: true, body: NOTHING },
    )
    moved(before(first))
    moved(before(second))
    await settle()
    expect(asked).toEqual(expect.arrayContaining([first?.id, second?.id]))
    expect(come.at(-1)).not.toContain(first?.id)
    expect(onMissing).toHaveBeenCalledOnce()
  })

  it('are not asked for from afar', async () => {
    const { moved, asked } = begin(() => ({ ok: true, body: NOTHING }))
    moved({ xM: 400, zM: 400 })
    await settle()
    expect(asked).toEqual([])
  })
})

describe('what stands in no booth here', () => {
  const product = [...content.products.values()][0]
  const page = `<script type="application/json" id="page-data">${JSON.stringify({ data: { kind: 'product', product } })}</script>`
  const things = (answer: () => Response) =>
    pageThings({ hrefOf: ({ kind }) => `/${kind}/`, fetcher: async () => answer(), dataIn: dataInPage })

  it('is read from its page', async () => {
    const read = await things(() => new Response(page))('product', product?.id ?? '')
    expect(read.ok && read.body.product.id).toBe(product?.id)
  })

  it('is told of when it is not there, not a product, or no page of ours', async () => {
    expect(await things(() => new Response('', { status: 404 }))('product', 'x')).toEqual({
      ok: false,
      fault: 'not-here',
    })
    expect(await things(() => new Response(page))('maker', 'x')).toEqual({ ok: false, fault: 'content-broken' })
    expect((await things(() => new Response('<p>hotel wifi</p>'))('product', 'x')).ok).toBe(false)
    expect((await things(() => new Response('{'))('product', 'x')).ok).toBe(false)
    const offline = things(() => {
      throw new TypeError('offline')
    })
    expect(await offline('product', 'x')).toEqual({ ok: false, fault: 'pack-missing' })
  })
})
