import type { Hand } from '#scene/hall-view.ts'

const STEP_RAD = Math.PI / 12
const STEP_ZOOM = 1.15

const KEYS: Readonly<Record<string, (hand: Hand) => void>> = {
  ArrowLeft: (hand) => hand.turn(-STEP_RAD, 0),
  ArrowRight: (hand) => hand.turn(STEP_RAD, 0),
  ArrowUp: (hand) => hand.turn(0, -STEP_RAD),
  ArrowDown: (hand) => hand.turn(0, STEP_RAD),
  Equal: (hand) => hand.zoom(STEP_ZOOM),
  NumpadAdd: (hand) => hand.zoom(STEP_ZOOM),
  Minus: (hand) => hand.zoom(1 / STEP_ZOOM),
  NumpadSubtract: (hand) => hand.zoom(1 / STEP_ZOOM),
  Digit0: (hand) => hand.reset(),
}

/** Turns and nears what is in the hand by keys; true where the key means something to it. */
export function handByKey(hand: Hand, code: string): boolean {
  const act = KEYS[code]
  act?.(hand)
  return act !== undefined
}
