import type { Searcher } from '#card/search/searcher.ts'
import type { Surroundings } from '#card/surroundings.tsx'
import { fetchModel } from '#content/fetch-model.ts'
import { fetchPackFrom } from '#content/fetch-pack.ts'
import { createPackReader } from '#content/read-pack.ts'
import type { UiLang } from '#text/words.ts'
import { readSpot } from '#visit/spot-address.ts'
import { createVisit } from '#visit/visit-store.ts'
import type { OpenedHall } from '../arrival-door.ts'
import { storageOf } from './device.ts'
import type { HallReader } from './read-hall.ts'
import { runVisit } from './run-visit.ts'

export interface OpenOptions {
  readonly exhibition: string
  readonly lang: UiLang
  /** Path of the site, ending in `/`. */
  readonly base: string
  readonly searcher: Searcher
  readonly surroundings: Pick<Surroundings, 'hrefOf' | 'assetOf' | 'today'>
  readonly onShare: (share: number) => void
}

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** Reads and draws the hall that the address asks for, behind the page; null where it could not be read. */
export async function openHall(options: OpenOptions): Promise<OpenedHall | null> {
  const { exhibition, lang, base, searcher, surroundings, onShare } = options
  const folder = `${base}packs/${exhibition}/`
  const reader: HallReader = {
    packs: createPackReader({ fetchText: fetchPackFrom(folder), sleep }),
    fetchModel: (ref, onBytes) =>
      fetchModel({ folder, ref, signal: new AbortController().signal, ...(onBytes && { onBytes }) }),
  }
  const read = await reader.packs.readIndex()
  if (!read.ok) return null
  const index = read.body
  const { hall: wanted, ...spot } = readSpot(location.search)
  const visit = createVisit({
    exhibition,
    // An address may name a hall that is no more.
    hall: index.halls.some(({ id }) => id === wanted) ? (wanted ?? '') : index.exhibition.entranceHall,
    lang,
    spot,
    storage: storageOf(window),
    now: () => performance.now(),
    isReducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    report: (error) => reportError(error),
  })
  const running = runVisit({ visit, index, reader, searcher, surroundings })
  if (!(await running.enter(visit.store.getState().hall, onShare))) return null
  performance.mark('hall:walkable')
  return { show: running.show }
}
