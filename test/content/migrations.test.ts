import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Json } from '#content/json-text.ts'
import { SCHEMAS, type Kind } from '#content/kinds.ts'
import { migrate, newestVersion } from '#content/migrations.ts'
import { parseFile } from '#content/parse-file.ts'

const text = await readFile(new URL('../fixtures/product-v1.json', import.meta.url), 'utf8')
const versionOne = JSON.parse(text) as { [key: string]: Json }

describe('a product of version 1', () => {
  it('becomes version 2: season is now seasonMonths, and nothing else changes', () => {
    const { season, ...rest } = versionOne
    expect(season).toEqual([3, 4, 9])
    expect(migrate('product', versionOne)).toEqual({
      file: { ...rest, schemaVersion: 2, seasonMonths: [3, 4, 9] },
      from: 1,
    })
    expect(versionOne['season']).toEqual([3, 4, 9])
  })

  it('is read, with a warning at its version', () => {
    const { value, findings } = parseFile('product', 'cho-may/products/tra-cu.json', text)
    expect(findings).toEqual([
      {
        code: 'version-old',
        severity: 'warning',
        file: 'cho-may/products/tra-cu.json',
        path: 'schemaVersion',
        line: 2,
        column: 3,
        args: { found: 1, newest: 2 },
      },
    ])
    expect(value).toEqual({
      schemaVersion: 2,
      id: 'tra-cu',
      name: { vi: 'Trà Cũ Thử Nghiệm', en: 'Old Tea (test)' },
      summary: { vi: 'Sản phẩm hư cấu viết theo phiên bản 1.' },
      group: 'food',
      groupVerified: true,
      seasonMonths: [3, 4, 9],
      exhibit: { kind: 'package', package: 'tea-pouch' },
      sources: [{ kind: 'general-knowledge' }],
      confidence: 'low',
    })
  })

  it('without a season, or with none, gets no seasonMonths', () => {
    const { season: _, ...rest } = versionOne
    for (const old of [rest, { ...rest, season: null }])
      expect(migrate('product', old)?.file).toEqual({ ...rest, schemaVersion: 2 })
  })
})

describe('versions', () => {
  it.each([0, -1, 1.5, 3, 99, '2', '1', null, true, [], {}])('that never were are refused: %j', (schemaVersion) => {
    expect(migrate('product', { ...versionOne, schemaVersion })).toBeNull()
    const { value, findings } = parseFile('product', 'p.json', JSON.stringify({ ...versionOne, schemaVersion }))
    expect(value).toBeNull()
    expect(findings.map(({ code, path, args }) => [code, path, args])).toEqual([
      ['version-unknown', 'schemaVersion', { found: expect.any(String), newest: 2 }],
    ])
  })

  it('that are missing are refused', () => {
    const { schemaVersion: _, ...rest } = versionOne
    expect(migrate('product', rest)).toBeNull()
  })

  it.each(Object.keys(SCHEMAS) as Kind[])(
    'of %s: the newest is what the schema asks for, and is left as it is',
    (kind) => {
      const newest = newestVersion(kind)
      expect(SCHEMAS[kind].shape.schemaVersion.value).toBe(newest)
      expect(migrate(kind, { schemaVersion: newest, a: 1 })).toEqual({
        file: { schemaVersion: newest, a: 1 },
        from: newest,
      })
      expect(migrate(kind, { schemaVersion: newest + 1 })).toBeNull()
    },
  )
})
