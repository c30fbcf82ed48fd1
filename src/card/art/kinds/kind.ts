import type { Random } from '#pieces/random.ts'
import type { Stage } from '../solid/stage.ts'

/** What a drawing of a product may vary by. */
export type Look = {
  readonly colour: string | undefined
  readonly accent: string | undefined
  readonly count: number | undefined
  readonly random: Random
}

/** Puts one product on the stage: y = 0 is the plinth, about 180 units high, within 150 to either side. */
export type DrawKind = (stage: Stage, look: Look) => void
