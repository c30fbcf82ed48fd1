import { parseTree, visit, type Node } from 'jsonc-parser'
import type { JsonPath } from './finding.ts'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export const MAX_DEPTH = 24

/** How deep brackets nest in JSON text, without recursion, so that a hostile file cannot exhaust the stack. */
export function nestingDepth(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (inString) {
      if (c === '\\') i++
      else if (c === '"') inString = false
    } else if (c === '"') inString = true
    else if (c === '[' || c === '{') deepest = Math.max(deepest, ++depth)
    else if (c === ']' || c === '}') depth--
  }
  return deepest
}

export interface Spot {
  readonly line: number
  readonly column: number
}

export interface RepeatedKey {
  readonly path: JsonPath
  /** Of the later one, and of the one before it. */
  readonly spot: Spot
  readonly firstLine: number
}

/** Keys that stand twice in one object of valid JSON text; JSON.parse would silently drop all but the last. */
export function repeatedKeys(text: string): RepeatedKey[] {
  const found: RepeatedKey[] = []
  const objects: Map<string, number>[] = []
  visit(text, {
    onObjectBegin: () => void objects.push(new Map()),
    onObjectEnd: () => void objects.pop(),
    onObjectProperty: (key, _offset, _length, line, column, pathTo) => {
      const before = objects.at(-1)?.get(key)
      objects.at(-1)?.set(key, line)
      if (before !== undefined)
        found.push({ path: [...pathTo(), key], spot: { line: line + 1, column: column + 1 }, firstLine: before + 1 })
    },
  })
  return found
}

/** Finds the lines of paths in valid JSON text; the tree is built at the first question. */
export function makeLocator(text: string): (path: JsonPath) => Spot {
  let known: { tree: Node | undefined; lineStarts: readonly number[] } | undefined
  const properties = new Map<Node, Map<string, Node>>()

  function propertyOf(node: Node, key: string): Node | undefined {
    let byKey = properties.get(node)
    // Where a key stands twice, the last one counts, as in JSON.parse.
    if (byKey === undefined)
      byKey = new Map((node.children ?? []).map((property) => [String(property.children?.[0]?.value), property]))
    properties.set(node, byKey)
    return byKey.get(key)
  }

  return (path) => {
    known ??= { tree: parseTree(text), lineStarts: lineStartsOf(text) }
    let node = known.tree
    let offset = node?.offset ?? 0
    // A missing field has no node of its own: stop at the nearest thing that holds it.
    for (const step of path) {
      const holder: Node | undefined = node
      const found =
        holder?.type === 'array'
          ? holder.children?.[Number(step)]
          : holder?.type === 'object'
            ? propertyOf(holder, String(step))
            : undefined
      if (found === undefined) break
      offset = found.offset
      node = found.type === 'property' ? found.children?.[1] : found
    }
    return spotAt(known.lineStarts, offset)
  }
}

/** Where each line of a text begins. */
export function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Line and column, one-based, of an offset in UTF-16 units. */
export function spotAt(lineStarts: readonly number[], offset: number): Spot {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
}
