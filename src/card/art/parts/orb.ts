import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { Point } from '../svg.ts'

export type OrbOptions = {
  /** From the shaded side to the highlight. */
  readonly tones: readonly string[]
  readonly flat?: number
  readonly sides?: number
  /** A number that turns the cut, so that no two are alike. */
  readonly twist?: number
}

/** A round thing resting at `at`, cut like paper: each lighter tone a smaller many-sided patch nearer the sun. */
export function orb(stage: Stage, at: Vec3, radius: number, { tones, flat = 0.9, sides = stage.detail > 0.6 ? 10 : stage.detail > 0.45 ? 9 : 7, twist = 0 }: OrbOptions): void {
  const [cx, cy] = stage.point([at[0], at[1] + radius * flat, at[2]])
  const r = radius * stage.unit
  const sizes: readonly (readonly [number, number, number])[] = [[1, 0, 0], [0.84, -0.13, -0.12], [0.56, -0.29, -0.3], [0.22, -0.4, -0.47]]
  tones.slice(0, stage.detail > 0.45 ? 4 : 3).forEach((tone, i) => {
    const [k, dx, dy] = sizes[i] ?? [0.2, 0, 0]
    const n = i === 0 ? sides : i === 3 ? 4 : sides - 2 - i
    const outline = Array.from({ length: n }, (_, s): Point => {
      const a = (s / n) * Math.PI * 2 + twist + i
      const lump = i === 0 ? 1 : 1 + 0.07 * Math.sin(s * 2.3 + twist * 5)
      return [cx + (dx + k * lump * Math.cos(a)) * r, cy + (dy + k * lump * Math.sin(a)) * r * flat]
    })
    stage.patch([outline], tone, i === 0)
  })
}
