import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { vi } from 'vitest'
import { answer } from '#card/search/answer.ts'
import { packExhibition } from '#content/pack-exhibition.ts'
import type { BoothPack, HallPack, ProgrammePack } from '#content/pack.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { searchDocsOf } from '#find/search-doc.ts'
import { createSearchIndex } from '#find/search-index.ts'
import { HallPanels } from '#panel/hall-panels.tsx'
import type { PanelSource, Read } from '#panel/panel-source.ts'
import { planHall } from '#plan/plan-hall.ts'
import { planWalk, type WalkPlan } from '#plan/walk-plan.ts'
import type { UiLang } from '#text/words.ts'
import { pathOfPage } from '#visit/address.ts'
import { writeSpot } from '#visit/spot-address.ts'
import { createVisit, type Visit } from '#visit/visit-store.ts'
import { readText, TODAY } from '../card/stand.tsx'
import { noScene } from '../fixtures/no-scene.ts'

export const HALL = 'nha-suong'

const absent = { ok: false, fault: 'not-here' } as const
const found = <B,>(body: B | undefined): Read<B> => (body === undefined ? absent : { ok: true, body })

/** A source over content as packs bring it. */
export function sourceOf(content: ExhibitionContent, changes: Partial<PanelSource> = {}): PanelSource {
  const { files } = packExhibition(content, [], { search: [], sceneOf: noScene, hash: () => '0' })
  const bodyOf = (name: string): unknown => {
    const text = files.find(({ path }) => path === `${name}.0.json`)?.text
    return text === undefined ? undefined : (JSON.parse(text) as { body: unknown }).body
  }
  const index = createSearchIndex(searchDocsOf(content))
  return {
    exhibition: content.exhibition,
    hallOf: (hall) => (bodyOf(`hall-${hall}`) as HallPack | undefined) ?? null,
    hallNames: new Map([...content.halls.values()].map(({ id, name }) => [id, name])),
    readBooth: async (booth) => found(bodyOf(`booth-${booth}`) as BoothPack | undefined),
    productOf: async (id) => {
      const product = content.products.get(id)
      return found(product && { product, maker: content.makers.get(product.maker ?? '') })
    },
    makerOf: async (id) => found(content.makers.get(id)),
    programme: async () => found(bodyOf('programme') as ProgrammePack),
    search: { path: 'search.0.json', hash: '0', bytes: 0 },
    searcher: { open: async () => ({ ok: true }), ask: async (question) => answer(index, question) },
    hrefOf: (page, lang) => `/cho-may/${lang}/${pathOfPage(page)}`,
    assetOf: (path) => `/${path}`,
    urlOfSpot: (spot, lang) => `https://cho.example/cho-may/${lang}/${writeSpot(spot)}`,
    today: () => TODAY,
    ...changes,
  }
}

export function walkOf(content: ExhibitionContent, id = HALL): WalkPlan {
  const hall = content.halls.get(id)
  if (hall === undefined) throw new Error('The hall is not there.')
  return planWalk(planHall(hall, content.booths), hall)
}

interface Begin {
  readonly content: ExhibitionContent
  readonly source?: Partial<PanelSource>
  readonly lang?: UiLang
  readonly marked?: readonly string[]
  /** No plan has come yet. */
  readonly isWaiting?: boolean
}

let leaveLast = async (): Promise<void> => undefined

/** The panels as a visitor has them, over a hall that is a button which can have focus. */
export async function begin({ content, source, lang = 'vi', marked = [], isWaiting = false }: Begin) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const tours = [...content.tours.values()]
  const visit: Visit = createVisit({
    exhibition: 'cho-may',
    hall: HALL,
    lang,
    tours,
    storage: null,
    now: () => 0,
    isReducedMotion: false,
  })
  if (!isWaiting) visit.hallArrived(walkOf(content), marked)
  const canvas = document.createElement('button')
  const root = document.createElement('div')
  document.body.replaceChildren(canvas, root)
  // What the last test left open would hear the keys of this one.
  await leaveLast()
  const mounted = createRoot(root)
  leaveLast = () => act(async () => mounted.unmount())
  await act(async () => mounted.render(<HallPanels visit={visit} source={sourceOf(content, source)} />))
  const does = (what: () => unknown) => act(async () => void (await what()))
  const all = (role: string) =>
    [...root.querySelectorAll<HTMLElement>(SELECTORS[role] ?? `[role="${role}"]`)].filter((one) => one.isConnected)
  const by = (role: string, name: string): HTMLElement => {
    const match = all(role).find((one) => nameOf(one) === name)
    if (match === undefined) throw new Error(`No ${role} “${name}” among: ${all(role).map(nameOf).join(' | ')}`)
    return match
  }
  return {
    visit,
    root,
    canvas,
    by,
    all,
    does,
    names: (role: string) => all(role).map(nameOf),
    press: (role: string, name: string) =>
      does(() => by(role, name).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))),
    key: (key: string, at: EventTarget = document.activeElement ?? document.body) =>
      does(() => at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))),
    dialog: () => root.querySelector<HTMLElement>('[role="dialog"]'),
    said: () => [...root.querySelectorAll('[aria-live], [role="status"]')].map(readText).filter((text) => text !== ''),
    text: () => readText(root),
    leave: leaveLast,
  }
}

const SELECTORS: Readonly<Record<string, string>> = {
  button: 'button, [role="button"]',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  radio: 'input[type="radio"]',
  textbox: 'textarea, input:not([type="radio"])',
}

/** The name that a screen reader would say, as far as these panels need it worked out. */
function nameOf(element: HTMLElement): string {
  const labelled = element.getAttribute('aria-labelledby')
  if (labelled !== null) return readText(document.getElementById(labelled))
  const label = element.getAttribute('aria-label')
  if (label !== null) return label
  const own = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`)
  const told = (own ?? element.closest('label') ?? element).cloneNode(true) as Element
  for (const hidden of told.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
  return readText(told)
}

/** What happy-dom lacks, and the panels ask the browser for. */
export function standInForBrowser(): void {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('coarse'), media: query }))
  Element.prototype.scrollIntoView = () => undefined
}
