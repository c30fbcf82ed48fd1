import { fold } from './fold.ts'
import { markedWords } from './marked-words.ts'
import type { SearchDoc } from './search-doc.ts'
import type { Scores } from './word-index.ts'

export interface ResultOrder {
  /** Places of all docs, by Vietnamese name. */
  readonly byName: readonly number[]
  /** Places of the docs with at least so many words: first what is called exactly so, then by relevance, then by name. */
  readonly sorted: (scores: Scores, leastWords: number, query: string) => number[]
}

/** Most that relevance may grow by when all marked words of the query stand in the name with the same marks. */
const MARKS_BONUS = 0.5
/** More than any relevance: twelve words of the greatest weight and rarity come to less than 20,000. */
const EXACT = 1e6

export function createResultOrder(docs: readonly SearchDoc[]): ResultOrder {
  const { compare } = new Intl.Collator('vi', { numeric: true })
  const byName = [...docs.keys()].sort((a, b) => compare(docs[a]?.name.vi ?? '', docs[b]?.name.vi ?? ''))
  const rank = new Uint32Array(docs.length)
  byName.forEach((at, place) => (rank[at] = place))
  const called = docs.map(({ name }) => [name.vi, name.en, name.zh].flatMap((text) => text ?? []).map(fold))
  const marked = docs.map(({ name, aliases = [] }) => new Set([name.vi, ...aliases].flatMap(markedWords)))

  function sorted({ relevance, words }: Scores, leastWords: number, query: string): number[] {
    const folded = fold(query)
    const wanted = markedWords(query)
    const marksBonus = (at: number) =>
      wanted.length === 0 ? 0 : (MARKS_BONUS * wanted.filter((word) => marked[at]?.has(word)).length) / wanted.length
    const worth = new Float64Array(docs.length)
    const found: number[] = []
    for (let at = 0; at < docs.length; at++) {
      const held = words[at] ?? 0
      if (held < leastWords) continue
      found.push(at)
      worth[at] =
        (relevance[at] ?? 0) * held * (1 + marksBonus(at)) + (called[at]?.includes(folded) === true ? EXACT : 0)
    }
    return found.sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || (rank[a] ?? 0) - (rank[b] ?? 0))
  }
  return { byName, sorted }
}
