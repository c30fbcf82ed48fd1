import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { readContent } from '#cli/read-content.ts'
import { FOLDERS, type Kind } from '#content/kinds.ts'
import { madeSizes } from '#content/made-sizes.ts'
import { readExhibition } from '#content/read-exhibition.ts'
import { FULL_FOLDER, fullFiles } from '../fixtures/read-fixture.ts'
import { allFields, fieldsFilledBy } from './schema-fields.ts'

let files: Map<string, string>
beforeAll(async () => {
  files = await fullFiles()
})

const kindOf = (path: string): Kind =>
  (Object.entries(FOLDERS).find(([, folder]) => path.startsWith(`${folder}/`))?.[0] ?? 'exhibition') as Kind

const filledBy = (paths: Iterable<[string, string]>): Set<string> =>
  new Set([...paths].flatMap(([path, text]) => [...fieldsFilledBy(kindOf(path), JSON.parse(text))]))

/** Lists so long that a small exhibition cannot show every word of them. */
const NOT_EVERY_WORD = /\.(?:package|subgroup|ground)=/

describe('the exhibition that fills every field', () => {
  it('has no finding but those it asks for', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) })
    const { content, findings } = await readContent(dirname(FULL_FOLDER), basename(FULL_FOLDER))
    vi.useRealTimers()
    expect(findings.map(({ file, code }) => `${file}: ${code}`).sort()).toEqual([
      'cho-may/makers/ho-nha-tho.json: contact-unconsented',
      'cho-may/products/ca-suoi-thu.json: language-missing',
      'cho-may/products/ca-suoi-thu.json: language-missing',
      'cho-may/products/gao-bac-thang.json: star-unproven',
      'cho-may/products/mat-ong-may.json: star-expired',
      'cho-may/products/thit-gac-bep-thu.json: star-unproven',
    ])
    expect(content?.halls.size).toBe(3)
    expect(content?.booths.size).toBe(8)
    expect(content?.makers.size).toBe(5)
    expect(content?.products.size).toBe(12)
    expect(content?.festivals.size).toBe(4)
    expect(content?.tours.size).toBe(2)
    expect(content?.news.size).toBe(3)
  })

  it('fills every field and every word of every schema', () => {
    const wanted = [...allFields()].filter((field) => !NOT_EVERY_WORD.test(field))
    expect(wanted.length).toBeGreaterThan(250)
    const filled = filledBy(files)
    expect(wanted.filter((field) => !filled.has(field))).toEqual([])
  })

  it('would be caught when it did not', () => {
    const without = [...files].filter(([path]) => !path.startsWith('products/'))
    const filled = filledBy(without)
    const missing = [...allFields()].filter((field) => !filled.has(field))
    expect(missing).toContain('product.gi.rightOfUse.number')
    expect(missing).toContain('product.exhibit<glb>.src')
    expect(missing).toContain('product.group=ornamental')
  })

  it('leaves optional fields out somewhere, so that both ways are tried', () => {
    const { content } = readExhibition('cho-may', files)
    const products = [...(content?.products.values() ?? [])]
    for (const field of ['maker', 'ocop', 'gi', 'price', 'place', 'pictures', 'label', 'links'] as const) {
      expect(products.some((product) => product[field] === undefined)).toBe(true)
      expect(products.some((product) => product[field] !== undefined)).toBe(true)
    }
  })

  it('says everything in three languages, but for the one text that tries the fallback', () => {
    const untranslated = [...files].flatMap(([path, text]) =>
      textsWithout('zh', JSON.parse(text)).map((vi) => `${path}: ${vi}`),
    )
    expect(untranslated).toEqual([
      'products/ca-suoi-thu.json: Câu này cố ý không có bản dịch, để thử cách hiện tiếng thay thế.',
    ])
  })

  it('has every medium that it names, small, and no other', async () => {
    const written = [...files.values()].flatMap((text) => text.match(/media\/[^"]+/g) ?? [])
    const made = madeSizes({ src: 'media/ruong-bac-thang-640.webp', widthsPx: [480, 640] }) ?? []
    const named = new Set([...written, ...made.flatMap(({ avif, webp }) => [avif, webp])])
    const entries = await readdir(join(FULL_FOLDER, 'media'), { recursive: true, withFileTypes: true })
    const there = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(FULL_FOLDER.length + 1))
    expect(there.map((path) => path.replaceAll('\\', '/')).sort()).toEqual([...named].sort())
    for (const path of there) expect((await stat(join(FULL_FOLDER, path))).size).toBeLessThan(2048)
  })
})

function textsWithout(lang: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('vi' in value && !(lang in value)) return [String(value.vi)]
  return Object.values(value).flatMap((child) => textsWithout(lang, child))
}
