import fc from 'fast-check'
import { parseTree, type Node } from 'jsonc-parser'
import { nestingDepth } from '#content/json-text.ts'

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

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'isPrototypeOf', 'then', 'toJSON']

const BAD_LINKS = [
  'javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)', 'file:///etc/passwd', 'blob:https://example.com/1', '//example.com', 'https:example.com', 'https://', 'https:// example.com', 'https://example.com /',
  'https://nguoi:khoa@example.com/', 'https://shopee.vn@example.com/', 'https://example.com/"><script>', 'https://example.com\\@evil.example', 'https://shopee.vn.example.com/',
  'http://shopee.vn/vi-du-hu-cau', 'https://example.com/\u202egpj', 'https://example.com/\u0000', 'https://example.com/\ud800', 'https://xn--', 'https://[::1', 'https://%00/', 'tel:0000000001', 'mailto:a@b',
]

const BAD_TEXTS = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</title>', '<!--', '<svg/onload=alert(1)>', '[x](javascript:alert(1))', '![x](https://example.com/x.png)', '[x](<data:text/html,y>)',
  '# Đề mục', '`mã`', '[x](&#106;avascript:alert(1))', '**[x](vbscript:y)**', '> '.repeat(40), '*a_'.repeat(60), '\u202eđảo', '\u2066x', 'a\u0000b', '\u200b', '\ufeff', '\ud800', '\udfff\ud800',
  'e\u0301'.repeat(40), 'Z̷̧͙͚a̴l̶g̵o̸', '\u001b[31m', '\r\n', '', '   ', '\u00a0', '\u2028', '\u{e0061}', 'a'.repeat(141), 'a'.repeat(481), 'a'.repeat(6001), '{{vi}}', '${x}', '%s', '__proto__',
]

const BAD_RAW = [
  'null', 'true', 'false', '0', '-0', '-1', '1.5', '1e999', '-1e999', '1e-999', '9007199254740993', '1E400', '""', '"x"', '[]', '{}', '[[]]', '[null]', '[{}]', '{"vi":null}', '{"vi":{"vi":"x"}}',
  '{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}', '{"kind":"package","package":"__proto__"}', '{"type":"phone"}', '{"":""}', '["__proto__"]', '{"length":3}',
  'NaN', 'Infinity', '-Infinity', 'undefined', "'x'", '0x10', '01', '+1', '.5', '1.', '"\\u0000"', '"\\ud800"', '"\\x41"', '"\t"', '// x\n1', '/* " */ 1',
]

const opened = (bracket: string, count: number): string => bracket.repeat(count)
const nested = (count: number): string => `${'['.repeat(count)}${']'.repeat(count)}`
const depth = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 60 }) }, { weight: 1, arbitrary: fc.integer({ min: 61, max: 100_000 }) })
const long = fc.oneof({ weight: 19, arbitrary: fc.integer({ min: 1, max: 7000 }) }, { weight: 1, arbitrary: fc.integer({ min: 7001, max: 300_000 }) })

const rawValue = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...BAD_RAW) },
  { weight: 3, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 1, arbitrary: depth.map(nested) },
  { weight: 1, arbitrary: depth.map((count) => `${'{"a":'.repeat(count)}1${'}'.repeat(count)}`) },
  { weight: 1, arbitrary: long.map((count) => `"${'a'.repeat(count)}"`) },
  { weight: 1, arbitrary: long.map((count) => `[${'0,'.repeat(count / 3)}0]`) },
)
const wholeFile = fc.oneof(
  fc.constantFrom('', ' ', '\ufeff', '\u0000', 'null', '[]', '{}', '5', '"x"', '{"schemaVersion":1}', '{"schemaVersion":2}', '{"__proto__":1}', '<!doctype html><title>404</title>', 'PK\u0003\u0004'),
  depth.map((count) => opened('[', count)),
  depth.map((count) => opened('{"a":', count)),
  depth.map((count) => `"\n${opened('[', count)}`),
  depth.map((count) => `/*"*/${opened('[', count)}`),
  depth.map((count) => `{${']'.repeat(count)},"a":${opened('{"a":', Math.min(count, 30_000))}`),
  long.map((count) => `{"a":"${'x'.repeat(count)}"}`),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const at = fc.nat()
const key = fc.oneof(fc.constantFrom(...PROTOTYPE_NAMES, '', ' ', 'id ', 'tên', 'na\u202eme', '\ud800', 'a.b', '0', '<b>'), fc.string({ unit: 'binary', maxLength: 12 }), fc.constant('k'.repeat(5000)))
const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...BAD_TEXTS) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) })

/** Any single way to break a file. */
export const breaking: fc.Arbitrary<Breaking> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('value', 'value', 'duplicate'), at, raw: rawValue }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('id'), at, value: fc.constantFrom('khong-co', 'gian-nui', 'bai-trang', 'lang-may', 'con', 'Tra', 'trà', '../x', '', ...PROTOTYPE_NAMES) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('link'), at, value: fc.oneof(fc.constantFrom(...BAD_LINKS), fc.webUrl(), text) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('text'), at, value: text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('rename', 'add'), at, key }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete'), at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('truncate'), at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('version'), raw: fc.constantFrom('1', '2', '3', '"2"', '1.0', '1e0', '-1', 'null', '[1]') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('flip'), at, bits: fc.integer({ min: 1, max: 255 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('splice'), at, raw: fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '//', '/*', '\n', '\u0000', '\ufeff', '-', '\ud800') }) },
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

function brokenNode(source: string, how: Exclude<Breaking, { kind: 'whole' | 'truncate' | 'splice' | 'version' | 'flip' }>): string {
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
      return put(chosen((node) => !isProperty(node) && (node.parent?.type !== 'property' || node.parent.children?.[0] !== node)), how.raw)
    case 'id':
      return put(chosen((node) => isText(node) && /^[a-z0-9-]+$/.test(String(node.value))), JSON.stringify(how.value))
    case 'link':
      return put(chosen((node) => isText(node) && /^https?:|@|^[+0]\d{9}/.test(String(node.value))), JSON.stringify(how.value))
    case 'text':
      return put(chosen(isText), JSON.stringify(how.value))
    case 'rename':
      return put(chosen(isProperty)?.children?.[0], JSON.stringify(how.key))
    case 'add': {
      const property = chosen(isProperty)
      return property === undefined ? source : `${source.slice(0, property.offset)}${JSON.stringify(how.key)}: 1, ${source.slice(property.offset)}`
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
