import type { PackFault } from '#content/read-pack.ts'
import type { PackRef } from '#content/pack.ts'
import type { DocKind, SearchDoc } from '#find/search-doc.ts'
import type { Filters } from '#find/filters.ts'

/** One question to the index. */
export interface Question {
  readonly query: string
  readonly filters: Filters
  /** YYYY-MM-DD: a rating's state is that of the day. */
  readonly today: string
}

type Counts<V> = readonly (readonly [value: V, count: number])[]

/** What was found, and how many would remain for each value of each filter. */
export interface Answer {
  readonly docs: readonly SearchDoc[]
  readonly total: number
  readonly counts: {
    readonly group: Counts<string>
    readonly stars: Counts<string>
    readonly commune: Counts<string>
    readonly month: Counts<number>
    readonly kind: Counts<DocKind>
  }
}

/** The index, somewhere else: in a Worker in the browser, in plain memory in a test. */
export interface Searcher {
  /** Loads what is needed; once, however often it is called, until it fails. */
  open(pack: PackRef): Promise<{ readonly ok: true } | { readonly ok: false; readonly fault: PackFault }>
  ask(question: Question): Promise<Answer>
}
