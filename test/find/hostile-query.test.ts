import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filtersFromQuery } from '#find/filters.ts'
import { createSearchIndex } from '#find/search-index.ts'
import { marketDocs } from './market-docs.ts'

const index = createSearchIndex(marketDocs)
const RUNS = { numRuns: 1000 }
/** Any UTF-16 units, lone surrogates among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((codes) => String.fromCharCode(...codes))
const known = marketDocs.flatMap(({ name, aliases = [] }) => [name.vi, ...aliases].flatMap((text) => text.split(' ')))
const nearly = fc
  .array(fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 4 })), { maxLength: 20 })
  .map((words) => words.join(' '))

describe('no query breaks the search', () => {
  it('of any units', () => {
    const bounded = (query: string) => {
      expect(index.search(query).docs.length).toBeLessThanOrEqual(marketDocs.length)
    }
    fc.assert(fc.property(units, bounded), RUNS)
  })
  it('of nearly known words, and each doc is found at most once', () => {
    const once = (query: string) => {
      const { docs, by } = index.search(query)
      expect(new Set(docs).size).toBe(docs.length)
      expect(docs.length === 0).toBe(by === 'nothing')
    }
    fc.assert(fc.property(nearly, once), RUNS)
  })
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'a'.repeat(10_000),
    'ong '.repeat(5000),
    '\uD83D',
    '*',
    '(',
    '\\',
    '🐝'.repeat(500),
    '\0',
  ])('%#', (query) => expect(() => index.search(query)).not.toThrow())
})

it('no address breaks the filters', () => {
  const pairs = fc.array(
    fc.tuple(fc.constantFrom('q', 'group', 'stars', 'commune', 'month', 'kind', '__proto__'), units),
  )
  const readable = (pair: [string, string][]) => {
    expect(filtersFromQuery(new URLSearchParams(pair)).query.length).toBeLessThanOrEqual(120)
  }
  fc.assert(fc.property(pairs, readable), RUNS)
})
