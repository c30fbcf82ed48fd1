import { describe, expect, it } from 'vitest'
import { makeLocator, nestingDepth, repeatedKeys } from '#content/json-text.ts'

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

describe('keys that stand twice', () => {
  it('are found in the same object only, escapes and prototypes included', () => {
    const text =
      '{\n  "a": { "b": 1 },\n  "b": [{ "a": 1 }, { "a": 2, "\\u0061": 3 }],\n  "__proto__": 1, "__proto__": 2,\n  "a": 1\n}'
    expect(repeatedKeys(text)).toEqual([
      { path: ['b', 1, 'a'], spot: { line: 3, column: 31 }, firstLine: 3 },
      { path: ['__proto__'], spot: { line: 4, column: 19 }, firstLine: 4 },
      { path: ['a'], spot: { line: 5, column: 3 }, firstLine: 2 },
    ])
  })

  it('are looked for in a moment', () => {
    const start = performance.now()
    expect(repeatedKeys(`{${'"k": 0,'.repeat(30_000)}"k": 0}`)).toHaveLength(30_000)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
