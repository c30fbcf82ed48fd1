import { brotliCompressSync } from 'node:zlib'
import { localToday } from '#app/local-today.ts'
import type { PackFile } from '#content/pack-exhibition.ts'
import type { Envelope } from '#content/pack.ts'
import type { SearchDoc } from '#find/search-doc.ts'
import { GENERATED_ID } from '../generate/generate-exhibition.ts'
import { readContent } from '../read-content.ts'
import { findingCount } from '../report-findings.ts'
import { siteOf } from '../site-of.ts'
import { timed, timeSearches, type SearchTimes } from './time-searches.ts'

/** What one generated exhibition costs. Times in ms, the median of some runs; memory in MB; sizes in bytes. */
export interface SizeFigures {
  readonly products: number
  readonly errors: number
  readonly warnings: number
  readonly checkTime: number
  /** The most memory that the process held until everything was checked, and until it was packed. */
  readonly checkMemory: number
  readonly packMemory: number
  readonly packTime: number
  readonly packCount: number
  readonly packBytes: number
  readonly searchBytes: number
  /** The index and the pack of the entrance hall, as a host with brotli sends them. */
  readonly firstBytes: number
  readonly largestHallBytes: number
  readonly search: SearchTimes
}

/** Measures the generated exhibition of a content folder. Meant for a process of its own, since memory is the process's. */
export async function measureSize(contentRoot: string): Promise<SizeFigures> {
  const start = performance.now()
  const { content, findings } = await readContent(contentRoot, GENERATED_ID)
  const firstCheck = performance.now() - start
  if (content === null) throw new Error(`There is no generated exhibition in ${contentRoot}.`)
  const checkMemory = peakMemory()
  const [site, firstPack] = timed(() => siteOf(content, findings))
  const packMemory = peakMemory()

  const runs = content.products.size > 2000 ? 2 : 4
  const checkTimes = [firstCheck]
  const packTimes = [firstPack]
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await readContent(contentRoot, GENERATED_ID)
    checkTimes.push(performance.now() - start)
    packTimes.push(timed(() => siteOf(content, findings))[1])
  }
  const { errors, warnings } = findingCount(findings)
  const { packs } = site
  const named = (start: string): PackFile[] => packs.filter(({ path }) => path.startsWith(start))
  const halls = named('hall-').map(({ text }) => compressed(text))
  const first = [...named('index.json'), ...named(`hall-${content.exhibition.entranceHall}.`)]
  const docs = (JSON.parse(named('search.')[0]?.text ?? '') as Envelope<SearchDoc[]>).body
  return {
    products: content.products.size,
    errors,
    warnings,
    checkTime: median(checkTimes),
    checkMemory,
    packMemory,
    packTime: median(packTimes),
    packCount: packs.length,
    packBytes: sum(packs.map(({ text }) => Buffer.byteLength(text))),
    searchBytes: sum(named('search.').map(({ text }) => compressed(text))),
    firstBytes: sum(first.map(({ text }) => compressed(text))),
    largestHallBytes: Math.max(...halls),
    search: timeSearches(docs, localToday()),
  }
}

/** In MB; Node gives KiB on every system. */
const peakMemory = (): number => (process.resourceUsage().maxRSS * 1024) / 1e6

const compressed = (text: string): number => brotliCompressSync(text).length
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
