import type { JsonPath } from '#content/finding.ts'
import type { LocalisedText } from '#content/localised.ts'

export interface Node {
  readonly path: JsonPath
  readonly value: unknown
}

export interface TextAt {
  readonly path: JsonPath
  readonly text: LocalisedText
}

/** A value and everything inside it, each with its path; a parent comes before its children. */
export function nodesOf(value: unknown): Node[] {
  const nodes: Node[] = []
  collect(value, [], nodes)
  return nodes
}

function collect(value: unknown, path: JsonPath, nodes: Node[]): void {
  nodes.push({ path, value })
  if (typeof value !== 'object' || value === null) return
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value)
  for (const [step, inner] of entries) collect(inner, [...path, step], nodes)
}

/** Every localised text inside a value: whatever holds `vi`. */
export function textsOf(value: unknown): TextAt[] {
  return nodesOf(value).flatMap(({ path, value: text }) => (isLocalised(text) ? [{ path, text }] : []))
}

function isLocalised(value: unknown): value is LocalisedText {
  return typeof value === 'object' && value !== null && 'vi' in value && typeof value.vi === 'string'
}
