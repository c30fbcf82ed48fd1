import { EN_CARD } from './words-en-card.ts'
import { EN_PAGES } from './words-en-pages.ts'
import type { VI } from './words-vi.ts'

/** The interface in English. */
export const EN: typeof VI = { ...EN_PAGES, ...EN_CARD }
