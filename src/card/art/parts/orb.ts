import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import type { Point } from '../svg.ts'

export type OrbOptions = {
  /** From the shaded side to the highlight. */
  readonly tones: readonly string[]
  readonly flat?: number
  readonly sides?: number
  /** A number that turns the cut, so that no two are alike. */
  readonly twist?: number
}

const PATCHES: readonly (readonly [number, number, number])[] = [
  [1, 0, 0],
  [0.84, -0.13, -0.12],
  [0.56, -0.29, -0.3],
  [0.22, -0.4, -0.47],
]

/** A round thing resting at `at`, cut like paper: each lighter tone a smaller many-sided patch nearer the sun. */
export function orb(
  stage: Stage,
  at: Vec3,
  radius: number,
  { tones, flat = 0.9, sides = 10, twist = 0 }: OrbOptions,
): void {
  if (stage.detail <= 0.6) {
    orbRow(stage, [at], radius, tones, flat)
    return
  }
  const [cx, cy] = stage.point([at[0], at[1] + radius * flat, at[2]])
  const r = radius * stage.unit
  tones.forEach((tone, i) => {
    const [k, dx, dy] = PATCHES[i] ?? [0.2, 0, 0]
    const n = i === 0 ? sides : i === 3 ? 4 : sides - 2 - i
    const outline = Array.from({ length: n }, (_, s): Point => {
      const a = (s / n) * Math.PI * 2 + twist + i
      const lump = i === 0 ? 1 : 1 + 0.07 * Math.sin(s * 2.3 + twist * 5)
      return [cx + (dx + k * lump * Math.cos(a)) * r, cy + (dy + k * lump * Math.sin(a)) * r * flat]
    })
    stage.patch([outline], tone, i === 0)
  })
}

/** Round things side by side that do not overlap, seen small: smooth, one path a tone. */
export function orbRow(
  stage: Stage,
  spots: readonly Vec3[],
  radius: number,
  tones: readonly string[],
  flat = 0.9,
): void {
  const r = radius * stage.unit
  tones.slice(0, 3).forEach((tone, i) => {
    const [k, dx, dy] = PATCHES[i] ?? [0.2, 0, 0]
    const rounds = spots.map((at) => {
      const [cx, cy] = stage.point([at[0], at[1] + radius * flat, at[2]])
      return [cx + dx * r, cy + dy * r * flat, k * r, k * r * flat] as const
    })
    stage.rounds(rounds, tone)
  })
}
