import { findNodeAtLocation, parse, parseTree, type Node, type ParseError } from 'jsonc-parser'
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

/** Where the first mistake of broken JSON is; the text must not nest deeper than MAX_DEPTH. */
export function spotOfBreak(text: string): Spot {
  const errors: ParseError[] = []
  parse(text, errors, { allowTrailingComma: false, disallowComments: true })
  return spotAt(text, errors[0]?.offset ?? 0)
}

/** Finds the lines of paths in JSON text; the tree is built at the first question. */
export function makeLocator(text: string): (path: JsonPath) => Spot {
  let tree: Node | undefined | null = null
  return (path) => {
    tree ??= tree === null ? parseTree(text) : undefined
    // A missing field has no node of its own: point at the nearest thing that holds it.
    for (let end = path.length; tree !== undefined && end > 0; end--) {
      const node = findNodeAtLocation(tree, path.slice(0, end))
      if (node !== undefined) return spotAt(text, node.parent?.type === 'property' ? node.parent.offset : node.offset)
    }
    return { line: 1, column: 1 }
  }
}

function spotAt(text: string, offset: number): Spot {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}
