import type { Triangles } from '#pieces/triangles.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { LINEAR } from './encode-light.ts'

/** Something that glows, as one point; its light in linear rgb. */
export interface Lamp {
  readonly at: Vec3
  readonly colour: Vec3
}

/** From this much on a face is a light, and no longer hides any. */
export const GLOWING = 200
/** Faces this near to each other are one lamp, metres. */
const SPREAD_M = 0.6
const STRENGTH = 2.3
/** Half of its light at about this distance, none at the other, metres. */
const LAMP = { halfM: 0.8, farM: 4.5 } as const

/** What glows in a scene: faces near to each other are one lamp. */
export function lampsOf({ positions, albedo, glow }: Triangles): readonly Lamp[] {
  const groups: { sum: [number, number, number]; colour: [number, number, number]; count: number }[] = []
  for (let v = 0; v < glow.length; v++) {
    if ((glow[v] as number) < GLOWING) continue
    const at = [0, 1, 2].map((axis) => positions[v * 3 + axis] as number) as [number, number, number]
    let group = groups.find(
      ({ sum, count }) => Math.hypot(...at.map((x, i) => x - (sum[i] as number) / count)) < SPREAD_M,
    )
    if (group === undefined) groups.push((group = { sum: [0, 0, 0], colour: [0, 0, 0], count: 0 }))
    group.count++
    for (let axis = 0; axis < 3; axis++) {
      group.sum[axis] = (group.sum[axis] as number) + (at[axis] as number)
      const own = LINEAR[albedo[v * 3 + axis] as number] as number
      group.colour[axis] = (group.colour[axis] as number) + own * STRENGTH
    }
  }
  const mean = (sum: Vec3, count: number): Vec3 => [sum[0] / count, sum[1] / count, sum[2] / count]
  return groups.map(({ sum, colour, count }) => ({ at: mean(sum, count), colour: mean(colour, count) }))
}

/** How much of a lamp's light is left at a distance. */
export function lampFalloff(distanceM: number): number {
  const t = distanceM / LAMP.farM
  return t >= 1 ? 0 : (1 - t ** 4) / (1 + (distanceM / LAMP.halfM) ** 2)
}
