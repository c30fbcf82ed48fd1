import { describe, expect, it } from 'vitest'
import { FINDING_CODES } from '#content/finding-codes.ts'
import { findingSentence, SENTENCE_CODES } from '#text/finding-sentence.ts'

describe('sentences of findings', () => {
  it('are there for every code and for no other', () => {
    expect(new Set(SENTENCE_CODES)).toEqual(new Set(FINDING_CODES))
    expect(new Set(FINDING_CODES).size).toBe(FINDING_CODES.length)
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
