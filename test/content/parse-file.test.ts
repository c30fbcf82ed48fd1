import { beforeAll, describe, expect, it } from 'vitest'
import { MAX_DEPTH } from '#content/json-text.ts'
import { MAX_FILE_LENGTH, parseFile } from '#content/parse-file.ts'
import { fullFiles } from '../fixtures/read-fixture.ts'

let maker = ''
let exhibition = ''
beforeAll(async () => {
  const files = await fullFiles()
  maker = files.get('makers/ho-nha-tho.json') ?? ''
  exhibition = files.get('exhibition.json') ?? ''
})

const codesOf = (text: string, kind: 'maker' | 'exhibition' = 'maker') =>
  parseFile(kind, 'f.json', text).findings.map(({ code, path, line }) => [code, path, line])

describe('one file', () => {
  it('is frozen to its depth', () => {
    const { value } = parseFile('maker', 'f.json', maker)
    expect(Object.isFrozen(value)).toBe(true)
    expect(Object.isFrozen(value?.contacts?.[0])).toBe(true)
    expect(Object.isFrozen(value?.place?.now?.communes)).toBe(true)
  })

  it('may begin with a byte order mark, and end with CRLF lines', () => {
    expect(codesOf(`\ufeff${maker}`)).toEqual([])
    expect(codesOf(maker.replaceAll('\n', '\r\n'))).toEqual([])
    expect(codesOf(`\ufeff${maker.replaceAll('\n', '\r\n').replace('"household"', '"hộ"')}`)).toEqual([
      ['shape-not-one-of', 'kind', 6],
    ])
  })

  it('may be as long as the limit and no longer', () => {
    expect(codesOf(maker.padEnd(MAX_FILE_LENGTH))).toEqual([])
    expect(codesOf(maker.padEnd(MAX_FILE_LENGTH + 1))).toEqual([['file-too-large', '', 1]])
  })

  it('may nest as deep as the limit and no deeper', () => {
    const nested = (depth: number) =>
      maker.replace('"members": 3', `"members": ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`)
    expect(codesOf(nested(MAX_DEPTH))).toEqual([['shape-type', 'members', expect.any(Number)]])
    expect(codesOf(nested(MAX_DEPTH + 1))).toEqual([['json-too-deep', '', 1]])
  })

  it('gets all its faults at once', () => {
    const text = maker
      .replace('"household"', '"hộ"')
      .replace('"members": 3', '"members": "ba"')
      .replace('"confidence": "low"', '"confidance": "low"')
    expect(
      codesOf(text)
        .map(([code, path]) => [code, path])
        .sort(),
    ).toEqual([
      // That “confidence” is missing is the same slip.
      ['shape-not-one-of', 'kind'],
      ['shape-type', 'members'],
      ['shape-unknown-key', 'confidance'],
    ])
  })

  it('with numbers that are none gets a fault that says what was read', () => {
    expect(
      parseFile('maker', 'f.json', maker.replace('"members": 3', '"members": 1e999')).findings.map(({ code, args }) => [
        code,
        args['found'],
      ]),
    ).toEqual([['shape-type', 'Infinity']])
    for (const token of ['NaN', 'Infinity', '0x10', '+3', '03', '.5', 'undefined'])
      expect(codesOf(maker.replace('"members": 3', `"members": ${token}`))).toEqual([
        ['json-broken', '', expect.any(Number)],
      ])
    expect(codesOf(maker.replace('"members": 3', '"members": -0'))).toEqual([
      ['shape-too-small', 'members', expect.any(Number)],
    ])
    expect(codesOf(maker.replace('"members": 3', '"members": 2.5'))).toEqual([
      ['shape-type', 'members', expect.any(Number)],
    ])
  })

  it('is refused where a field stands twice, for one of them would be lost', () => {
    const { value, findings } = parseFile(
      'maker',
      'f.json',
      maker.replace('"members": 3', '"members": 3,\n  "members": 4'),
    )
    expect(value).toBeNull()
    expect(findings).toMatchObject([
      { code: 'json-key-twice', path: 'members', line: 18, column: 3, args: { key: 'members', firstLine: 17 } },
    ])
  })

  it('tells of each fault the field, what it is for, and what was probably meant', () => {
    const argsOf = (from: string, to: string) => parseFile('maker', 'f.json', maker.replace(from, to)).findings[0]?.args
    expect(argsOf('"members": 3', '"members": "3"')).toMatchObject({
      field: 'members',
      aboutVi: 'Số thành viên',
      aboutEn: 'Members',
      expected: 'number',
      kind: 'string',
      found: '3',
      meant: '3',
    })
    expect(argsOf('"members"', '"menbers"')).toMatchObject({ key: 'menbers', nearest: 'members' })
    expect(argsOf('"household"', '"house-hold"')).toMatchObject({ nearest: 'household', more: 0 })
    expect(argsOf('"2021-03-08"', '"8/3/2021"')).toMatchObject({ meant: '"2021-03-08"', example: '"2021-06-30"' })
    expect(argsOf('"kind": "household",', '')).toMatchObject({
      field: 'kind',
      allowed: expect.stringContaining('firm'),
    })
  })

  it('may not ask a marketplace without saying where the words go', () => {
    const text = exhibition.replace('https://example.com/tim?q={query}', 'https://example.com/tim')
    expect(codesOf(text, 'exhibition')).toEqual([
      ['marketplace-query', 'marketplaces[0].searchUrl', expect.any(Number)],
    ])
  })

  it('with very many faults is refused within a moment', () => {
    const keys = Array.from({ length: 15_000 }, (_, i) => `"khoa-${i}": 0`).join(', ')
    const start = performance.now()
    const { findings } = parseFile('maker', 'f.json', maker.replace('"members": 3', keys))
    expect(findings).toHaveLength(15_000)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
