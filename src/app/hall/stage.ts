import type { ProgrammePack } from '#content/pack.ts'
import type { Picked } from '#plan/pick.ts'
import { HALL_MORNING } from '#scene/air/air.ts'
import type { Hand, HallView, ShownHall } from '#scene/hall-view.ts'
import { labelWords } from '#scene/labels/label-words.ts'
import { createQuality } from '#scene/quality.ts'
import { showHall } from '#scene/show-hall.tsx'
import { NOT_COVERED } from '#scene/visitor/covered.ts'
import { arrivalWordsOf } from '#text/arrival-words.ts'
import type { Visit } from '#visit/visit-store.ts'
import type { BoothPacks } from './booth-packs.ts'
import { watchCover } from './covered-by.ts'
import { deviceOf } from './device.ts'
import type { HallFrame } from './hall-frame.ts'
import { createNearGoods } from './near-goods.ts'
import type { PerfOverlay } from './perf-overlay.ts'
import { readParts, type HallFiles, type HallReader } from './read-hall.ts'
import { steer } from './steering.ts'
import { createWalking } from './walking.ts'

interface StageOptions {
  readonly visit: Visit
  readonly files: HallFiles
  readonly booths: BoothPacks
  readonly reader: Pick<HallReader, 'fetchModel'>
  readonly frame: HallFrame
  readonly assetOf: NonNullable<HallView['assetOf']>
  readonly programme: () => ProgrammePack | null
  readonly onFrame: PerfOverlay['frame']
}

/** A hall that is being drawn and walked in. */
export interface Stage {
  readonly hand: Hand
  /** The first frame is drawn. */
  readonly drawn: Promise<void>
  /** Booths or the programme have come: their words are written. */
  readonly refresh: () => void
  /** Shows which product is meant, from a list. */
  readonly point: (product: string | null) => void
  readonly end: () => void
}

/** Draws a hall, and lets the visitor move in it. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { visit, files, reader, frame, onFrame } = options
  const { plan, walk } = files.planned
  const words = () => arrivalWordsOf(visit.store.getState().lang)
  const canvas = frame.newCanvas(words().view)
  let shown: ShownHall | null = null
  const redraw = () => shown?.redraw()
  const near = createNearGoods({
    planned: files.planned,
    read: (ref) => readParts(reader, ref),
    onCome: (come) => shown?.update({ near: come }),
    onMissing: () => frame.note(words().someMissing),
  })
  const walking = createWalking({ visit, walk, redraw, onMoved: near })
  const measure = () => createQuality({ setting: visit.store.getState().settings.quality, ...deviceOf(window) })
  let quality = measure()
  let firstFrame: () => void = () => undefined
  const drawn = new Promise<void>((done) => (firstFrame = done))
  const view: HallView = {
    plan,
    model: files.model,
    goods: files.goods,
    near: new Map(),
    air: HALL_MORNING,
    words: wordsOf(options),
    assetOf: options.assetOf,
    record: walking.record,
    step: walking.step,
    ...quality.now(),
    pointed: null,
    ...shownOf(options),
    onFrame: (facts) => {
      onFrame(facts, quality.now())
      if (facts.isMoving && quality.frame(facts.ms)) shown?.update(quality.now())
    },
    onFirstFrame: () => firstFrame(),
    onLost: () => frame.note(words().lost),
    onRestored: () => frame.note(null),
  }
  shown = await showHall(canvas, view)
  const { hand } = shown
  let covered = NOT_COVERED
  const follow = () => shown?.update(shownOf(options))
  const write = () => shown?.update({ words: wordsOf(options), ...shownOf(options) })
  const off = [
    steer(canvas, frame.main, { visit, plan, walking, hand, covered: () => covered, onPointed }),
    watchCover(frame.main, (now) => {
      covered = now
      shown?.update({ covered })
    }),
    watchSize(canvas, (width, height) => shown?.resize(width, height)),
    visit.store.subscribe((now, before) => {
      if (now.walk !== walk) return
      if (now.settings.quality !== before.settings.quality) {
        quality = measure()
        shown?.update(quality.now())
      }
      if (now.lang !== before.lang) {
        canvas.setAttribute('aria-label', words().view)
        write()
      }
      if (SEEN.some((key) => now[key] !== before[key])) follow()
    }),
    () => walking.end(),
  ]
  if (files.isWithoutGoods) frame.note(words().someMissing)

  function onPointed(picked: Picked | null): void {
    const pointed = picked === null || picked.kind === 'floor' ? null : `${picked.kind}:${picked.id}`
    canvas.dataset['pointed'] = pointed ?? ''
    shown?.update({ pointed })
  }

  return {
    hand,
    drawn,
    refresh: write,
    point: (product) => shown?.update({ pointed: product === null ? null : `product:${product}` }),
    end: () => {
      for (const stop of off) stop()
      shown?.end()
      shown = null
    },
  }
}

const SEEN = ['place', 'going', 'panel', 'settings'] as const

/** What of the visit is seen in the hall. */
function shownOf({ visit, booths }: StageOptions) {
  const { place, going, panel, settings } = visit.store.getState()
  return {
    isStill: settings.movement === 'cut' || matchMedia('(prefers-reduced-motion: reduce)').matches,
    selected: place.product,
    marker: going?.target.kind === 'spot' ? going.goal.spot : null,
    marked: booths.marked(),
    inspected: panel?.kind === 'inspect' ? panel.id : null,
  }
}

/** Faces of all booths, and what has come of their plinths and posters. */
function wordsOf({ visit, files, booths, programme }: StageOptions): HallView['words'] {
  const known = new Map(booths.known().map((pack) => [pack.booth.id, pack]))
  const { pack } = files
  const content = {
    hall: pack.hall,
    booths: pack.booths.map(({ booth }) => ({ ...booth, ...known.get(booth.id)?.booth })),
    products: [...known.values()].flatMap(({ products }) => products),
    programme: programme(),
  }
  return labelWords(content, visit.store.getState().lang)
}

function watchSize(canvas: HTMLCanvasElement, onSize: (width: number, height: number) => void): () => void {
  const observer = new ResizeObserver(() => onSize(canvas.clientWidth, canvas.clientHeight))
  observer.observe(canvas)
  return () => observer.disconnect()
}
