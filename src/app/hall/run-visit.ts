import type { Searcher } from '#card/search/searcher.ts'
import type { Surroundings } from '#card/surroundings.tsx'
import { inLang } from '#content/localised.ts'
import type { IndexPack, ProgrammePack } from '#content/pack.ts'
import type { PanelSource } from '#panel/panel-source.ts'
import { arrivalWordsOf } from '#text/arrival-words.ts'
import type { Visit } from '#visit/visit-store.ts'
import { bindAddress } from './address-of-visit.ts'
import { boothPacksOf, type BoothPacks } from './booth-packs.ts'
import { handingOn } from './device.ts'
import { makeFrame } from './hall-frame.ts'
import { hallSource } from './hall-source.ts'
import { dataInPage, pageThings } from './page-things.ts'
import { createPerfOverlay } from './perf-overlay.ts'
import { readHall, type HallFiles, type HallReader } from './read-hall.ts'
import { openStage, type Stage } from './stage.ts'

interface RunOptions {
  readonly visit: Visit
  readonly index: IndexPack
  readonly reader: HallReader
  readonly searcher: Searcher
  readonly surroundings: Pick<Surroundings, 'hrefOf' | 'assetOf' | 'today'>
}

/** A tour's time is told so often, seconds. */
const TICK_S = 0.25

/** Brings a visit to the screen: its halls one after the other, its panels, its address. */
export function runVisit({ visit, index, reader, searcher, surroundings }: RunOptions) {
  const lang = () => visit.store.getState().lang
  const words = () => arrivalWordsOf(lang())
  const frame = makeFrame(document, inLang(index.exhibition.name, lang()).text)
  const overlay = createPerfOverlay(frame.main, new URLSearchParams(location.search).has('perf'))
  let here: { readonly files: HallFiles; readonly booths: BoothPacks } | null = null
  let stage: Stage | null = null
  let programme: ProgrammePack | null = null
  let isShown = false

  /** Reads and draws a hall; whether that went well. */
  async function enter(id: string, onShare?: (share: number) => void): Promise<boolean> {
    const entry = index.halls.find((hall) => hall.id === id)
    const read = entry && (await readHall(reader, entry, onShare))
    // The visitor may have gone elsewhere meanwhile.
    if (visit.store.getState().hall !== id) return true
    if (!read?.ok) return false
    const files = read.body
    const booths = boothPacksOf(files.pack, reader.packs)
    stage?.end()
    stage = null
    // Whoever hears of the plan asks for the rest of the hall.
    here = { files, booths }
    visit.hallArrived(files.planned.walk, booths.marked())
    const opened = await openStage({
      visit,
      files,
      booths,
      reader,
      frame,
      assetOf: surroundings.assetOf,
      programme: () => programme,
      onFrame: overlay.frame,
    })
    if (here.booths !== booths) {
      // On the way the visitor went on through another door.
      opened.end()
      return true
    }
    stage = opened
    booths.onChange(opened.refresh)
    await opened.drawn
    if (isShown) void readBooths()
    return true
  }

  /** What stands in the booths and is written on them: first the one that is looked at. */
  async function readBooths(): Promise<void> {
    const reading = here
    if (reading === null) return
    const { booth: before, product } = visit.store.getState().place
    const { pack, planned } = reading.files
    const wanted = before ?? planned.walk.exhibits.find(({ id }) => id === product)?.booth
    const ids = pack.booths.map(({ booth }) => booth.id)
    for (const id of ids.sort((a, b) => Number(b === wanted) - Number(a === wanted)))
      if (here === reading) await reading.booths.read(id)
  }

  async function change(hall: string, from: string): Promise<void> {
    const name = inLang(index.halls.find(({ id }) => id === hall)?.name ?? { vi: hall }, lang()).text
    frame.note(null)
    frame.cover(words().goingTo(name))
    const isThere = await enter(hall).catch(() => false)
    if (visit.store.getState().hall !== hall) return
    frame.cover(null)
    if (isThere) return
    frame.note(words().hallMissing(name))
    visit.enterHall(from)
  }

  const abilities = (): Partial<PanelSource> => ({
    ...handingOn(navigator),
    closeOnBack: bindAddress({
      visit,
      entranceHall: index.exhibition.entranceHall,
      pathIn: (other) => surroundings.hrefOf({ kind: 'hall' }, other),
      view: window,
    }).closeOnBack,
    hand: {
      turn: (yawRad, pitchRad) => stage?.hand.turn(yawRad, pitchRad),
      zoom: (factor) => stage?.hand.zoom(factor),
      reset: () => stage?.hand.reset(),
    },
    onPoint: (product) => stage?.point(product),
  })

  async function begin(): Promise<void> {
    const source = hallSource({
      index,
      packs: reader.packs,
      here: () => here,
      things: pageThings({
        hrefOf: (page) => surroundings.hrefOf(page, lang()),
        fetcher: fetch,
        dataIn: dataInPage,
      }),
      searcher,
      surroundings,
      origin: location.origin,
      abilities: abilities(),
    })
    visit.onEvent((event) => {
      if (event.kind === 'lang-changed') document.documentElement.lang = event.lang
      if (event.kind === 'hall-entered') void change(event.hall, event.from)
    })
    setInterval(() => visit.tick(TICK_S), TICK_S * 1000)
    addEventListener('pagehide', () => visit.leave())
    const { mountPanels } = await import('./mount-panels.tsx')
    mountPanels(frame.panels, visit, source)
    void readBooths()
    const read = await source.programme()
    if (!read.ok) return
    programme = read.body
    visit.toursArrived(read.body.tours)
    stage?.refresh()
  }

  return {
    enter,
    /** Fades in over the page, and brings all that a visit has beside the hall. */
    show: (): void => {
      if (isShown) return
      isShown = true
      frame.show()
      void begin()
    },
  }
}
