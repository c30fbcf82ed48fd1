import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GROUPS } from '#content/groups.ts'
import { OCOP_STATES } from '#content/ocop-state.ts'
import { facetCounts, filtersFromQuery, filtersToQuery, matches, type Filters } from '#find/filters.ts'
import { DOC_KINDS } from '#find/search-doc.ts'
import { marketDocs, TODAY } from './market-docs.ts'

const idsBy = (filters: Filters, today = TODAY) =>
  marketDocs.filter((doc) => matches(doc, filters, today)).map(({ id }) => id)

describe('matches', () => {
  it('keeps all without filters', () => expect(idsBy({})).toHaveLength(marketDocs.length))
  it.each<[Filters, string[]]>([
    [{ group: 'craft' }, ['hemp']],
    [{ commune: 'Mèo Vạc' }, ['honey']],
    [{ month: 1 }, ['mandarin']],
    [{ kind: 'festival' }, ['love-market']],
    [{ stars: 'valid' }, ['green-tea']],
    [{ stars: 'expired' }, ['shan-tea']],
    [{ stars: 'unverified' }, ['honey']],
    [{ stars: 'none' }, ['hemp', 'mandarin', 'spirit']],
    [{ group: 'food', month: 11, stars: 'expired' }, ['shan-tea']],
    [{ kind: 'booth', group: 'food' }, []],
  ])('%j', (filters, ids) => expect(idsBy(filters)).toEqual(ids))

  it('goes by the state of the day', () => {
    expect(idsBy({ stars: 'valid' }, '2024-12-31')).toEqual(['green-tea', 'shan-tea'])
    expect(idsBy({ stars: 'valid' }, '2027-07-01')).toEqual([])
  })
})

describe('facetCounts', () => {
  it('counts each facet with the others applied', () => {
    const counts = facetCounts(marketDocs, { group: 'food', month: 11 }, TODAY)
    expect(Object.fromEntries(counts.group)).toEqual({ food: 3 })
    expect(counts.month.get(3)).toBe(2)
    expect(counts.stars.get('expired')).toBe(1)
    expect(counts.commune.get('Lùng Tám')).toBeUndefined()
    expect(Object.fromEntries(counts.kind)).toEqual({ product: 3 })
  })
  it('counts a doc once, however often it names a month', () => {
    const counts = facetCounts([{ kind: 'festival', id: 'a', name: { vi: 'A' }, months: [5, 5] }], {}, TODAY)
    expect(counts.month.get(5)).toBe(1)
  })
  it('says of every value what choosing it would leave', () => {
    fc.assert(
      fc.property(filtersArb, (filters) => {
        const counts = facetCounts(marketDocs, filters, TODAY)
        for (const kind of DOC_KINDS) expect(counts.kind.get(kind) ?? 0).toBe(idsBy({ ...filters, kind }).length)
        for (const group of GROUPS) expect(counts.group.get(group) ?? 0).toBe(idsBy({ ...filters, group }).length)
        for (const stars of OCOP_STATES) expect(counts.stars.get(stars) ?? 0).toBe(idsBy({ ...filters, stars }).length)
      }),
    )
  })
})

const word = fc.constantFrom('Mèo Vạc', 'Thông Nguyên', 'A&b=c', '50%+', '__proto__')
const filtersArb: fc.Arbitrary<Filters> = fc.record(
  {
    group: fc.constantFrom(...GROUPS),
    stars: fc.constantFrom(...OCOP_STATES),
    commune: word,
    month: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom(...DOC_KINDS),
  },
  { requiredKeys: [] },
)

describe('address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), filtersArb, (query, filters) => {
        const address = filtersToQuery(query, filters).toString()
        expect(filtersFromQuery(new URLSearchParams(address))).toEqual({ query, filters })
      }),
    )
  })
  it('says nothing of what is not asked', () => expect(filtersToQuery('', {}).toString()).toBe(''))
  it.each([
    'group=cars',
    'stars=6',
    'month=13',
    'month=0',
    'month=1e1',
    'month=',
    'kind=toString',
    'commune=',
    `commune=${'x'.repeat(61)}`,
  ])('leaves out %s', (text) => expect(filtersFromQuery(new URLSearchParams(text)).filters).toEqual({}))
  it('cuts a long query', () => expect(filtersToQuery('a'.repeat(500), {}).get('q')).toHaveLength(120))
})
