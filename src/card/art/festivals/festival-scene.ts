import type { Random } from '#pieces/random.ts'

/** Paints a festival, 960 × 480, as SVG without its document. */
export type FestivalScene = (random: Random) => string
