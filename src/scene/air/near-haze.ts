import type { Air } from './air.ts'

/** So much air, metres, is in colours that are graded before they are drawn: in what is dark, the first metres show most. */
const HAZED_M = 3

/** How thick the air is before what is so near, as `throughAir` has it. */
export function nearThickness({ fog: { density, power } }: Air): number {
  const thick = HAZED_M * density
  return thick + (thick * Math.sqrt(thick) - thick) * (2 * power - 2)
}
