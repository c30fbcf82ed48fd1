import { answer } from '#card/search/answer.ts'
import { fold } from '#find/fold.ts'
import type { SearchDoc } from '#find/search-doc.ts'
import { createSearchIndex } from '#find/search-index.ts'

/** Times in ms. */
export interface SearchTimes {
  readonly build: number
  /** Of every letter typed, 95 of 100 took no longer: the index alone. */
  readonly letterP95: number
  /** The same with filters counted, as the search worker answers. */
  readonly answerP95: number
  readonly letters: number
}

const QUERIES = 30
/** Asked beside names: what stands in every doc, a misspelling, Telex, and what is nowhere. */
const HARD = ['thử nghiệm', 'san pham', 'mat onh rung', 'maatj ong', 'zzzz qqqq', 'n']

/** Builds the index of docs and types into it, letter by letter, with and without marks. */
export function timeSearches(docs: readonly SearchDoc[], today: string): SearchTimes {
  const [index, build] = timed(() => createSearchIndex(docs))
  const step = Math.max(1, Math.floor(docs.length / QUERIES))
  const names = docs.filter((_, i) => i % step === 0).map(({ name }) => name.vi)
  const typed = [...names.map((name, i) => (i % 2 === 0 ? name : fold(name))), ...HARD]
    .map((query) => query.slice(0, 24))
    .flatMap((query) => Array.from({ length: query.length }, (_, i) => query.slice(0, i + 1)))
  return {
    build,
    letterP95: p95(typed.map((query) => timed(() => index.search(query, { limit: 60 }))[1])),
    answerP95: p95(typed.map((query) => timed(() => answer(index, { query, filters: {}, today }))[1])),
    letters: typed.length,
  }
}

/** A result, and how many ms it took. */
export function timed<T>(run: () => T): [T, number] {
  const start = performance.now()
  const result = run()
  return [result, performance.now() - start]
}

function p95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0
}
