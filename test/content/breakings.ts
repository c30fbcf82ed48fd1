import fc from 'fast-check'
import { parseTree, type Node } from 'jsonc-parser'
import { nestingDepth } from '#content/json-text.ts'
import { rawValue, wholeFile, key, text, BAD_LINKS, PROTOTYPE_NAMES } from './broken-values.ts'

/** One way to break the text of a file. `at` chooses the place, whatever the length of the text. */
export type Breaking =
  | { readonly kind: 'value' | 'duplicate'; readonly at: number; readonly raw: string }
  | { readonly kind: 'id' | 'link' | 'text'; readonly at: number; readonly value: string }
  | { readonly kind: 'rename' | 'add'; readonly at: number; readonly key: string }
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'truncate'; readonly at: number }
  | { readonly kind: 'version'; readonly raw: string }
  | { readonly kind: 'flip'; readonly at: number; readonly bits: number }
  | { readonly kind: 'splice'; readonly at: number; readonly raw: string }
  | { readonly kind: 'whole'; readonly raw: string }

const at = fc.nat()

/** Any single way to break a file. */
export const breaking: fc.Arbitrary<Breaking> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('value', 'value', 'duplicate'), at, raw: rawValue }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('id'),
      at,
      value: fc.constantFrom(
        'khong-co',
        'gian-nui',
        'bai-trang',
        'lang-may',
        'con',
        'Tra',
        'trà',
        '../x',
        '',
        ...PROTOTYPE_NAMES,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('link'),
      at,
      value: fc.oneof(fc.constantFrom(...BAD_LINKS), fc.webUrl(), text),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('text'), at, value: text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('rename', 'add'), at, key }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete'), at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('truncate'), at }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('version'),
      raw: fc.constantFrom('1', '2', '3', '"2"', '1.0', '1e0', '-1', 'null', '[1]'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('flip'), at, bits: fc.integer({ min: 1, max: 255 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('splice'),
      at,
      raw: fc.constantFrom(
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '\\',
        '//',
        '/*',
        '\n',
        '\u0000',
        '\ufeff',
        '-',
        '\ud800',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('whole'), raw: wholeFile }) },
)

/** The text after one breaking; null where its bytes are no UTF-8 any more. */
export function brokenText(source: string, how: Breaking): string | null {
  switch (how.kind) {
    case 'whole':
      return how.raw
    case 'truncate':
      return source.slice(0, how.at % (source.length + 1))
    case 'splice': {
      const place = how.at % (source.length + 1)
      return source.slice(0, place) + how.raw + source.slice(place)
    }
    case 'version':
      return source.replace(/("schemaVersion":\s*)\d+/, `$1${how.raw}`)
    case 'flip':
      return flipped(source, how.at, how.bits)
    default:
      return brokenNode(source, how)
  }
}

function flipped(source: string, place: number, bits: number): string | null {
  const bytes = new TextEncoder().encode(source)
  if (bytes.length === 0) return source
  const index = place % bytes.length
  bytes[index] = (bytes[index] ?? 0) ^ bits
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function brokenNode(
  source: string,
  how: Exclude<Breaking, { kind: 'whole' | 'truncate' | 'splice' | 'version' | 'flip' }>,
): string {
  const nodes = nodesOf(source)
  const chosen = (fits: (node: Node) => boolean): Node | undefined => {
    const among = nodes.filter(fits)
    return among[how.at % Math.max(1, among.length)]
  }
  const put = (node: Node | undefined, raw: string): string =>
    node === undefined ? source : source.slice(0, node.offset) + raw + source.slice(node.offset + node.length)
  const isText = (node: Node) => node.type === 'string' && node.parent?.children?.[0] !== node
  const isProperty = (node: Node) => node.type === 'property'
  switch (how.kind) {
    case 'value':
      return put(
        chosen((node) => !isProperty(node) && (node.parent?.type !== 'property' || node.parent.children?.[0] !== node)),
        how.raw,
      )
    case 'id':
      return put(
        chosen((node) => isText(node) && /^[a-z0-9-]+$/.test(String(node.value))),
        JSON.stringify(how.value),
      )
    case 'link':
      return put(
        chosen((node) => isText(node) && /^https?:|@|^[+0]\d{9}/.test(String(node.value))),
        JSON.stringify(how.value),
      )
    case 'text':
      return put(chosen(isText), JSON.stringify(how.value))
    case 'rename':
      return put(chosen(isProperty)?.children?.[0], JSON.stringify(how.key))
    case 'add': {
      const property = chosen(isProperty)
      return property === undefined
        ? source
        : `${source.slice(0, property.offset)}${JSON.stringify(how.key)}: 1, ${source.slice(property.offset)}`
    }
    case 'duplicate': {
      const property = chosen(isProperty)
      if (property === undefined) return source
      const end = property.offset + property.length
      return `${source.slice(0, end)}, ${JSON.stringify(property.children?.[0]?.value)}: ${how.raw}${source.slice(end)}`
    }
    case 'delete': {
      const property = chosen(isProperty)
      if (property === undefined) return source
      const before = source.slice(0, property.offset)
      const after = source.slice(property.offset + property.length)
      return /^\s*,/.test(after) ? before + after.replace(/^\s*,/, '') : before.replace(/,\s*$/, '') + after
    }
    default:
      how satisfies never
      return source
  }
}

const known = new Map<string, Node[]>()

/** All nodes of JSON text; none where it is broken or nests so deep that a tree of it would exhaust the stack. */
function nodesOf(source: string): Node[] {
  const before = known.get(source)
  if (before !== undefined) return before
  if (source.length > 60_000 || nestingDepth(source) > 200 || !isJson(source)) return []
  const nodes: Node[] = []
  const visit = (node: Node): void => {
    nodes.push(node)
    node.children?.forEach(visit)
  }
  const tree = parseTree(source)
  if (tree !== undefined) visit(tree)
  if (known.size < 100) known.set(source, nodes)
  return nodes
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source)
    return true
  } catch {
    return false
  }
}
