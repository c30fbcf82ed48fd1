import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser'
import type { JsonPath } from '#content/finding.ts'

/** What is written beside a picture once its sizes are made. */
export interface PictureFields {
  readonly src: string
  readonly widthPx: number
  readonly heightPx: number
  readonly widthsPx: readonly number[]
}

/**
 * The text of a file with a picture's fields changed, and every other character kept.
 * @returns null where the place no longer holds the picture, since somebody wrote in the file meanwhile
 */
export function withPictureFields(raw: string, path: JsonPath, was: string, fields: PictureFields): string | null {
  const mark = raw.startsWith('\ufeff') ? '\ufeff' : ''
  const text = raw.slice(mark.length)
  const picture = objectAt(text, path)
  if (picture === undefined || valueOf(picture, 'src')?.value !== was || valueOf(picture, 'alt') === undefined)
    return null
  const { src, widthPx, heightPx, widthsPx } = fields
  const list = `[${widthsPx.join(', ')}]`
  const wanted = [
    ['src', JSON.stringify(src), 'src'],
    ['widthPx', String(widthPx), 'alt'],
    ['heightPx', String(heightPx), 'widthPx'],
    ['widthsPx', list, 'heightPx'],
  ] as const
  return mark + wanted.reduce((now, [key, value, after]) => withField(now, path, key, value, after), text)
}

/** A new field stands behind another, as far from it as the first stands from its bracket. */
function withField(text: string, path: JsonPath, key: string, value: string, after: string): string {
  const picture = objectAt(text, path)
  const known = picture && valueOf(picture, key)
  if (known !== undefined) return replaced(text, known.offset, known.length, value)
  const before = picture && valueOf(picture, after)
  const first = picture?.children?.[0]
  if (picture === undefined || before === undefined || first === undefined) return text
  const gap = text.slice(picture.offset + 1, first.offset).replace(/^ ?$/, ' ')
  return replaced(text, before.offset + before.length, 0, `,${gap}"${key}": ${value}`)
}

const replaced = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length)

function objectAt(text: string, path: JsonPath): Node | undefined {
  const tree = parseTree(text)
  return tree && findNodeAtLocation(tree, [...path])
}

const valueOf = (object: Node, key: string): Node | undefined => findNodeAtLocation(object, [key])
