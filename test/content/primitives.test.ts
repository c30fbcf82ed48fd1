import { describe, expect, it } from 'vitest'
import { flawOfText, glimpse } from '#content/plain-text.ts'
import { colour, id, isoDate, modelPath, partialDate, picturePath, shortText } from '#content/primitives.ts'

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success

describe('an id', () => {
  it.each(['a', 'tra-shan-tuyet', '5-sao', 'a1', 'con-duong', 'com10', 'a'.repeat(64)])('may be %s', (value) => {
    expect(accepts(id, value)).toBe(true)
  })

  it.each([
    '',
    'Tra',
    'trà',
    'tra_xanh',
    '-tra',
    'tra-',
    'tra--xanh',
    'tra xanh',
    '../tra',
    'tra/xanh',
    'tra.json',
    '__proto__',
    'a'.repeat(65),
    'tra\n',
    5,
    null,
  ])('may not be %j', (value) => {
    expect(accepts(id, value)).toBe(false)
  })

  it.each(['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9', 'constructor', 'prototype'])(
    'may not be %s, which is reserved',
    (value) => {
      const { error } = id.safeParse(value)
      expect(error?.issues.map((issue) => (issue.code === 'custom' ? issue.params : issue.code))).toEqual([
        { code: 'id-reserved' },
      ])
    },
  )
})

describe('a date', () => {
  it('exists in the calendar', () => {
    for (const value of ['2026-11-22', '2024-02-29', '1999-12-31']) expect(accepts(isoDate, value), value).toBe(true)
    for (const value of [
      '2026-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '22/11/2026',
      '2026-11',
      '2026-11-22T00:00:00Z',
      '',
      20261122,
    ])
      expect(accepts(isoDate, value), String(value)).toBe(false)
  })

  it('may be known to the year or month only, and then exists too', () => {
    for (const value of ['2019', '2023-07', '2021-06-30', '1954', '2024-02-29'])
      expect(accepts(partialDate, value), value).toBe(true)
    for (const value of [
      '1899',
      '2100',
      '2023-13',
      '2023-7',
      '2021-06-31',
      '2023-02-29',
      '19',
      '2023-07-',
      'năm 2023',
      ' 2023',
    ])
      expect(accepts(partialDate, value), value).toBe(false)
  })
})

describe('a text', () => {
  it('is trimmed and brought to NFC', () => {
    expect(shortText.parse({ vi: `  ${'Chè dây'.normalize('NFD')} ` })).toEqual({ vi: 'Chè dây'.normalize('NFC') })
  })

  it('needs Vietnamese, may lack the rest, and knows no fourth language', () => {
    expect(accepts(shortText, { vi: 'Trà', zh: '茶' })).toBe(true)
    for (const value of [
      { en: 'Tea' },
      { vi: '' },
      { vi: '  ' },
      { vi: 'Trà', en: '' },
      { vi: 'Trà', fr: 'Thé' },
      'Trà',
      null,
      { vi: 'a'.repeat(141) },
    ])
      expect(accepts(shortText, value), JSON.stringify(value)).toBe(false)
  })

  it.each([
    'Trà < 5 năm',
    '5 > 3',
    'a & b',
    'Dòng một\nDòng hai',
    'Chè 🍵',
    '👨‍👩‍👧',
    '茶',
    'x<5 và y>3',
    'H’Mông “Sa”',
    '<3',
    '&lt;b&gt;',
  ])('may be %j', (text) => {
    expect(flawOfText(text)).toBeNull()
  })

  it.each([
    '<b>',
    '</b>',
    '<script>alert(1)</script>',
    '<!-- x -->',
    '<?php',
    '<IMG SRC=x onerror=alert(1)>',
    'a<svg/onload=x>',
  ])('may not hold markup: %j', (text) => {
    expect(flawOfText(text)).toBe('text-markup')
  })

  it.each([
    '\u0000',
    '\u0007',
    '\t',
    '\r',
    '\u001b[2J',
    '\u007f',
    '\u0085',
    '\u00ad',
    '\u061c',
    '\u200b',
    '\u200e',
    '\u200f',
    '\u2028',
    '\u2029',
    '\u202a',
    '\u202e',
    '\u2060',
    '\u2066',
    '\u2069',
    '\u206f',
    '\ufeff',
    '\ufff9',
    '\u{e0041}',
    '\ud800',
    '\udc00',
  ])('may not hold the unseen %j', (mark) => {
    expect(flawOfText(`Trà${mark}xanh`)).toBe('text-unseen-character')
  })
})

describe('a glimpse of what was found', () => {
  it('is short, and shows nothing that hides, reorders or breaks', () => {
    expect(glimpse('trà xanh')).toBe('trà xanh')
    expect(glimpse('a\u202eb\u001b[2J\nc\ud800')).toBe('a�b�[2J�c�')
    expect(glimpse('a'.repeat(200))).toBe(`${'a'.repeat(59)}…`)
    expect(glimpse('🍵'.repeat(200))).toBe(`${'🍵'.repeat(59)}…`)
    expect(glimpse(`${'a'.repeat(121)}🍵`)).toBe(`${'a'.repeat(59)}…`)
  })
})

describe('other small values', () => {
  it('a colour is six hex digits', () => {
    for (const value of ['#c2281f', '#C2281F']) expect(accepts(colour, value)).toBe(true)
    for (const value of ['c2281f', '#c22', '#c2281f80', 'red', 'url(x)', '#c2281f\n'])
      expect(accepts(colour, value), value).toBe(false)
  })

  it('a medium lies under media/, with a plain name and a known ending', () => {
    for (const value of ['media/a.png', 'media/tra/hop_1.webp']) expect(accepts(picturePath, value), value).toBe(true)
    expect(accepts(modelPath, 'media/x.glb')).toBe(true)
    expect(accepts(picturePath, 'media/x.glb')).toBe(false)
    expect(accepts(modelPath, 'media/a.png')).toBe(false)
    for (const value of [
      'a.png',
      '/media/a.png',
      'media/../a.png',
      'media/a.png?x',
      'media/A.png',
      'media/.a.png',
      'media/a.exe',
      'https://example.com/media/a.png',
      'media/a.b.png',
      'media/',
    ])
      expect(accepts(picturePath, value), value).toBe(false)
  })
})
