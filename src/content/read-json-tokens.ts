/** What must come next: a field is a key or `}`, an item a value or `]`, and after a value comes `,` or what closes it. */
export type Awaited = 'value' | 'item' | 'key' | 'field' | 'colon' | 'next' | 'end'

export interface Token {
  readonly text: string
  readonly at: number
  /** How many spaces its line begins with. */
  readonly indent: number
}

/** Where JSON text (RFC 8259) stops making sense. */
export interface Stuck {
  readonly text: string
  /** Where the token begins that does not fit; the length of the text where it ended too soon. */
  readonly at: number
  /** What stands there; null where it is no token of JSON at all. */
  readonly token: string | null
  readonly awaited: Awaited
  readonly before: Token | undefined
  /** The last key read. */
  readonly key: string
  /** Brackets still open, outermost first. */
  readonly open: readonly Token[]
  /** The first bracket that was closed by one of another indentation: the likeliest to lack its own. */
  readonly suspect: Token | undefined
}

const SPACE = /[ \t\r\n]*/y
// Loops of single characters only, so that no text makes it slow or deep.
const TOKEN =
  // eslint-disable-next-line no-control-regex -- control characters may not stand in JSON text
  /[{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

const CLOSED_BY: Readonly<Record<string, string>> = { '{': '}', '[': ']' }
export const closerOf = (bracket: Token): string => CLOSED_BY[bracket.text] ?? ''

/** Reads up to the first mistake, without recursion: a hostile file cannot exhaust the stack. Null when there is none. */
export function stuckAt(text: string): Stuck | null {
  const open: Token[] = []
  let awaited: Awaited = 'value'
  let before: Token | undefined
  let suspect: Token | undefined
  let key = ''
  let at = 0
  let indent = 0

  for (;;) {
    SPACE.lastIndex = at
    const space = SPACE.exec(text)?.[0] ?? ''
    const lineEnd = space.lastIndexOf('\n')
    if (lineEnd !== -1) indent = space.length - lineEnd - 1
    at += space.length
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)?.[0] ?? null
    const top = open.at(-1)
    const after: Awaited | null = token === null ? null : follow(awaited, token, top)
    if (token === null || after === null)
      return at === text.length && awaited === 'end' ? null : { text, at, token, awaited, before, key, open, suspect }
    before = { text: token, at, indent }
    if (token === '{' || token === '[') open.push(before)
    if (token === '}' || token === ']') {
      open.pop()
      if (top !== undefined && lineEnd !== -1 && top.indent !== indent) suspect ??= top
    }
    if (after === 'colon') key = token
    awaited = after === 'next' && open.length === 0 ? 'end' : after
    at += token.length
  }
}

/** What is awaited after a token; null when the token does not fit. */
function follow(awaited: Awaited, token: string, top: Token | undefined): Awaited | null {
  const closes = top !== undefined && token === closerOf(top)
  switch (awaited) {
    case 'value':
    case 'item':
      if (token === '{') return 'field'
      if (token === '[') return 'item'
      if (closes) return awaited === 'item' ? 'next' : null
      return /^[}\],:]$/.test(token) ? null : 'next'
    case 'key':
    case 'field':
      if (closes) return awaited === 'field' ? 'next' : null
      return token.startsWith('"') ? 'colon' : null
    case 'colon':
      return token === ':' ? 'value' : null
    case 'next':
      if (closes) return 'next'
      return token !== ',' ? null : top?.text === '{' ? 'key' : 'value'
    case 'end':
      return null
    default:
      awaited satisfies never
      return null
  }
}
