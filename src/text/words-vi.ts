import { VI_CARD } from './words-vi-card.ts'
import { VI_PAGES } from './words-vi-pages.ts'

/** The interface in Vietnamese: the language it is thought in. Other languages have the same shape. */
export const VI = { ...VI_PAGES, ...VI_CARD }
