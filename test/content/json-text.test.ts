import { describe, expect, it } from 'vitest'
import { makeLocator, nestingDepth, spotOfBreak } from '#content/json-text.ts'

describe('nesting depth', () => {
  it.each([
    ['', 0],
    ['5', 0],
    ['{}', 1],
    ['[[]]', 2],
    ['{"a":[{"b":1}],"c":{}}', 3],
    ['"[[[["', 0],
    ['{"a":"\\"[[[["}', 1],
    ['{"a":"\\\\"}', 1],
    ['['.repeat(100_000), 100_000],
  ])('of %.30s is %i', (text, depth) => {
    expect(nestingDepth(text)).toBe(depth)
  })
})

describe('the locator', () => {
  const text =
    '{\n  "id": "tra",\n  "plinths": [\n    { "id": "a" },\n    { "id": "b",\n      "at": { "xM": 1 } }\n  ],\n  "id": "hai-lan"\n}'
  const locate = makeLocator(text)

  it.each([
    [[], 1, 1],
    [['plinths'], 3, 3],
    [['plinths', 0], 4, 5],
    [['plinths', 1, 'id'], 5, 7],
    [['plinths', 1, 'at', 'xM'], 6, 15],
  ])('finds %j', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column })
  })

  it.each([
    [['missing'], 1, 1],
    [['plinths', 7], 3, 3],
    [['plinths', 1, 'missing', 'deeper'], 5, 5],
    [['plinths', 'id'], 3, 3],
    [['toString'], 1, 1],
  ])('points at what should hold %j', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column })
  })

  it('points at the last of two equal keys, the one that counts', () => {
    expect(locate(['id'])).toEqual({ line: 8, column: 3 })
  })

  it('is quick where a file has very many faults', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `"k${i}": 0`)
    const many = makeLocator(`{\n${keys.join(',\n')}\n}`)
    const start = performance.now()
    for (let i = 0; i < keys.length; i++) expect(many([`k${i}`]).line === i + 2).toBe(true)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('the first mistake of broken JSON', () => {
  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  // chú thích\n}', 2, 3],
    ['{ "a": \'x\' }', 1, 8],
    ['[1, 2', 1, 6],
  ])('of %j is found', (text, line, column) => {
    expect(spotOfBreak(text)).toEqual({ line, column })
  })

  it.each([
    ['an open string, then brackets', `"\n${'['.repeat(100_000)}`],
    ['a quote in a comment, then brackets', `/*"*/${'['.repeat(100_000)}`],
    ['more closed than opened', `{${']'.repeat(50_000)},"a":${'{"a":'.repeat(40_000)}`],
    ['brackets closed by the wrong ones', '{"a":['.repeat(10) + '{"a":],'.repeat(20_000)],
  ])('is found without exhausting the stack, where nesting hides behind it: %s', (_what, text) => {
    expect(spotOfBreak(text).line).toBeGreaterThan(0)
  })
})
