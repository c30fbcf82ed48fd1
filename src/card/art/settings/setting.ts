import type { Random } from '#pieces/random.ts'

export type Backdrop = { readonly wall: string; readonly cloth: string; readonly accent: string }
/** Paints what stands behind the plinth of a card, 480 × 360; the plinth's top is near y = 268. */
export type Setting = (random: Random, backdrop: Backdrop) => string
