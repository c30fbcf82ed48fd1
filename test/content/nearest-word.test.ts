import { describe, expect, it } from 'vitest'
import { byNearness, nearestWord } from '#content/nearest-word.ts'
import { slugOf } from '#content/slug.ts'

describe('the word that was probably meant', () => {
  const FIELDS = ['name', 'summary', 'group', 'place', 'price', 'seasonMonths', 'products', 'kind']

  it.each([
    ['pirce', 'price'],
    ['sumary', 'summary'],
    ['Group', 'group'],
    ['product', 'products'],
    ['season_months', 'seasonMonths'],
    ['knid', 'kind'],
    ['season', 'seasonMonths'],
    ['námê', 'name'],
  ])('for %s is %s', (typed, meant) => {
    expect(nearestWord(typed, FIELDS)).toBe(meant)
  })

  it.each(['', 'gia', 'tên', 'xyz', 'k'.repeat(5000), '\u202e', '__proto__', '🍵'])('for %j is none', (typed) => {
    expect(nearestWord(typed, FIELDS)).toBe('')
  })

  it('is none where there are no words', () => {
    expect(nearestWord('name', [])).toBe('')
    expect(byNearness('name', [])).toEqual([])
  })

  it('comes first, and the rest in order of nearness', () => {
    expect(byNearness('pirce', FIELDS).slice(0, 2)).toEqual(['price', 'place'])
  })
})

describe('a text as an id', () => {
  it.each([
    ['Chè Nhà Tôi', 'che-nha-toi'],
    ['  Đường — Đá!  ', 'duong-da'],
    ['tra_xanh', 'tra-xanh'],
    ["H’Mông, H'Mông", 'hmong-hmong'],
    ['茶', ''],
  ])('of %j is %j', (text, id) => {
    expect(slugOf(text)).toBe(id)
  })
})
