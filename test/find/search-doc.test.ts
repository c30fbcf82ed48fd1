import { describe, expect, it } from 'vitest'
import type { Booth } from '#content/booth.ts'
import type { Festival } from '#content/festival.ts'
import type { Product } from '#content/product.ts'
import { readExhibition, type ExhibitionContent } from '#content/read-exhibition.ts'
import { knownMonths } from '#find/known-months.ts'
import { searchDocsOf, type SearchDoc } from '#find/search-doc.ts'

const vi = (text: string) => ({ vi: text })
const common = { sources: [{ kind: 'general-knowledge' }], confidence: 'high' }
const plinth = (id: string, products: string[]) => ({ id, position: { xM: 0, zM: 0 }, products })
const booth = (id: string, products: string[], maker?: string) => ({
  schemaVersion: 1,
  id,
  number: 1,
  fascia: vi(`Gian ${id}`),
  summary: vi('Một gian'),
  maker,
  colours: { wall: '#ffffff', cloth: '#ffffff', accent: '#ffffff' },
  template: { kind: 'market-stall' },
  plinths: [plinth('one', products), plinth('two', products)],
})
const product = (id: string, rest: object = {}) => ({
  schemaVersion: 2,
  id,
  name: vi(id),
  summary: vi(`Về ${id}`),
  group: 'food',
  ...common,
  exhibit: { kind: 'package', package: 'tea-tin' },
  ...rest,
})
const place = {
  now: { communes: [{ name: 'Thông Nguyên', code: '01090' }], province: 'Tuyên Quang' },
  before: { communes: [{ name: 'Xuân Minh' }], districts: [{ name: 'Hoàng Su Phì' }], province: 'Hà Giang' },
}

const files: Record<string, object> = {
  'exhibition.json': {
    schemaVersion: 1,
    id: 'cho',
    name: vi('Chợ'),
    tagline: vi('x'),
    intro: vi('x'),
    languages: ['vi'],
    halls: ['far'],
    entranceHall: 'far',
    compiledOn: '2026-11-22',
    notice: vi('x'),
    privacy: vi('x'),
    licence: { name: 'x', url: 'https://example.org/', credit: vi('x') },
  },
  'halls/far.json': {
    schemaVersion: 1,
    id: 'far',
    name: vi('Xa'),
    footprint: { widthM: 20, depthM: 20 },
    style: { kind: 'courtyard' },
    entrance: { position: { xM: 0, zM: 0 } },
    booths: [{ booth: 'zeta', position: { xM: 0, zM: 0 } }],
  },
  'booths/alpha.json': booth('alpha', ['tea', 'rice']),
  'booths/zeta.json': booth('zeta', ['tea'], 'coop'),
  'makers/coop.json': { schemaVersion: 1, id: 'coop', name: vi('HTX Chè'), kind: 'co-operative', place, ...common },
  'products/tea.json': product('tea', {
    maker: 'coop',
    place,
    ocop: {
      stars: 4,
      decision: { number: '1', issuedOn: '2025-01-01', issuer: 'UBND' },
      validUntil: '2028-01-01',
      compiledOn: '2026-01-01',
    },
    gi: { name: 'Hà Giang' },
    seasonMonths: [3, 4],
  }),
  'products/rice.json': product('rice'),
  'products/wine.json': product('wine', { label: { alcoholPercent: [12, 15] }, maker: 'nobody' }),
  'products/spirit.json': product('spirit', { subgroup: 'spirit' }),
  'products/beer.json': product('beer', { subgroup: 'spirit', label: { alcoholPercent: [5] } }),
  'news/fair.json': {
    schemaVersion: 1,
    id: 'fair',
    title: vi('Phiên chợ'),
    summary: vi('x'),
    date: '2026-01',
    body: vi('x'),
    sources: common.sources,
  },
}

function contentOf(): ExhibitionContent {
  const { content, findings } = readExhibition(
    'cho',
    new Map(Object.entries(files).map(([path, value]) => [path, JSON.stringify(value)])),
  )
  expect(findings).toEqual([])
  if (content === null) throw new Error('the exhibition of this test cannot be read')
  return content
}

describe('searchDocsOf', () => {
  const docs = searchDocsOf(contentOf())
  const doc = (id: string): SearchDoc | undefined => docs.find((candidate) => candidate.id === id)

  it('has one doc for everything', () =>
    expect(docs.map(({ kind, id }) => `${kind}:${id}`).sort()).toEqual([
      'booth:alpha',
      'booth:zeta',
      'maker:coop',
      'news:fair',
      'product:beer',
      'product:rice',
      'product:spirit',
      'product:tea',
      'product:wine',
    ]))
  it('puts a product into the first booth of the first hall', () => {
    expect(doc('tea')?.booth).toEqual({ id: 'zeta', fascia: vi('Gian zeta') })
    expect(doc('rice')?.booth?.id).toBe('alpha')
    expect(doc('wine')?.booth).toBeUndefined()
  })
  it('keeps what a card shows', () =>
    expect(doc('tea')).toMatchObject({
      name: vi('tea'),
      summary: vi('Về tea'),
      group: 'food',
      months: [3, 4],
      maker: vi('HTX Chè'),
      rating: { stars: 4, decision: { number: '1', issuedOn: '2025-01-01' }, validUntil: '2028-01-01' },
    }))
  it('keeps both layers of the place, without codes', () =>
    expect(doc('tea')?.place).toEqual({
      now: { communes: [{ kind: 'commune', name: 'Thông Nguyên' }], province: 'Tuyên Quang' },
      before: {
        communes: [{ kind: 'commune', name: 'Xuân Minh' }],
        districts: [{ kind: 'district', name: 'Hoàng Su Phì' }],
        province: 'Hà Giang',
      },
    }))
  it('gives a booth the place of its maker, and a maker its booth', () => {
    expect(doc('zeta')?.place?.now?.communes).toHaveLength(1)
    expect(doc('coop')?.booth?.id).toBe('zeta')
  })
  it('leaves out a maker who is not there', () => expect(doc('wine')?.maker).toBeUndefined())
  it('is plain JSON', () => expect(JSON.parse(JSON.stringify(docs))).toEqual(docs))
  it('outlives a booth of products that are not there', () => {
    const lost = { ...contentOf(), products: new Map<string, Product>(), booths: new Map<string, Booth>() }
    expect(searchDocsOf(lost).map(({ kind }) => kind)).toEqual(['maker', 'news'])
  })
})

describe('months of a festival', () => {
  const festival = (dates: Pick<Festival, 'dateRule' | 'editions'>): Festival => ({
    schemaVersion: 1,
    id: 'f',
    name: vi('F'),
    summary: vi('x'),
    peoples: [],
    private: false,
    sacred: false,
    sequence: [],
    sources: [],
    confidence: 'low',
    ...dates,
  })
  it.each<[Pick<Festival, 'dateRule' | 'editions'>, number[]]>([
    [{ dateRule: { kind: 'window', usualMonths: [11, 10] } }, [10, 11]],
    [{ dateRule: { kind: 'unknown' } }, []],
    [{ dateRule: { kind: 'announced' }, editions: [{ year: 2025, opensOn: '2025-11-29' }] }, [11]],
    [
      {
        dateRule: { kind: 'announced', usualMonths: [10] },
        editions: [{ year: 2025, start: '2025-12-30', end: '2026-02-01' }],
      },
      [1, 2, 10, 12],
    ],
    [
      {
        dateRule: { kind: 'unknown' },
        editions: [{ year: 2025, start: '2025-05-02', end: '2025-04-01' }, { year: 2024 }],
      },
      [5],
    ],
  ])('%j are %j', (dates, months) => expect(knownMonths(festival(dates))).toEqual(months))

  it('come from whoever computes them', () => {
    const content = {
      ...contentOf(),
      festivals: new Map([['f', festival({ dateRule: { kind: 'lunar', on: { month: 10, day: 16 } } })]]),
    }
    expect(searchDocsOf(content, () => [11]).find(({ id }) => id === 'f')?.months).toEqual([11])
  })
})
