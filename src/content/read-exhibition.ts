import type { Booth } from './booth.ts'
import type { Exhibition } from './exhibition.ts'
import type { Festival } from './festival.ts'
import type { Finding } from './finding.ts'
import { severityOf, type FindingCode } from './finding-codes.ts'
import type { Hall } from './hall.ts'
import { FOLDER_KINDS, FOLDERS, type ContentOf, type FolderKind } from './kinds.ts'
import type { Maker } from './maker.ts'
import type { News } from './news.ts'
import { nearestWord } from './nearest-word.ts'
import { makeLocator } from './json-text.ts'
import { parseFile } from './parse-file.ts'
import { glimpse } from './plain-text.ts'
import { id as idSchema } from './primitives.ts'
import type { Product } from './product.ts'
import { slugOf } from './slug.ts'
import type { Tour } from './tour.ts'

/** All that was read of one exhibition. A broken file is missing from its map and named in `broken`. */
export interface ExhibitionContent {
  readonly exhibition: Exhibition
  readonly halls: ReadonlyMap<string, Hall>
  readonly booths: ReadonlyMap<string, Booth>
  readonly makers: ReadonlyMap<string, Maker>
  readonly products: ReadonlyMap<string, Product>
  readonly festivals: ReadonlyMap<string, Festival>
  readonly tours: ReadonlyMap<string, Tour>
  readonly news: ReadonlyMap<string, News>
  /** Ids whose file is there but could not be read, as `product:tra-xanh` → its file. */
  readonly broken: ReadonlyMap<string, string>
}

export interface ReadResult {
  /** Null only when exhibition.json itself cannot be read. */
  readonly content: ExhibitionContent | null
  readonly findings: readonly Finding[]
}

export const brokenKey = (kind: FolderKind, id: string): string => `${kind}:${id}`

/**
 * Reads every authored file of an exhibition. Keeps going when one is bad.
 * @param id the exhibition's folder name, which its id must equal
 * @param files path from the exhibition's folder (with `/`) → text; null where the file could not be read
 */
export function readExhibition(id: string, files: ReadonlyMap<string, string | null>): ReadResult {
  const findings: Finding[] = []
  const broken = new Map<string, string>()
  const report = (code: FindingCode, file: string, args: Finding['args'] = {}, at: At = TOP) =>
    findings.push({ code, severity: severityOf(code), file: `${id}/${file}`, ...at, args })

  function readAll<K extends FolderKind>(kind: K): Map<string, ContentOf<K>> {
    const values = new Map<string, ContentOf<K>>()
    for (const [path, text] of files) {
      const name = nameIn(FOLDERS[kind], path)
      if (name === null) continue
      if (text === null) report('file-unreadable', path)
      const parsed = text === null ? null : parseFile(kind, `${id}/${path}`, text)
      for (const finding of parsed?.findings ?? []) findings.push(finding)
      if (text != null && parsed?.value != null && parsed.value.id !== name) {
        const of = `${isId(name) ? '' : 'bad-'}${files.has(`${FOLDERS[kind]}/${parsed.value.id}.json`) ? 'copy' : 'file'}`
        const args = { id: parsed.value.id, file: glimpse(name), of, better: slugOf(name) || `${kind}-moi` }
        report('id-file-name', path, args, idSpot(text))
      }
      // A name that is no id (`..`, `Trà`) would become an address, and a path where pages are written.
      if (parsed?.value == null || !isId(name)) broken.set(brokenKey(kind, name), `${id}/${path}`)
      else {
        // The file name is what others refer to and what addresses are made of, so it wins.
        const value = parsed.value.id === name ? parsed.value : { ...parsed.value, id: name }
        Object.freeze(value)
        values.set(name, value)
      }
    }
    return values
  }

  const text = files.get('exhibition.json')
  // In a folder that is no exhibition nothing has a place.
  if (text !== undefined)
    for (const path of files.keys()) if (!isExpected(path)) report('file-unexpected', path, betterPlace(path))
  if (text === undefined) report('exhibition-missing', 'exhibition.json')
  if (text === null) report('file-unreadable', 'exhibition.json')
  const parsed = text == null ? null : parseFile('exhibition', `${id}/exhibition.json`, text)
  for (const finding of parsed?.findings ?? []) findings.push(finding)
  if (text != null && parsed?.value != null && parsed.value.id !== id)
    report('id-file-name', 'exhibition.json', { id: parsed.value.id, file: id, of: 'folder' }, idSpot(text))
  const rest = {
    halls: readAll('hall'),
    booths: readAll('booth'),
    makers: readAll('maker'),
    products: readAll('product'),
    festivals: readAll('festival'),
    tours: readAll('tour'),
    news: readAll('news'),
    broken,
  }
  if (parsed?.value == null) return { content: null, findings }
  return { content: { exhibition: Object.freeze({ ...parsed.value, id }), ...rest }, findings }
}

/** `product` of `products/product.json`, or null when the path is not a JSON file straight in the folder. */
function nameIn(folder: string, path: string): string | null {
  const match = /^([^/]+)\/([^/]+)\.json$/.exec(path)
  return match?.[1] === folder ? (match[2] ?? null) : null
}

const isId = (name: string): boolean => idSchema.safeParse(name).success

type At = Pick<Finding, 'path' | 'line' | 'column'>
const TOP: At = { path: '', line: 1, column: 1 }
const idSpot = (text: string): At => ({ path: 'id', ...makeLocator(text.replace(/^\ufeff/, ''))(['id']) })

/** `x.json.txt`, as Notepad saves it, `x.JSON` and `x.jsonc`: meant to be read, and not read. */
const OTHER_ENDING = /\.json(?:c|\.[a-z]+)?$/i

/** Where a misplaced file probably belongs: `products/x.json` for `product/x.json`; '' when nothing says so. */
function betterPlace(path: string): Finding['args'] {
  if (path.endsWith('.json')) return { better: betterFolder(path) }
  const name = path.split('/').at(-1) ?? ''
  return { of: 'ending', better: glimpse(`${slugOf(name.replace(OTHER_ENDING, '')) || 'ten-moi'}.json`) }
}

function betterFolder(path: string): string {
  const steps = path.split('/')
  const name = steps.pop() ?? ''
  const folder = steps.map((step) => nearestWord(step, Object.values(FOLDERS))).find((nearest) => nearest !== '')
  if (folder !== undefined) return glimpse(`${folder}/${name}`)
  return steps.length === 0 ? nearestWord(name, ['exhibition.json']) : ''
}

function isExpected(path: string): boolean {
  return path === 'exhibition.json' || FOLDER_KINDS.some((kind) => nameIn(FOLDERS[kind], path) !== null)
}
