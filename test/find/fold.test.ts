import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, tokens } from '#find/fold.ts'
import { markedWords } from '#find/marked-words.ts'
import { queryText } from '#find/query-text.ts'

describe('fold', () => {
  it.each([
    ['Mèo Vạc', 'meo vac'],
    ['meo vac', 'meo vac'],
    ['Đồng Văn', 'dong van'],
    ['hòa', 'hoa'],
    ['hoà', 'hoa'],
    ['thủy', 'thuy'],
    ['thuỷ', 'thuy'],
    ['thúi', 'thui'],
    ['Mỹ', 'mi'],
    ['Mĩ', 'mi'],
    ['lý lí', 'li li'],
    ['Cán Tỷ', 'can ti'],
    ['quýt quít', 'quit quit'],
    ['Nguyễn Thúy', 'nguyen thuy'],
    ["H'Mông", 'hmong'],
    ['H’Mông', 'hmong'],
    ['Shan  Tuyết (100 g)!', 'shan tuyet 100 g'],
    ['Khâu-Vai', 'khau vai'],
    ['Mật ong'.normalize('NFD'), 'mat ong'],
    ['薄荷蜂蜜', '薄荷蜂蜜'],
    ['🐝 — …', ''],
    ['\uD800ong\uDC00', 'ong'],
    ['', ''],
  ])('%j is %j', (text, folded) => expect(fold(text)).toBe(folded))

  it('folds what is folded to itself, for any string', () => {
    const settled = (text: string) => {
      expect(fold(fold(text))).toBe(fold(text))
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), settled), { numRuns: 1000 })
  })
})

describe('tokens', () => {
  it('finds H’Mông under both spellings', () => expect(tokens('người H’Mông')).toEqual(['nguoi', 'hmong', 'mong']))
  it('takes each Chinese character for a word', () =>
    expect(tokens('薄荷 honey蜂')).toEqual(['薄', '荷', 'honey', '蜂']))
  it('finds nothing in punctuation', () => expect(tokens(' …!')).toEqual([]))
})

describe('markedWords', () => {
  it('keeps only words with marks', () => expect(markedWords('Chè shan đá')).toHaveLength(2))
  it('spells old and new tone placement alike', () =>
    expect(markedWords('hoà thuỷ tuyết')).toEqual(markedWords('HÒA thủy tuyết')))
  it('tells chè from chế', () => expect(markedWords('chè')).not.toEqual(markedWords('chế')))
})

describe('queryText', () => {
  it('cuts after 120 units', () => expect(queryText('a'.repeat(10_000))).toHaveLength(120))
  it('cuts no character in two', () => expect(queryText('a'.repeat(119) + '🐝')).toBe('a'.repeat(119)))
})
