import { describe, expect, it } from 'vitest'
import type { SearchDoc } from '#find/search-doc.ts'
import { createSearchIndex } from '#find/search-index.ts'
import { marketDocs } from './market-docs.ts'

const index = createSearchIndex(marketDocs)
const idsOf = (query: string) => index.search(query).docs.map(({ id }) => id)
const named = (...names: string[]): SearchDoc[] =>
  names.map((vi, i) => ({ kind: 'product', id: `p${i}`, name: { vi } }))
const namesIn = (docs: readonly SearchDoc[], query: string) =>
  createSearchIndex(docs)
    .search(query)
    .docs.map(({ name }) => name.vi)

describe('finds first', () => {
  it.each([
    ['che shan tuyet', 'shan-tea'],
    ['Chè Shan Tuyết', 'shan-tea'],
    ['chè shan tuyêt', 'shan-tea'],
    ['che sha', 'shan-tea'],
    ['khau vai', 'love-market'],
    ['Khâu Vai', 'love-market'],
    ['phong luu', 'love-market'],
    ['phin ho', 'green-tea'],
    ['fìn hò', 'green-tea'],
    ['hoang su phi', 'green-tea'],
    ['thong nguyen', 'green-tea'],
    ['thông nguyên trà', 'green-tea'],
    ['ta lung', 'honey'],
    ['mi li', 'mandarin'],
    ['quit', 'mandarin'],
    ['ly', 'mandarin'],
    ['lych', 'mandarin'],
    ['green tea', 'green-tea'],
    ['蜂蜜', 'honey'],
    ['绿茶', 'green-tea'],
    ['tuan dung', 'tuan-dung'],
    ['constructor', 'constructor'],
    ['__proto__', 'constructor'],
  ])('%j → %s', (query, id) => {
    expect(idsOf(query)[0]).toBe(id)
    expect(index.search(query).by).toBe('all-words')
  })
})

describe('H’Mông and Mông', () => {
  it.each(["H'Mông", 'h’mông', 'hmong', 'Mông', 'mong'])('%j finds both spellings', (query) =>
    expect(idsOf(query)).toEqual(expect.arrayContaining(['hemp', 'spirit'])),
  )
  it('finds the old spelling while it is typed', () => expect(idsOf("h'mô")).toContain('spirit'))
})

describe('places', () => {
  it('finds all of the province by its name now', () =>
    expect([...idsOf('tuyen quang')].sort()).toEqual(['green-tea', 'hemp', 'honey', 'mandarin', 'shan-tea']))
  it('finds by the province before', () =>
    expect([...idsOf('ha giang')].sort()).toEqual(['green-tea', 'hemp', 'honey', 'shan-tea']))
})

describe('what is not quite right', () => {
  it('forgives one mistake in a long word', () => {
    expect(index.search('elshotzia honey')).toMatchObject({ by: 'similar-words', docs: [{ id: 'honey' }] })
    expect(idsOf('tuyat')[0]).toBe('shan-tea')
  })
  it('forgives none in a short word, but then does without it', () => {
    expect(index.search('mat onh').by).toBe('some-words')
    expect(idsOf('mat onh')[0]).toBe('honey')
  })
  it('asks for all words as long as some doc has them', () => expect(idsOf('mat ong')).toEqual(['honey']))
  it('reads Telex typed with the input method off', () => {
    expect(index.search('maatj ong')).toMatchObject({ by: 'telex', docs: [{ id: 'honey' }] })
    expect(idsOf('chef shan tuyeets')[0]).toBe('shan-tea')
  })
  it('reads Telex only when the letters as typed find nothing', () =>
    expect(index.search('maker of cheese').by).not.toBe('telex'))
  it('says that nothing was found', () => {
    expect(index.search('zzzzqq')).toEqual({ docs: [], by: 'nothing' })
    expect(index.search('🐝🐝')).toEqual({ docs: [], by: 'nothing' })
  })
})

describe('order', () => {
  it('is by Vietnamese name when nothing was asked', () => {
    const names = ['Đồng Văn', 'Dao', 'Áo', 'Ấn', 'Ăn', 'Bắc', 'Đá']
    expect(namesIn(named(...names), ' ')).toEqual(['Áo', 'Ăn', 'Ấn', 'Bắc', 'Dao', 'Đá', 'Đồng Văn'])
  })
  it('is by Vietnamese name among the equally relevant', () =>
    expect(namesIn(named('Trà Đá', 'Trà Dao', 'Trà Ăn'), 'tra')).toEqual(['Trà Ăn', 'Trà Dao', 'Trà Đá']))
  it('puts what is called exactly so first', () => {
    const docs: SearchDoc[] = [
      { kind: 'product', id: 'a', name: { vi: 'Mật Ong' }, aliases: ['honey'] },
      { kind: 'product', id: 'b', name: { vi: 'Trà', en: 'Honey' }, summary: { vi: 'x' } },
    ]
    expect(namesIn(docs, 'honey')).toEqual(['Trà', 'Mật Ong'])
  })
  it('puts the name before aliases, aliases before the place, the place before the summary', () => {
    const docs: SearchDoc[] = [
      { kind: 'product', id: 'd', name: { vi: 'A d' }, summary: { vi: 'sương mù' } },
      {
        kind: 'product',
        id: 'c',
        name: { vi: 'A c' },
        place: { now: { communes: [{ kind: 'commune', name: 'Sương mù' }], province: 'B' } },
      },
      { kind: 'product', id: 'b', name: { vi: 'A b' }, aliases: ['sương mù'] },
      { kind: 'product', id: 'a', name: { vi: 'Sương trà' } },
    ]
    expect(namesIn(docs, 'suong')).toEqual(['Sương trà', 'A b', 'A c', 'A d'])
  })
  it('puts the same marks before other marks', () => {
    const docs = named('Chế xanh', 'Chè xanh')
    expect(namesIn(docs, 'chè')).toEqual(['Chè xanh', 'Chế xanh'])
    expect(namesIn(docs, 'chế')).toEqual(['Chế xanh', 'Chè xanh'])
    expect(namesIn(named('Chế', 'Chè'), 'chè')).toEqual(['Chè', 'Chế'])
  })
})

describe('options', () => {
  it('stops at the limit, not counting what is not kept', () => {
    const { docs } = index.search('', { keep: ({ kind }) => kind === 'product', limit: 3 })
    expect(docs.map(({ kind }) => kind)).toEqual(['product', 'product', 'product'])
  })
  it('finds things of the same id and another kind', () => {
    const both: SearchDoc[] = [
      { kind: 'booth', id: 'same', name: { vi: 'Ong' } },
      { kind: 'maker', id: 'same', name: { vi: 'Ong' } },
    ]
    expect(createSearchIndex(both).search('ong').docs).toHaveLength(2)
  })
  it('works without docs', () => expect(createSearchIndex([]).search('ong')).toEqual({ docs: [], by: 'nothing' }))
})
