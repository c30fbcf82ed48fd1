import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Inline } from '#content/markdown-blocks.ts'
import { parseMarkdown } from '#content/parse-markdown.ts'

const text = (of: string): Inline => ({ kind: 'text', text: of })
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children })
const parsed = (markdown: string) => parseMarkdown(markdown).blocks

const inlinesOf = (block: Block): readonly Inline[] => (block.kind === 'list' ? block.items.flat() : block.children)
const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : textOf(inline.children))).join('')
const linksOf = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) =>
    inline.kind === 'text' ? [] : [...(inline.kind === 'link' ? [inline.url] : []), ...linksOf(inline.children)],
  )

describe('a news body', () => {
  it('has paragraphs, bold, italic and links', () => {
    const { blocks, refused } = parseMarkdown('Sáng **nay** *họp*.\n\nXem [**trang** này](https://example.com/a).')
    expect(blocks).toEqual([
      paragraph(
        text('Sáng '),
        { kind: 'strong', children: [text('nay')] },
        text(' '),
        { kind: 'emphasis', children: [text('họp')] },
        text('.'),
      ),
      paragraph(
        text('Xem '),
        {
          kind: 'link',
          url: 'https://example.com/a',
          children: [{ kind: 'strong', children: [text('trang')] }, text(' này')],
        },
        text('.'),
      ),
    ])
    expect(refused).toEqual([])
  })

  it('has lists of both kinds', () => {
    expect(parsed('- chè\n- **mật**')).toEqual([
      { kind: 'list', ordered: false, items: [[text('chè')], [{ kind: 'strong', children: [text('mật')] }]] },
    ])
    expect(parsed('1. một\n2. hai')).toEqual([{ kind: 'list', ordered: true, items: [[text('một')], [text('hai')]] }])
  })

  it('keeps the gap between the paragraphs of a list item, and before what it may not hold', () => {
    expect(parsed('- một\n\n  hai').map((block) => textOf(inlinesOf(block)))).toEqual(['một hai'])
    const nested = parseMarkdown('- một\n  - hai')
    expect(nested.blocks.map((block) => textOf(inlinesOf(block)))).toEqual(['một - hai'])
    expect(nested.refused).toEqual(['list'])
  })

  it('breaks no line by itself', () => {
    expect(parsed('một  \nhai')).toEqual([paragraph(text('một'), text(' '), text('hai'))])
  })

  it('takes a sign that was escaped as itself', () => {
    expect(parsed('5 \\* 3 &amp; \\[x]')).toEqual([paragraph(text('5 * 3 & [x]'))])
  })

  it('may be empty', () => {
    expect(parseMarkdown('')).toEqual({ blocks: [], refused: [] })
  })
})

describe('what a news body may not have', () => {
  it.each([
    ['heading', '# Chợ'],
    ['heading', 'Chợ\n==='],
    ['image', '![chợ](https://example.com/a.png)'],
    ['html', '<b onclick=x>chợ</b>'],
    ['html', '<script>alert(1)</script>'],
    ['inlineCode', '`chợ`'],
    ['code', '```\nchợ\n```'],
    ['code', '    chợ'],
    ['blockquote', '> chợ'],
    ['thematicBreak', '---'],
    ['definition', '[chợ]: https://example.com/'],
    ['linkReference', '[chợ][a]\n\n[a]: https://example.com/'],
  ])('is named and shown as it was typed: %s, %j', (kind, markdown) => {
    const { blocks, refused } = parseMarkdown(markdown)
    expect(refused).toContain(kind)
    expect(blocks.every((block) => block.kind === 'paragraph')).toBe(true)
    expect(blocks.flatMap(inlinesOf).flatMap((inline) => linksOf([inline]))).toEqual([])
    expect(markdown).toContain(textOf(blocks[0] === undefined ? [] : inlinesOf(blocks[0])))
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '/trang',
    '//example.com',
    'https:example.com',
    'mailto:a@example.com',
    'java&#115;cript:alert(1)',
    '&#106;avascript:alert(1)',
  ])('is a link to %s, which is shown as text', (url) => {
    const markdown = `Xem [trang](${url}).`
    const { blocks, refused } = parseMarkdown(markdown)
    expect(refused).toEqual(['link'])
    expect(blocks.flatMap((block) => linksOf(inlinesOf(block)))).toEqual([])
    expect(blocks.map((block) => textOf(inlinesOf(block)))).toEqual([markdown])
  })
})

describe('any text', () => {
  const sign = fc.constantFrom(
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '!',
    '`',
    '#',
    '>',
    '-',
    '1.',
    '<',
    '&',
    '\\',
    '\n',
    '\n\n',
    ' ',
    '    ',
    'chè',
    'https://example.com/',
    'javascript:x',
    '\t',
    '\u0000',
  )

  it('parses, and holds no link but to the web', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        for (const url of parsed(signs.join('')).flatMap((block) => linksOf(inlinesOf(block))))
          expect(url).toMatch(/^https?:\/\//i)
      }),
    )
  })

  it.each(['*', '[', '>', '- ', '[a](', '![', '`', '*a ', '_a', '<', '> - ', '1. '])(
    'of 6,000 characters of %j parses in good time',
    (sign) => {
      const start = performance.now()
      parsed(sign.repeat(Math.ceil(6000 / sign.length)).slice(0, 6000))
      expect(performance.now() - start).toBeLessThan(5000)
    },
  )
})
