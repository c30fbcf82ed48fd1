import { tokens } from './fold.ts'
import { queryText } from './query-text.ts'
import { createResultOrder } from './result-order.ts'
import type { SearchDoc } from './search-doc.ts'
import { decodeTelex } from './telex.ts'
import { weightedTexts } from './weighted-texts.ts'
import { createWordIndex } from './word-index.ts'

/** How results came about: everything for an empty query; otherwise the first of the others that finds something. */
export type FoundBy = 'everything' | 'all-words' | 'telex' | 'similar-words' | 'some-words' | 'nothing'

export interface Found {
  readonly docs: readonly SearchDoc[]
  readonly by: FoundBy
}

export interface SearchOptions {
  /** Which docs may be found; those it refuses do not count towards `limit`. */
  readonly keep?: (doc: SearchDoc) => boolean
  readonly limit?: number
}

export interface SearchIndex {
  /** Takes any string, of which the first 120 UTF-16 units count; never throws. Best first. */
  readonly search: (query: string, options?: SearchOptions) => Found
}

const MAX_WORDS = 12

/** Builds the index of all docs at once; it needs no surroundings, so that a Worker can hold it. */
export function createSearchIndex(docs: readonly SearchDoc[]): SearchIndex {
  const index = createWordIndex(docs.map(weightedTexts))
  const order = createResultOrder(docs)

  /** Places of the docs that hold all of the words, or some. */
  function hits(query: string, typos: boolean, all: boolean): readonly number[] {
    const words = wordsOf(query)
    if (words.length === 0) return []
    const scores = index.score(words, typos)
    return order.sorted(scores, all ? words.length : 1, query)
  }

  function find(query: string): { found: readonly number[]; by: FoundBy } {
    if (query.trim() === '') return { found: order.byName, by: 'everything' }
    const decoded = decodeTelex(query)
    const ways = [
      { words: query, typos: false, all: true, by: 'all-words' },
      { words: decoded, typos: false, all: true, by: 'telex' },
      { words: query, typos: true, all: true, by: 'similar-words' },
      { words: query, typos: true, all: false, by: 'some-words' },
      { words: decoded, typos: true, all: false, by: 'telex' },
    ] as const
    for (const { words, typos, all, by } of ways) {
      const found = hits(words, typos, all)
      if (found.length > 0) return { found, by }
    }
    return { found: [], by: 'nothing' }
  }

  function search(query: string, { keep = () => true, limit = Infinity }: SearchOptions = {}): Found {
    const { found, by } = find(queryText(query))
    const kept: SearchDoc[] = []
    for (const at of found) {
      if (kept.length >= limit) break
      const doc = docs[at]
      if (doc !== undefined && keep(doc)) kept.push(doc)
    }
    return { docs: kept, by }
  }
  return { search }
}

/** "hmong" is asked for as "mong", under which both spellings stand. */
function wordsOf(query: string): string[] {
  return [...new Set(tokens(query).filter((word) => word !== 'hmong'))].slice(0, MAX_WORDS)
}
