import type { Nodes, Parents } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { webUrl } from './link-host.ts'
import type { Block, Inline } from './markdown-blocks.ts'

export interface ParsedMarkdown {
  readonly blocks: readonly Block[]
  /** Names of what may not be used (heading, image, html, code …); shown as plain text. */
  readonly refused: readonly string[]
}

/** Parses restricted Markdown: paragraphs, bold, italic, lists, http(s) links. The rest becomes plain text. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const refused = new Set<string>()
  const plain = (node: Nodes): Inline[] => {
    refused.add(node.type)
    return [{ kind: 'text', text: sourceOf(text, node) }]
  }
  const inlines = (parent: Parents): Inline[] => parent.children.flatMap((child) => inline(child))

  function inline(node: Nodes): Inline[] {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: node.value }]
      case 'break':
        return [{ kind: 'text', text: ' ' }]
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: inlines(node) }]
      case 'link':
        return webUrl(node.url) === null ? plain(node) : [{ kind: 'link', url: node.url, children: inlines(node) }]
      default:
        return plain(node)
    }
  }

  function block(node: Nodes): Block[] {
    if (node.type === 'paragraph') return [{ kind: 'paragraph', children: inlines(node) }]
    if (node.type === 'list')
      return [{ kind: 'list', ordered: node.ordered === true, items: node.children.map((item) => itemOf(item)) }]
    return [{ kind: 'paragraph', children: plain(node) }]
  }

  // An item is one line: what stood apart in it is kept apart by a space.
  const itemOf = (item: Parents): Inline[] =>
    item.children.flatMap((child, i) => [
      ...(i === 0 ? [] : [{ kind: 'text', text: ' ' } as const]),
      ...(child.type === 'paragraph' ? inlines(child) : plain(child)),
    ])

  const blocks = fromMarkdown(text).children.flatMap((node) => block(node))
  return { blocks, refused: [...refused] }
}

function sourceOf(text: string, node: Nodes): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}
