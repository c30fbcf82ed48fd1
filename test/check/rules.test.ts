import { describe, expect, it } from 'vitest'
import { FINDING_CODES } from '#content/finding-codes.ts'
import { findingSentence } from '#text/finding-sentence.ts'
import { RULE_CASES } from '../fixtures/rules/rule-cases.ts'
import { newFindings } from '../fixtures/rules/run-case.ts'

describe('every rule', () => {
  it('has a case of its own', () => {
    expect(new Set(RULE_CASES.map(({ code }) => code))).toEqual(new Set(FINDING_CODES))
  })

  it.each(RULE_CASES)('$code is found alone where it is broken ($#)', async ({ code, breaks }) => {
    const findings = await newFindings(breaks)
    expect(findings.map((finding) => finding.code)).toEqual([code])
    for (const { args } of findings)
      for (const lang of ['vi', 'en'] as const) {
        const sentence = findingSentence(code, args, lang)
        expect(sentence).toMatch(/^(?:\p{Lu}|“).*\.$/su)
        expect(sentence).not.toMatch(/undefined|\[object|NaN/)
        expect(sentence).not.toContain(code)
      }
    for (const { args } of findings)
      expect(findingSentence(code, args, 'vi')).not.toBe(findingSentence(code, args, 'en'))
  })

  it.each(RULE_CASES)('$code is not found beside it ($#)', async ({ sound }) => {
    expect(await newFindings(sound)).toEqual([])
  })
})
