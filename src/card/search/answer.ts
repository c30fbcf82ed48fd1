import { facetCounts, matches } from '#find/filters.ts'
import type { SearchDoc } from '#find/search-doc.ts'
import type { SearchIndex } from '#find/search-index.ts'
import type { Answer, Question } from './searcher.ts'

/** The most results that are drawn; further ones are counted and reached by narrower words. */
export const MAX_RESULTS = 60

/** Answers one question from an index: the first results, their number, and the counts of each filter. */
export function answer(index: SearchIndex, { query, filters, today }: Question): Answer {
  const { docs: found } = index.search(query)
  const kept = found.filter((doc: SearchDoc) => matches(doc, filters, today))
  const counts = facetCounts(found, filters, today)
  return {
    docs: kept.slice(0, MAX_RESULTS),
    total: kept.length,
    counts: {
      group: [...counts.group],
      stars: [...counts.stars],
      commune: [...counts.commune].sort(([a], [b]) => BY_NAME(a, b)),
      month: [...counts.month].sort(([a], [b]) => a - b),
      kind: [...counts.kind],
    },
  }
}

const BY_NAME = new Intl.Collator('vi').compare
