import type { Random } from '#pieces/random.ts'
import type { Mesh } from '#pieces/solid/face.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'

export type BallOptions = {
  readonly colour: string | ((ring: number, side: number) => string)
  readonly flat?: number
  readonly sides?: number
  readonly rough?: number
  readonly gloss?: number
  readonly random?: Random
  readonly startDeg?: number
}

/** A round thing resting on `at`: flat is its height against its width. */
export function ball(at: Vec3, radius: number, options: BallOptions): Mesh {
  const { colour, flat = 1, sides = 8, rough = 0, gloss = 0, random, startDeg = 0 } = options
  const rings = sides >= 9 ? [0.02, 0.24, 0.5, 0.76, 0.98] : [0.08, 0.36, 0.68, 0.92]
  const noise = Array.from({ length: 60 }, () => (random === undefined ? 0 : (random() - 0.5) * 2 * rough))
  const profile = rings.map(
    (t) => [radius * Math.sin(t * Math.PI), radius * flat * (1 - Math.cos(t * Math.PI))] as const,
  )
  return lathe(profile, { at, colour, sides, gloss, startDeg, wobble: (ring, side) => noise[ring * sides + side] ?? 0 })
}
