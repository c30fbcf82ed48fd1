/** From hall to hand and back, through a moment of cloth. */
export interface Crossing {
  /** What is to be shown: a product in the hand, or the hall. */
  readonly ask: (product: string | null, isStill: boolean) => void
  /** Goes on; true while there is more to come. */
  readonly step: (seconds: number) => boolean
  /** What is shown now. */
  readonly shown: () => string | null
  /** How much of it the veil hides, 0 … 1. */
  readonly veil: () => number
}

const FADE_S = 0.18

export function createCrossing(onShown: (product: string | null) => void): Crossing {
  let asked: string | null = null
  let shown: string | null = null
  let veil = 0
  const turnOver = () => {
    shown = asked
    onShown(shown)
  }
  return {
    ask: (product, isStill) => {
      asked = product
      if (!isStill) return
      veil = 0
      if (asked !== shown) turnOver()
    },
    step: (seconds) => {
      if (asked === shown) veil = Math.max(0, veil - seconds / FADE_S)
      else {
        veil = Math.min(1, veil + seconds / FADE_S)
        if (veil === 1) turnOver()
      }
      return veil > 0 || asked !== shown
    },
    shown: () => shown,
    veil: () => veil,
  }
}
