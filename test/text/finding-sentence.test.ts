import { describe, expect, it } from 'vitest'
import { FINDING_CODES } from '#content/finding.ts'
import { findingSentence, SENTENCE_CODES } from '#text/finding-sentence.ts'

/** Every argument that any finding carries. */
const ARGS = {
  most: 7,
  least: 3,
  found: 'cái tìm thấy',
  allowed: 'a, b',
  newest: 2,
  key: 'khoa',
  expected: 'string',
  format: 'email',
  id: 'tra',
  file: 'tra-xanh',
  kind: 'product',
}

describe('sentences of findings', () => {
  it('are there for every code and for no other', () => {
    expect(new Set(SENTENCE_CODES)).toEqual(new Set(FINDING_CODES))
    expect(new Set(FINDING_CODES).size).toBe(FINDING_CODES.length)
  })

  it.each(FINDING_CODES)('say %s in both languages, differently, as a sentence', (code) => {
    const vi = findingSentence(code, ARGS, 'vi')
    const en = findingSentence(code, ARGS, 'en')
    expect(vi).not.toBe(en)
    for (const sentence of [vi, en]) {
      expect(sentence).toMatch(/^(?:\p{Lu}|“).*\.$/su)
      expect(sentence).not.toContain('undefined')
      expect(sentence).not.toContain(code)
    }
  })

  it('use the words of the language for kinds of things', () => {
    expect(findingSentence('reference-unknown', { kind: 'booth', id: 'x' }, 'vi')).toContain('gian hàng')
    expect(findingSentence('reference-unknown', { kind: 'waypoint', id: 'x' }, 'vi')).toContain('điểm dừng')
  })

  it('show an unknown code as itself, even one that objects have by birth', () => {
    expect(findingSentence('brand-new', {}, 'vi')).toBe('Brand-new')
    expect(findingSentence('constructor', {}, 'en')).toBe('Constructor')
    expect(findingSentence('__proto__', {}, 'vi')).toBe('__proto__')
  })
})
