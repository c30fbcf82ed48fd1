import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exhibitionFiles } from '#cli/content-folder.ts'
import { readExhibition } from '#content/read-exhibition.ts'
import { fold } from '#find/fold.ts'
import { searchDocsOf, type SearchDoc } from '#find/search-doc.ts'
import { createSearchIndex } from '#find/search-index.ts'
import { marketDocs } from './market-docs.ts'

/** The shipped exhibition; where a checkout has none, the small market stands in. */
async function shippedDocs(): Promise<readonly SearchDoc[]> {
  const folder = join('public/content', 'hagiang')
  if (!existsSync(join(folder, 'exhibition.json'))) return marketDocs
  const { content } = readExhibition('hagiang', await exhibitionFiles(folder))
  return content === null ? [] : searchDocsOf(content)
}

const docs = await shippedDocs()
const index = createSearchIndex(docs)

describe('the shipped exhibition', () => {
  it('has something to find', () => expect(docs.length).toBeGreaterThan(5))

  it('finds everything by its name in any language, with marks and without, among what is called so', () => {
    const names = docs.flatMap(({ name }) => [name.vi, name.en, name.zh].flatMap((text) => text ?? []))
    for (const text of names.flatMap((name) => [name, fold(name)])) {
      const first = index.search(text).docs[0]?.name
      expect([first?.vi, first?.en, first?.zh].map((name) => fold(name ?? ''))).toContain(fold(text))
    }
  })

  it('finds everything by its aliases and its places, old and new', () => {
    for (const doc of docs) {
      const { now, before } = doc.place ?? {}
      const units = [...(now?.communes ?? []), ...(before?.communes ?? []), ...(before?.districts ?? [])]
      for (const text of [...(doc.aliases ?? []), ...units.map(({ name }) => name)]) {
        expect(index.search(fold(text)).docs, text).toContain(doc)
      }
    }
  })

  it('finds honey by half of it, by a slip and by raw Telex', () => {
    for (const query of ['mat on', 'mat onh', 'maatj ong'])
      expect(fold(index.search(query).docs[0]?.name.vi ?? ''), query).toContain('mat ong')
  })
})
