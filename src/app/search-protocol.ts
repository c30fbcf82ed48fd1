import type { Answer, Question } from '#card/search/searcher.ts'
import type { PackRef } from '#content/pack.ts'
import type { PackFault } from '#content/read-pack.ts'

/** What the page says to the search worker; `id` comes back with the reply. */
export type ToWorker =
  | { readonly id: number; readonly kind: 'open'; readonly folder: string; readonly pack: PackRef }
  | { readonly id: number; readonly kind: 'ask'; readonly question: Question }

export type FromWorker =
  | { readonly id: number; readonly kind: 'opened' }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: Answer }
  | { readonly id: number; readonly kind: 'failed'; readonly fault: PackFault }
