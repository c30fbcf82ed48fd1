import type { Header } from './picture-header.ts'

/** Somebody who opens the drawing by its address runs what it carries, on our own site; a prefix changes nothing. */
const PROGRAM =
  /<(?:[\w.-]+:)?(?:script|foreignObject|handler|iframe|object|embed)(?![\w-])|<!ENTITY|<\?xml-stylesheet|\son[a-z]+\s*=/i

/** What CSS 2.1 (10.3.2) gives a picture that says no size. */
const NO_SIZE = { widthPx: 300, heightPx: 150 }

export function svgHeader(bytes: Buffer): Header {
  const text = bytes.toString('utf8')
  if (!/<\/svg\s*>|<svg[^<>]*\/>/.test(text)) return 'cut-off'
  if (PROGRAM.test(text) || /javascript:/i.test(asAddress(text))) return 'svg-program'
  const tag = /<svg[\s>][^>]*/.exec(text)?.[0] ?? ''
  const [boxWidth, boxHeight] = (attribute(tag, 'viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .slice(2)
    .map(Number)
  const width = pixels(attribute(tag, 'width')) ?? boxWidth
  const height = pixels(attribute(tag, 'height')) ?? boxHeight
  if (!isSize(width) || !isSize(height)) return NO_SIZE
  return { widthPx: Math.round(width), heightPx: Math.round(height) }
}

/** As a browser reads an address: numbered characters stand for themselves, white space and controls for nothing. */
function asAddress(text: string): string {
  return text
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, digits?: string) => {
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
      return code < 128 ? String.fromCharCode(code) : ''
    })
    .replace(/[\p{Cc}\s]/gu, '')
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1]

/** `120` and `120px`; other units depend on where it is shown. */
function pixels(length: string | undefined): number | undefined {
  const number = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length ?? '')?.[1]
  return number === undefined ? undefined : Number(number)
}

const isSize = (size: number | undefined): size is number => size !== undefined && Number.isFinite(size) && size >= 0.5
