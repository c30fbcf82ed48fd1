import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '#content/finding.ts'
import { packExhibition, type HallScene, type PackFile } from '#content/pack-exhibition.ts'
import type { PackRef } from '#content/pack.ts'
import type { Hall } from '#content/hall.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { createPackReader } from '#content/read-pack.ts'
import { searchDocsOf } from '#find/search-doc.ts'
import { changedContent, fullContent, withProducts } from '../fixtures/full-content.ts'

let content: ExhibitionContent
beforeAll(async () => {
  content = await fullContent()
})

const hash = (pieces: Iterable<string>): string =>
  createHash('sha256')
    .update([...pieces].join(''))
    .digest('hex')
    .slice(0, 10)
const hallOf = (id: string): Hall => {
  const hall = content.halls.get(id)
  if (hall === undefined) throw new Error(`${id} is not there`)
  return hall
}
/** As far as packing goes a plan may say anything. */
const sceneOf = ({ id, footprint }: Hall): HallScene => ({
  plan: () => ({ plan: { footprint }, walk: {}, near: {} }),
  model: { path: `hall-${id}.glbz`, bytes: 400_000 },
  goods: { path: `goods-${id}.glbz`, bytes: 70_000 },
})
const packsOf = (of: ExhibitionContent, findings: readonly Finding[] = []) =>
  packExhibition(of, findings, { search: searchDocsOf(of), sceneOf, hash }).files
const bytes = (text: string | undefined): number => new TextEncoder().encode(text ?? '').length
const indexOf = (packs: readonly PackFile[]) => packs.find(({ path }) => path === 'index.json')

/** A reader over packs in memory, that fails where a visitor's would. */
function readerOver(packs: readonly PackFile[]) {
  const fetchText = async (path: string): Promise<string> => {
    const text = packs.find((pack) => pack.path === path)?.text
    if (text === undefined) throw new Error(`${path} is not there`)
    return text
  }
  return createPackReader({ fetchText, sleep: async () => undefined, tries: 1 })
}

function body<B>(result: { ok: true; body: B } | { ok: false; fault: string }): B {
  if (!result.ok) throw new Error(result.fault)
  return result.body
}

async function boothPacks(packs: readonly PackFile[]) {
  const reader = readerOver(packs)
  const { halls } = body(await reader.readIndex())
  const faces = await Promise.all(halls.map(async ({ pack }) => body(await reader.readHall(pack))))
  return Promise.all(faces.flatMap(({ booths }) => booths).map(async ({ pack }) => body(await reader.readBooth(pack))))
}

describe('the packs of an exhibition', () => {
  it('are found from the index, whole, and hold everything', async () => {
    const packs = packsOf(content)
    const reader = readerOver(packs)
    const index = body(await reader.readIndex())
    expect(index.exhibition).toEqual(content.exhibition)
    expect(index.halls.map(({ id, booths }) => [id, booths])).toEqual(
      content.exhibition.halls.map((id) => [id, content.halls.get(id)?.booths.length]),
    )
    const booths = await boothPacks(packs)
    expect(booths.map(({ booth }) => booth.id).sort()).toEqual([...content.booths.keys()].sort())
    const shown = new Set(booths.flatMap(({ products }) => products.map(({ id }) => id)))
    expect([...shown].sort()).toEqual([...content.products.keys()].sort())
    const programme = body(await reader.readProgramme(index.programme))
    expect(programme.festivals).toHaveLength(content.festivals.size)
    expect(programme.tours).toHaveLength(content.tours.size)
    expect(programme.news).toHaveLength(content.news.size)
    expect(body(await reader.readSearch(index.search))).toHaveLength(searchDocsOf(content).length)
  })

  it('say their true size, and are named by what is in them', async () => {
    const packs = packsOf(content)
    const { halls, programme, search } = body(await readerOver(packs).readIndex())
    const refs: PackRef[] = [programme, search, ...halls.flatMap(({ pack, scene }) => [pack, scene.plan])]
    for (const ref of refs) {
      expect(bytes(packs.find(({ path }) => path === ref.path)?.text)).toBe(ref.bytes)
      expect(ref.path).toContain(ref.hash)
    }
    expect(packsOf(content)).toEqual(packs)
  })

  it('change their name when they change, and no other pack does', async () => {
    const { content: changed } = await changedContent({ 'festivals/le-dat-ten.json': undefined })
    const before = new Set(packsOf(content).map(({ path }) => path))
    const renamed = packsOf(changed).filter(({ path }) => !before.has(path))
    expect(renamed.map(({ path }) => path.split('.')[0]).sort()).toEqual(['programme', 'search'])
  })

  it('bring the plan of each hall, apart from its words, and say where its models lie', async () => {
    const reader = readerOver(packsOf(content))
    for (const { id, scene } of body(await reader.readIndex()).halls) {
      const { plan, ...files } = sceneOf(hallOf(id))
      expect(body(await reader.readPlan(scene.plan))).toEqual(plan())
      expect(scene).toEqual({ plan: scene.plan, ...files })
    }
    const { content: renamed } = await changedContent({ 'booths/gian-tra.json': '[]' })
    const plans = (packs: readonly PackFile[]) => packs.filter(({ path }) => path.startsWith('plan-'))
    expect(plans(packsOf(renamed))).toEqual(plans(packsOf(content)))
  })

  it('bring the makers of a booth and of its products, each once', async () => {
    // A booth may be of a maker who made nothing that stands in it.
    const booths = new Map([...content.booths].map(([id, booth]) => [id, { ...booth, maker: 'nhom-lang-may' }]))
    for (const { booth, products, makers } of await boothPacks(packsOf({ ...content, booths }))) {
      const wanted = new Set([booth.maker, ...products.map(({ maker }) => maker)].filter((id) => id !== undefined))
      expect(makers.map(({ id }) => id).sort()).toEqual([...wanted].sort())
    }
  })

  it('have news as parsed blocks, so that no browser parses', async () => {
    const packs = packsOf(content)
    const reader = readerOver(packs)
    const { news } = body(await reader.readProgramme(body(await reader.readIndex()).programme))
    expect(news.find(({ id }) => id === 'cho-may-hop-phien')?.body.vi?.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'list',
      'paragraph',
    ])
  })
})

describe('the index', () => {
  it('does not grow with the products', () => {
    const [few, many] = [12, 1200].map((count) => packsOf(withProducts(content, count)))
    expect(JSON.stringify(many).length).toBeGreaterThan(JSON.stringify(few).length * 15)
    expect(bytes(indexOf(many ?? [])?.text)).toBeLessThanOrEqual(bytes(indexOf(few ?? [])?.text) * 1.1)
  })

  it('does not grow with what is wrong, but counts it', async () => {
    const wrong = (n: number) =>
      Array.from({ length: n }, (_, i): Finding => ({
        code: 'not-shown',
        severity: 'warning',
        file: `cho-may/products/mon-${i}.json`,
        path: '',
        args: { kind: 'product', id: `mon-${i}` },
      }))
    const [few, many] = [40, 4000].map((count) => packsOf(content, wrong(count)))
    expect(bytes(indexOf(many ?? [])?.text)).toBeLessThanOrEqual(bytes(indexOf(few ?? [])?.text) + 10)
    const { findings, findingCount } = body(await readerOver(many ?? []).readIndex())
    expect([findings.length, findingCount]).toEqual([40, 4000])
  })
})

describe('what is broken', () => {
  it('keeps its place: products in their booth, with what is wrong', async () => {
    const { content: changed, findings } = await changedContent({
      'products/tra-suong-mu.json': '{',
      'products/gao-bac-thang.json': undefined,
    })
    const packs = packsOf(changed, findings)
    const booths = await boothPacks(packs)
    const tea = booths.find(({ booth }) => booth.id === 'gian-tra')
    expect(tea?.marked).toEqual(['tra-suong-mu', 'gao-bac-thang'])
    expect(tea?.products).toEqual([])
    expect(tea?.booth.plinths.flatMap(({ products }) => products)).toEqual(['tra-suong-mu', 'gao-bac-thang'])
    expect(tea?.findings.map(({ code, file }) => [code, file])).toEqual([
      ['json-broken', 'cho-may/products/tra-suong-mu.json'],
    ])
    for (const { booth, findings } of booths) if (booth.id !== 'gian-tra') expect(findings).toEqual([])
  })

  it('keeps its place: booths in their hall, while the others stay open', async () => {
    const { content: changed, findings } = await changedContent({
      'booths/gian-tra.json': '[]',
      'halls/bai-trang.json': '',
    })
    const reader = readerOver(packsOf(changed, findings))
    const { halls } = body(await reader.readIndex())
    expect(halls.map(({ id }) => id)).toEqual(['nha-suong', 'nha-gio'])
    const [first] = await Promise.all(halls.map(async ({ pack }) => body(await reader.readHall(pack))))
    expect(first?.marked).toEqual(['gian-tra'])
    expect(first?.booths.map(({ booth }) => booth.id)).toEqual(['gian-mat-ong', 'gian-bep'])
    expect(first?.hall.booths.map(({ booth }) => booth)).toContain('gian-tra')
  })
})
