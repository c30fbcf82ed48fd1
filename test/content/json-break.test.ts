import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakOf } from '#content/json-break.ts'
import { stuckAt } from '#content/read-json-tokens.ts'
import { breakSentence } from '#text/findings/json-breaks.ts'

/** What is broken, where a hand must type, and what the sentence shows. */
const seen = (text: string) => {
  const { what, spot, near, openedLine } = breakOf(text)
  return [what, spot.line, spot.column, near, openedLine]
}

const SLIPS = [
  ['empty', '', 1, 1, ''],
  ['empty', ' \n\t', 1, 1, ''],
  ['no-brace', '<!doctype html>', 1, 1, '<!doctype html>'],
  ['no-brace', '"id": "che"', 1, 1, '"id": "che"'],
  ['comment', '{\n  // nhóm\n  "a": 1\n}', 2, 3, '// nhóm'],
  ['comment', '{ "a": /* sao */ 1 }', 1, 8, '/* sao */ 1 }'],
  ['curly-quote', '{ “name”: 1 }', 1, 3, '“name”'],
  ['curly-quote', '{ "name": “Chè” }', 1, 11, '“Chè”'],
  ['curly-quote', '{ "name”: { "vi": "Chè" } }', 1, 8, '”'],
  ['curly-quote', '{ "name": "Chè”,\n  "a": 1 }', 1, 15, '”'],
  ['single-quote', "{ 'name': 1 }", 1, 3, "'name'"],
  ['quote-unclosed', '{\n  "name": "Chè,\n  "a": 1\n}', 2, 15, '"Chè'],
  ['quote-unclosed', '{\n  "name": "Chè\n}', 2, 15, '"Chè'],
  ['quote-unclosed', '{ "name": { "vi": "Ch', 1, 22, '"Ch'],
  ['quote-unclosed', '{\n  "name: 5\n}', 2, 8, '"name'],
  ['quote-unclosed', '{ "vi": "Trà, "en": "Tea" }', 1, 13, '"Trà'],
  ['quote-inside', '{ "vi": "Chè "ngon" nhất" }', 1, 14, '"Chè "'],
  ['quote-inside', '{ "vi": "Chè " ngon " nhất" }', 1, 14, '"Chè "'],
  ['line-break', '{ "vi": "Dòng một\nDòng hai" }', 1, 18, '"Dòng một'],
  ['line-break', '{ "vi": "Dòng một\r\n",\n "a": 1 }', 1, 18, '"Dòng một'],
  ['backslash', '{ "src": "media\\tra\\hop.jpg" }', 1, 20, '\\hop.jpg'],
  ['unseen', '{ "a":\u00a01 }', 1, 7, '\u00a0'],
  ['unseen', '{ "a": "x\ty" }', 1, 10, '"x'],
  ['comma-missing', '{\n  "a": 1\n  "b": 2\n}', 2, 9, '1'],
  ['comma-missing', '{ "a": { "vi": "x" } "b": 2 }', 1, 21, '}'],
  ['comma-missing', '["a" "b"]', 1, 5, '"a"'],
  ['comma-missing', '{ "a": 1 b: 2 }', 1, 9, '1'],
  ['comma-extra', '{\n  "a": 1,\n}', 2, 9, ','],
  ['comma-extra', '[1, 2,]', 1, 6, ','],
  ['comma-extra', '{ "a": 1,, "b": 2 }', 1, 10, ','],
  ['comma-extra', '[, 1]', 1, 2, ','],
  ['comma-other', '{ "a": 1; "b": 2 }', 1, 9, ';'],
  ['colon-missing', '{ "a" 1 }', 1, 6, '"a"'],
  ['colon-missing', '{ "a", "b": 1 }', 1, 6, '"a"'],
  ['colon-missing', '{ "a" }', 1, 6, '"a"'],
  ['colon-extra', '{ "a": "b": 1 }', 1, 11, '"b"'],
  ['value-missing', '{ "a": , "b": 1 }', 1, 8, '"a"'],
  ['value-missing', '{ "a": }', 1, 7, '"a"'],
  ['key-missing', '{ { "a": 1 } }', 1, 3, '{'],
  ['key-unquoted', '{ name: 1 }', 1, 3, 'name'],
  ['word-unquoted', '{ "a": True }', 1, 8, 'True'],
  ['word-unquoted', '{ "a": NaN }', 1, 8, 'NaN'],
  ['number', '{ "a": +3 }', 1, 8, '+3'],
  ['number', '{ "a": 03 }', 1, 8, '03'],
  ['number', '{ "a": .5 }', 1, 8, '.5'],
  ['number', '{ "a": 85.000.000 }', 1, 8, '85.000.000'],
  ['number-comma', '{ "xM": 22,6 }', 1, 9, '22,6'],
  ['number-comma', '{ "a": -1,5, "b": 2 }', 1, 8, '-1,5'],
  ['number-comma', '{ "a": 1,250,000 }', 1, 8, '1,250,000'],
  ['key-unquoted', '{ "a": 1,\n  2 }', 2, 3, '2'],
  ['close-extra', '{ "a": 1 }\n}', 2, 1, '}'],
  ['closed-early', '{ "a": 1 },\n "b": 2 }', 1, 10, '}'],
  ['left-behind', '{ "a": 1 }\nhết', 2, 1, 'hết'],
  ['left-behind', '{ "a": 1 },', 1, 11, ','],
] as const

describe('what is broken in JSON text', () => {
  it.each(SLIPS)('is found: %s in %j', (what, text, line, column, near) => {
    expect(seen(text)).toEqual([what, line, column, near, 0])
  })

  it.each([
    ['close-missing', '{', 1, 2, '}', 1],
    ['close-missing', '[1, 2', 1, 6, ']', 1],
    ['close-missing', '{\n  "a": [1, 2\n}', 2, 13, ']', 2],
    // The brace at the end closes the inner one; the indentation shows which was meant.
    ['close-missing', '{\n  "name": { "vi": "x",\n  "a": 1\n}\n', 2, 11, '}', 2],
    ['close-other', '{\n  "a": 1 ]', 2, 10, ']', 1],
  ])('is found with the bracket it is about: %s in %j', (what, text, line, column, near, opened) => {
    expect(seen(text)).toEqual([what, line, column, near, opened])
  })

  it.each([
    ['an open string, then brackets', `"\n${'['.repeat(100_000)}`],
    ['a quote in a comment, then brackets', `/*"*/${'['.repeat(100_000)}`],
    ['more closed than opened', `{${']'.repeat(50_000)},"a":${'{"a":'.repeat(40_000)}`],
    ['brackets closed by the wrong ones', '{"a":['.repeat(10) + '{"a":],'.repeat(20_000)],
    ['very many short lists', `[${'[],'.repeat(80_000)}`],
    ['one very long string', `{"a":"${'x'.repeat(250_000)}`],
    ['a long gap in a string', `{"a":"${' '.repeat(250_000)}x`],
    ['very many escapes', `{"a":"${'\\n'.repeat(120_000)}\\`],
    ['nothing but brackets', '['.repeat(250_000)],
    ['very many spaces', `{${' '.repeat(250_000)}`],
  ])('is found in a moment, however hostile the text: %s', (_what, text) => {
    const start = performance.now()
    expect(breakOf(text).spot.line).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('has a sentence of its own in both languages', () => {
    const unknown = breakSentence({ what: 'khong-co' })
    const kinds = new Set(SLIPS.map(([what]) => what))
    for (const what of kinds) {
      const said = breakSentence({ what, near: 'x', opened: 3 })
      expect(said).not.toEqual(unknown)
      for (const sentence of said) expect(sentence).toMatch(/^(?:\p{Lu}|“).*\.$/su)
    }
    expect(kinds.size).toBe(24)
  })

  it('is found exactly where a parser of JSON finds something', async () => {
    const sound = await readFile(
      new URL('../fixtures/full-exhibition/cho-may/tours/ba-nghe-gio.json', import.meta.url),
      'utf8',
    )
    const cut = fc.record({
      at: fc.nat(sound.length),
      drop: fc.nat(3),
      put: fc.oneof(
        fc.string({ maxLength: 3 }),
        fc.constantFrom('"', '}', ']', '{', '[', ',', ':', '\\', '\n', '”', "'", '-', '0'),
      ),
    })
    fc.assert(
      fc.property(cut, ({ at, drop, put }) => {
        const text = sound.slice(0, at) + put + sound.slice(at + drop)
        expect(stuckAt(text) === null).toBe(isJson(text))
        if (isJson(text)) return
        const { spot } = breakOf(text)
        const lines = text.split('\n')
        expect(spot.line).toBeLessThanOrEqual(lines.length)
        expect(spot.column).toBeLessThanOrEqual((lines[spot.line - 1] ?? '').length + 1)
      }),
      { numRuns: 3000, seed: 20_261_123 },
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
