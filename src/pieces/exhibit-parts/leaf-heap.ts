import { darken, lighten, mix } from '../colour.ts'
import type { Random } from '../random.ts'
import type { Mesh } from '../solid/face.ts'
import { add, type Vec3 } from '../solid/vector.ts'
import { pipe, turned } from './loft.ts'

/** A small heap of rolled dry tea: a mound with curls on it, some with silver tips. */
export function leafHeap(at: Vec3, r: number, height: number, colour: string, random: Random, near: boolean): Mesh {
  const tones = [colour, darken(colour, 0.14), lighten(colour, 0.26), mix(colour, '#f2f4dc', 0.62)] as const
  const bumps = Array.from({ length: 64 }, () => random.between(-0.14, 0.14))
  const sides = near ? 11 : 6
  const mound = turned(
    [
      [r, 0],
      [r * 0.72, height * 0.55],
      [r * 0.34, height * 0.92],
      [0, height],
    ],
    {
      at,
      sides,
      colour: (ring, s) => tones[(ring * 5 + s * 3) % 3] ?? colour,
      wobble: (ring, s) => bumps[ring * 16 + s] ?? 0,
    },
  )
  if (!near) return mound
  const curls = Array.from({ length: 34 }, (_, i): Mesh => {
    const [a, d, turnRad] = [i * 2.4, Math.sqrt((i + 0.5) / 34) * r * 1.25, random.between(0, 6.28)]
    const y = Math.max(0.004, height * (1 - (d / r) ** 1.6) + 0.004)
    const length = r * random.between(0.2, 0.32)
    const mid = add(at, [Math.sin(a) * d, y, Math.cos(a) * d])
    const dir: Vec3 = [Math.sin(turnRad) * length, random.between(-0.004, 0.012), Math.cos(turnRad) * length]
    return pipe([add(mid, [-dir[0], 0, -dir[2]]), add(mid, [0, 0.01, 0]), add(mid, dir)], [0, r * 0.085, 0], {
      sides: 3,
      colour: tones[i % 4] ?? colour,
    })
  })
  return [...mound, ...curls.flat()]
}
