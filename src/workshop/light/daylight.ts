import type { Vec3 } from '#pieces/solid/vector.ts'

/** The light of a place at a time of day. Colours are linear, and not bounded by 1. */
export interface Daylight {
  /** Unit vector towards the sun. */
  readonly sun: Vec3
  readonly sunColour: Vec3
  /** What a place in the open gets from straight above, from the horizon, and from the ground. */
  readonly zenith: Vec3
  readonly horizon: Vec3
  readonly ground: Vec3
  /** What comes back from whatever hides the sky: a guess that stands for all bounces. */
  readonly bounce: Vec3
}

/** Golden morning in the hall: warm sun against a cool sky is the look. */
export const MORNING: Daylight = {
  sun: [-0.627, 0.774, 0.098],
  sunColour: [3.6, 2.42, 1.29],
  zenith: [0.34, 0.62, 1.12],
  horizon: [1.0, 0.98, 0.9],
  ground: [0.3, 0.2, 0.13],
  bounce: [0.26, 0.17, 0.11],
}

/** What the sky sends from a direction whose height is `y` (−1 straight down … 1 straight up). */
export function skyFrom({ zenith, horizon, ground }: Daylight, y: number): Vec3 {
  if (y < 0) return ground
  const t = Math.sqrt(y)
  return [0, 1, 2].map((i) => (horizon[i] ?? 0) * (1 - t) + (zenith[i] ?? 0) * t) as unknown as Vec3
}
