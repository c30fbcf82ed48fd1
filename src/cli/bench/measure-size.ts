import { brotliCompressSync } from 'node:zlib'
import { localToday } from '#app/local-today.ts'
import type { PackFile } from '#content/pack-exhibition.ts'
import type { Envelope } from '#content/pack.ts'
import { publicContent } from '#content/public-content.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import type { SearchDoc } from '#find/search-doc.ts'
import { GENERATED_ID } from '../generate/generate-exhibition.ts'
import { plannedScenes } from '../hall/hall-scenes.ts'
import type { ModelCache } from '../hall/model-cache.ts'
import { modelsOfHall } from '../hall/models-of-hall.ts'
import { readContent } from '../read-content.ts'
import { findingCount } from '../report-findings.ts'
import { siteOf } from '../site-of.ts'
import { median } from './median.ts'
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
  /** The index and the packs of the entrance hall and of its plan, as a host with brotli sends them. */
  readonly firstBytes: number
  /** What the entrance hall is drawn from, and its products made for far. */
  readonly modelBytes: number
  readonly largestHallBytes: number
  readonly search: SearchTimes
}

/**
 * Measures the generated exhibition of a content folder. Meant for a process of its own, since memory is the process's.
 * Of all its halls only the entrance hall is modelled: the others would take minutes, and no visit begins in them.
 */
export async function measureSize(contentRoot: string, models: ModelCache): Promise<SizeFigures> {
  const start = performance.now()
  const { content, findings } = await readContent(contentRoot, GENERATED_ID)
  const firstCheck = performance.now() - start
  if (content === null) throw new Error(`There is no generated exhibition in ${contentRoot}.`)
  const checkMemory = peakMemory()
  const pack = () => siteOf(content, findings, plannedScenes(content).sceneOf)
  const [site, firstPack] = timed(pack)
  const packMemory = peakMemory()

  // Of the largest, a second one at the same time would be more than the work needs.
  const runs = content.products.size > 2000 ? 0 : 4
  const checkTimes = [firstCheck]
  const packTimes = [firstPack]
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await readContent(contentRoot, GENERATED_ID)
    checkTimes.push(performance.now() - start)
    packTimes.push(timed(pack)[1])
  }
  const { errors, warnings } = findingCount(findings)
  const { packs } = site
  const named = (start: string): PackFile[] => packs.filter(({ path }) => path.startsWith(start))
  const halls = named('hall-').map(({ text }) => compressed(text))
  const { entranceHall } = content.exhibition
  const first = ['index.json', `hall-${entranceHall}.`, `plan-${entranceHall}.`].flatMap(named)
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
    modelBytes: await entranceModelBytes(content, models),
    largestHallBytes: Math.max(...halls),
    search: timeSearches(docs, localToday()),
  }
}

async function entranceModelBytes(content: ExhibitionContent, models: ModelCache): Promise<number> {
  const hall = content.halls.get(content.exhibition.entranceHall)
  if (hall === undefined) throw new Error('The generated exhibition has no entrance hall.')
  const { model, goods } = modelsOfHall(publicContent(content), hall)
  const made = [await models.take(model), await models.take(goods)]
  return sum(made.map(({ length }) => length))
}

/** In MB; Node gives KiB on every system. */
const peakMemory = (): number => (process.resourceUsage().maxRSS * 1024) / 1e6

const compressed = (text: string): number => brotliCompressSync(text).length
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
