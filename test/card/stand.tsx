import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { renderToStaticMarkup } from 'react-dom/server'
import { makeSurroundings } from '#app/make-surroundings.ts'
import { SurroundingsProvider, type Surroundings } from '#card/surroundings.tsx'
import type { Site } from '#catalogue/page-data.ts'
import type { Lang } from '#content/localised.ts'

export const TODAY = '2026-11-22'

interface Standing {
  readonly lang?: Lang
  /** YYYY-MM-DD where the visitor is. */
  readonly today?: string
}

export const SITE: Omit<Site, 'lang'> = {
  exhibition: { id: 'cho-mau', name: { vi: 'Chợ mẫu' }, tagline: { vi: 'Phiên thử' }, marketplaces: [] },
  languages: ['vi', 'en'],
  page: { kind: 'hall' },
  search: { path: 'search.0.json', hash: '0', bytes: 0 },
}

/** The surroundings of a card in a test: addresses below `/`, and a clock that stands still. */
export function surroundingsOf({ lang = 'vi', today = TODAY }: Standing = {}): Surroundings {
  return makeSurroundings({ ...SITE, lang }, '/', () => today)
}

const standing = (card: ReactNode, where?: Standing) => (
  <SurroundingsProvider value={surroundingsOf(where)}>{card}</SurroundingsProvider>
)

/** A card as it is prerendered: no effect has run, nobody has a clock. */
export function prerendered(card: ReactNode, where?: Standing): HTMLElement {
  const root = document.createElement('div')
  root.innerHTML = renderToStaticMarkup(standing(card, where))
  return root
}

/** A card as a visitor sees it, alive. It is left in the document until the next one. */
export async function seen(card: ReactNode, where?: Standing): Promise<HTMLElement> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  await act(async () => createRoot(root).render(standing(card, where)))
  return root
}

/** What is read, with one ordinary space wherever there is any. */
export function readText(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

export function addresses(root: Element): string[] {
  return [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
}

/** Where a card leads out of the exhibition. */
export function addressesOutside(root: Element): string[] {
  return addresses(root).filter((href) => !/^(?:#|\/(?!\/))/.test(href))
}
