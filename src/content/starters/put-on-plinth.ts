import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser'
import type { Booth } from '../booth.ts'

/** The most products that the schema allows on one plinth. */
const MOST_ON_PLINTH = 12

export interface PutOnPlinth {
  /** The booth's text with the product in it; nothing else is changed, not even a space. */
  readonly text: string
  readonly plinth: string
}

/**
 * Puts a product on the plinth of a booth that holds the fewest, the first of several; null where none has room. One
 * that its author put on a plinth before its file was there stays where it is.
 * @param text the text that the booth was read from
 */
export function putOnPlinth(text: string, booth: Booth, product: string): PutOnPlinth | null {
  const holder = booth.plinths.find(({ products }) => products.includes(product))
  if (holder !== undefined) return { text, plinth: holder.id }
  const counts = booth.plinths.map(({ products }) => products.length)
  const fewest = Math.min(...counts)
  const at = counts.indexOf(fewest)
  const plinth = booth.plinths[at]
  const tree = parseTree(text)
  const list = tree && findNodeAtLocation(tree, ['plinths', at, 'products'])
  if (plinth === undefined || list === undefined || fewest >= MOST_ON_PLINTH) return null
  return { text: withItem(text, list, JSON.stringify(product)), plinth: plinth.id }
}

/** A new last item, parted from the one before it as that is from what stands before it. */
function withItem(text: string, { offset, length, children = [] }: Node, item: string): string {
  const last = children.at(-1)
  if (last === undefined) return `${text.slice(0, offset)}[${item}]${text.slice(offset + length)}`
  const before = /\s*$/.exec(text.slice(offset, last.offset))?.[0] ?? ''
  const end = last.offset + last.length
  return `${text.slice(0, end)},${before === '' ? ' ' : before}${item}${text.slice(end)}`
}
