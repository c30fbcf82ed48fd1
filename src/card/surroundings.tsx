import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Lang } from '#content/localised.ts'
import type { UiLang, Words } from '#text/words.ts'
import type { Page } from '#visit/address.ts'

/** What cards and pages need to know of where they stand. Handed in from outside; nothing here reads the browser. */
export interface Surroundings {
  /** Language of the page's content. */
  readonly lang: Lang
  /** Language of the interface. */
  readonly uiLang: UiLang
  readonly words: Words
  /** The address of a page of this exhibition, in this language or another. */
  readonly hrefOf: (page: Page, lang?: Lang) => string
  /** The address of a drawn illustration, `art/product-tra-xanh.svg`, or of an authored file, `media/…`. */
  readonly assetOf: (path: string) => string
  /** Today as YYYY-MM-DD where the visitor is. */
  readonly today: () => string
}

const Context = createContext<Surroundings | null>(null)
export const SurroundingsProvider = Context.Provider

export function useSurroundings(): Surroundings {
  const surroundings = useContext(Context)
  if (surroundings === null) throw new Error('A card stands outside of SurroundingsProvider.')
  return surroundings
}

const NEVER_CHANGES = () => () => undefined

/** Whether the page has come alive: false while prerendering and hydrating, so that both draw the same. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    NEVER_CHANGES,
    () => true,
    () => false,
  )
}

/**
 * Today, or null until the page is alive: what depends on the date (a rating's state, "this month") is worked out when
 * seen and never written into a page.
 */
export function useToday(): string | null {
  const { today } = useSurroundings()
  return useAlive() ? today() : null
}
