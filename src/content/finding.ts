import type { FindingCode, Severity } from './finding-codes.ts'
import { glimpse } from './plain-text.ts'

/** One thing wrong, as data; its sentence comes from `text/`. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  /** Path from the content folder, with `/`. */
  readonly file: string
  /** Where in the file, as `ocop.decision.issuedOn` or `plinths[2].products[0]`; empty for the whole file. */
  readonly path: string
  /** One-based; absent when there is no text to point at. */
  readonly line?: number
  readonly column?: number
  readonly args: FindingArgs
}

export type FindingArgs = Readonly<Record<string, string | number>>
export type JsonPath = readonly (string | number)[]

/** `['plinths', 2, 'position']` as `plinths[2].position`; a key that somebody made up is shortened and cleaned. */
export function pathText(path: JsonPath): string {
  return path
    .map((step, i) =>
      typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${step === '' ? '""' : glimpse(step)}`,
    )
    .join('')
}

/** The way back: `plinths[2].products[0]` as `['plinths', 2, 'products', 0]`. */
export function stepsOf(path: string): JsonPath {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  )
}
