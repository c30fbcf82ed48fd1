import { glimpse } from './plain-text.ts'

/** Everything that can be found wrong with content while it is read, packed or cross-checked. */
export const FINDING_CODES = [
  'file-too-large',
  'file-unreadable',
  'file-unexpected',
  'json-broken',
  'json-too-deep',
  'json-forbidden-key',
  'json-not-an-object',
  'version-unknown',
  'version-old',
  'shape-missing',
  'shape-type',
  'shape-unknown-key',
  'shape-too-long',
  'shape-too-short',
  'shape-too-big',
  'shape-too-small',
  'shape-format',
  'shape-not-one-of',
  'shape-other',
  'id-reserved',
  'id-file-name',
  'text-markup',
  'text-unseen-character',
  'text-not-nfc',
  'link-scheme',
  'link-host',
  'marketplace-query',
  'markdown-not-allowed',
  'exhibition-missing',
  'reference-unknown',
  'reference-broken',
  'reference-twice',
  'not-shown',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

/** One thing wrong, as data; its sentence comes from `text/`. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: 'error' | 'warning'
  /** Path from the content folder, with `/`. */
  readonly file: string
  /** Where in the file, as `ocop.decision.issuedOn` or `plinths[2].products[0]`; empty for the whole file. */
  readonly path: string
  /** One-based; absent when there is no text to point at. */
  readonly line?: number
  readonly column?: number
  readonly args: Readonly<Record<string, string | number>>
}

export type JsonPath = readonly (string | number)[]

/** `['plinths', 2, 'position']` as `plinths[2].position`; a key that somebody made up is shortened and cleaned. */
export function pathText(path: JsonPath): string {
  return path
    .map((step, i) =>
      typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${step === '' ? '""' : glimpse(step)}`,
    )
    .join('')
}
