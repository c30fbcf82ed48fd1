/** Chance that a seed decides: the same seed, the same throws. */
export interface Dice {
  /** A whole number from `least` to `most`, both included. */
  readonly int: (least: number, most: number) => number
  /** One of a list, which must not be empty. */
  readonly pick: <T>(list: readonly T[]) => T
  /** True in so many of a hundred throws. */
  readonly chance: (percent: number) => boolean
}

/** Mulberry32, a generator of 32-bit numbers by Tommy Ettinger; even enough for contents, useless for secrets. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    int,
    pick: (list) => {
      const picked = list[int(0, list.length - 1)]
      if (picked === undefined) throw new RangeError('nothing to pick from')
      return picked
    },
    chance: (percent) => next() * 100 < percent,
  }
}
