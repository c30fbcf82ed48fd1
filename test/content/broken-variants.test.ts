import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkContent } from '#check/check-content.ts'
import type { Finding } from '#content/finding.ts'
import { FINDING_CODES } from '#content/finding-codes.ts'
import { packNews } from '#content/pack-news.ts'
import { flawOfText } from '#content/plain-text.ts'
import { FOLDERS } from '#content/kinds.ts'
import { readExhibition, type ExhibitionContent, type ReadResult } from '#content/read-exhibition.ts'
import { findingSentence } from '#text/finding-sentence.ts'
import { READING } from '#text/findings/reading.ts'
import { fullFiles } from '../fixtures/read-fixture.ts'
import { breaking, brokenText, type Breaking } from './breakings.ts'

const RUNS = Number(process.env['VARIANTS'] ?? 10_000)
/** A failure prints its seed and path; set the seed here through the environment to try others. */
const SEED = Number(process.env['BROKEN_VARIANTS_SEED'] ?? 20_261_122)

const SURROUNDINGS = { today: '2026-11-22', media: null, light: new Map<string, string>() }

/** Read beside every broken file: at least one sound file of each kind. */
const COMPANIONS = [
  'exhibition.json',
  'halls/bai-trang.json',
  'booths/gian-nui.json',
  'makers/ho-nha-tho.json',
  'products/mat-ong-may.json',
  'products/lang-may.json',
  'festivals/hoi-bac-thang.json',
  'tours/ba-nghe-gio.json',
  'news/nhin-lai-nam-cu.json',
]

let files: Map<string, string>
beforeAll(async () => {
  files = await fullFiles()
})

describe('any broken file', () => {
  it(
    `is named by its findings and spoils no other (${RUNS} variants, seed ${SEED})`,
    () => {
      const seen = new Map<string, number>()
      const lost = new Set<string>()
      // Where a file is lost the rules see the same content each time, whatever broke it.
      const ofRules = ({ content }: ReadResult, file: string): readonly Finding[] => {
        if (content === null) return []
        const isLost = valueAt(content, file) === undefined
        if (isLost && lost.has(file)) return []
        if (isLost) lost.add(file)
        return checkContent(content, SURROUNDINGS)
      }
      const prototypes = prototypeKeys()
      const paths = [...files.keys()]
      const variant = fc.record({
        file: fc.constantFrom(...paths),
        how: fc.array(breaking, { minLength: 1, maxLength: 3 }),
      })
      fc.assert(
        fc.property(variant, ({ file, how }) => {
          const text = broken(files.get(file) ?? '', how)
          const result = readExhibition(
            'cho-may',
            new Map<string, string | null>([
              ...COMPANIONS.map((path) => [path, files.get(path) ?? ''] as const),
              [file, text],
            ]),
          )
          const findings = [...result.findings, ...ofRules(result, file)]
          for (const { code } of findings) seen.set(code, (seen.get(code) ?? 0) + 1)
          const complaints = [
            ...findings.flatMap((finding) => complaintsOfFinding(finding, text, result.findings.includes(finding))),
            ...complaintsOfRest(result, file),
            ...complaintsOfSurvivor(result, file),
            ...(prototypeKeys() === prototypes ? [] : ['a prototype was polluted']),
          ]
          if (complaints.length > 0) throw new Error([...new Set(complaints)].slice(0, 8).join('\n'))
        }),
        { numRuns: RUNS, seed: SEED },
      )
      expect(SEEN_BY_READING.filter((code) => !seen.has(code) && !NOT_BY_BREAKING.has(code))).toEqual([])
    },
    RUNS * 24,
  )
})

/** What reading itself finds, and what follows in the files that refer to a broken one; the rest has cases of its own. */
const SEEN_BY_READING = [...Object.keys(READING), 'reference-unknown', 'reference-broken']

/** Codes that need a missing or a misplaced file, or that parsing Markdown finds. */
const NOT_BY_BREAKING = new Set<string>(['file-unexpected', 'exhibition-missing', 'markdown-not-allowed'])

function broken(source: string, how: readonly Breaking[]): string | null {
  return how.reduce<string | null>((text, one) => (text === null ? null : brokenText(text, one)), source)
}

function complaintsOfFinding(
  { code, severity, file, path, line, column, args }: Finding,
  text: string | null,
  isRead: boolean,
): string[] {
  const name = `${code} at ${file} ${path}`
  const complaints: string[] = []
  if (!FINDING_CODES.includes(code)) complaints.push(`${name}: unknown code`)
  if (severity !== 'error' && severity !== 'warning') complaints.push(`${name}: no severity`)
  if (!/^cho-may\/(?:[a-z-]+\/)?[a-z-]+\.json$/.test(file)) complaints.push(`${name}: no file`)
  if (path === '' && /^(?:shape|text|link|version|reference)-|^marketplace-query|^id-reserved/.test(code))
    complaints.push(`${name}: no path`)
  if (flawOfText(path) === 'text-unseen-character') complaints.push(`${name}: path hides characters`)
  if (path.length > 400) complaints.push(`${code}: path of ${path.length} characters`)
  const lines = (text ?? '').split('\n').length
  if (
    // What rules find is located later.
    isRead &&
    !(line !== undefined && column !== undefined && line >= 1 && column >= 1 && (line <= lines || line === 1))
  )
    complaints.push(`${name}: spot ${line}:${column} of ${lines} lines`)
  for (const lang of ['vi', 'en'] as const) {
    const sentence = findingSentence(code, args, lang)
    const isBlank = /undefined|\[object/.test(sentence) && !/undefined|\[object/.test(Object.values(args).join())
    if (sentence.length < 10 || sentence === code || isBlank) complaints.push(`${name}: sentence “${sentence}”`)
    if (sentence.length > 700) complaints.push(`${name}: sentence of ${sentence.length} characters`)
    if (flawOfText(sentence) === 'text-unseen-character') complaints.push(`${name}: sentence hides characters`)
  }
  return complaints
}

/** The other files are read, and a file that is not shown has an error to its name. */
function complaintsOfRest({ content, findings }: ReadResult, file: string): string[] {
  const hasError = findings.some((finding) => finding.severity === 'error' && finding.file === `cho-may/${file}`)
  if (content === null) return file === 'exhibition.json' && hasError ? [] : ['nothing was read']
  const complaints = COMPANIONS.filter((path) => path !== file && valueAt(content, path) === undefined).map(
    (path) => `${path} was lost`,
  )
  if (findings.some((finding) => finding.file !== `cho-may/${file}`))
    complaints.push('a sound file was found fault with')
  if (valueAt(content, file) === undefined && !hasError) complaints.push('lost without a word')
  if (valueAt(content, file) === undefined && ![...content.broken.values()].includes(`cho-may/${file}`))
    complaints.push('not marked as broken')
  return complaints
}

/** What is read of the broken file is safe to show. */
function complaintsOfSurvivor({ content }: ReadResult, file: string): string[] {
  const value = content === null ? undefined : valueAt(content, file)
  if (value === undefined) return []
  if (!Object.isFrozen(value)) return ['not frozen']
  const news = file.startsWith('news/') ? content?.news.get(idOf(file)) : undefined
  const body = news === undefined ? undefined : packNews(news).body
  return [...unsafe(value, ''), ...unsafe(body, '')]
}

function unsafe(value: unknown, key: string): string[] {
  if (typeof value === 'string') return unsafeText(value, key)
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${key} is ${value}`]
  if (typeof value !== 'object' || value === null) return []
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== Array.prototype) return [`${key} has a strange prototype`]
  if (
    'type' in value &&
    value.type === 'phone' &&
    'number' in value &&
    !/^(?:\+84|0)\d{9,10}$/.test(String(value.number))
  )
    return [`${key} calls ${String(value.number)}`]
  return Object.entries(value).flatMap(([name, child]) => unsafe(child, Array.isArray(value) ? key : name))
}

function unsafeText(text: string, key: string): string[] {
  // Only an editor reads it.
  if (key === '$schema') return []
  if (/url$/i.test(key) && !isPage(text)) return [`${key} leads to ${text}`]
  if (key === 'address' && !/^[^\s?&%<>"]+@[a-z0-9.-]+$/i.test(text)) return [`${key} writes to ${text}`]
  if (key === 'id' && !/^[a-z0-9-]+$/.test(text)) return [`${key} is ${text}`]
  // Markdown is parsed after the check for markup, and may put together what it took apart; pages escape all text.
  const flaw = flawOfText(text)
  return flaw === null || (key === 'text' && flaw === 'text-markup') ? [] : [`${key} holds ${flaw}`]
}

function isPage(text: string): boolean {
  // In a page of ours, as a browser reads it: the base must not matter.
  const url = new URL(text, 'https://trang-cua-ta.example/vi/')
  return (
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.host !== 'trang-cua-ta.example' &&
    !/[\s"'<>\\]/.test(text)
  )
}

const idOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '')

function valueAt(content: ExhibitionContent, path: string): unknown {
  if (path === 'exhibition.json') return content.exhibition
  const folder = Object.values(FOLDERS).find((name) => path.startsWith(`${name}/`))
  return folder === undefined ? undefined : content[folder].get(idOf(path))
}

function prototypeKeys(): string {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join(';')
}
