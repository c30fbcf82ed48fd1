import { darken, lighten } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import { add, scale, type Vec3 } from '../solid/vector.ts'
import { leaf } from './foliage.ts'
import { pipe, turned } from './loft.ts'

/** A spike of the mint (bạc hà) that bees visit in winter: whorls of small violet flowers. */
export function mintSpike(at: Vec3, along: Vec3, near: boolean, tone = '#b565c4'): Mesh {
  const on = (t: number): Vec3 => add(at, scale(along, t))
  const tones = [tone, lighten(tone, 0.45), darken(tone, 0.12)]
  const size = Math.hypot(...along)
  if (!near)
    return [...pipe([on(0.2), on(0.5), on(1)], [0.008, size * 0.11, 0], { colour: (i) => tones[i] ?? tone, sides: 4 })]
  const whorls = Array.from({ length: 5 }, (_, i): Mesh => {
    const r = size * (0.12 - i * 0.016)
    const foot = on(0.42 + i * 0.125)
    return turned(
      [
        [r * 0.3, -r * 0.5],
        [r, r * 0.2],
        [0, r * 0.95],
      ],
      { at: foot, sides: 5, startDeg: i * 37, colour: (ring, s) => tones[(ring + s + i) % 3] ?? tone },
    )
  })
  return [
    ...pipe([at, on(0.5), on(0.95)], [0.006, 0.005, 0.004], { colour: '#7c9a4c', sides: 3 }),
    ...whorls.flat(),
    ...leaf(on(0.16), [size * 0.36, size * 0.12, size * 0.1], { near: false }),
    ...leaf(on(0.22), [-size * 0.34, size * 0.14, size * 0.06], { near: false }),
  ]
}

/** A stem of buckwheat: heads from white to deep red by age, above heart-shaped leaves. */
export function buckwheat(at: Vec3, along: Vec3, near: boolean, pink = '#dc6f9c'): Mesh {
  const on = (t: number, aside: Vec3 = [0, 0, 0]): Vec3 => add(add(at, scale(along, t)), aside)
  const size = Math.hypot(...along)
  const heads: readonly (readonly [number, number, number, string])[] = [
    [0.62, -0.16, 0.1, pink],
    [0.76, 0.15, 0.11, lighten(pink, 0.55)],
    [0.9, -0.1, 0.09, lighten(pink, 0.75)],
    [1, 0.04, 0.12, lighten(pink, 0.3)],
  ]
  const shown = near ? heads : heads.filter((_, i) => i !== 2)
  return [
    ...(near
      ? pipe([at, on(0.6), on(1)], [0.007, 0.006, 0.004], { colour: '#b5563e', sides: 3 })
      : pipe([at, on(1)], [0.009, 0], { colour: '#b5563e', sides: 3, start: false })),
    ...shown.flatMap(([t, x, k, tone], i) =>
      turned(
        near
          ? [
              [k * size * 0.4, 0],
              [k * size, k * size * 0.7],
              [k * size * 0.6, k * size * 1.3],
              [0, k * size * 1.6],
            ]
          : [
              [k * size, 0],
              [0, k * size * 1.7],
            ],
        {
          at: on(t, [x * size, 0, 0]),
          sides: near ? 5 : 4,
          startDeg: i * 31,
          colour: (ring, s) =>
            (ring + s) % 3 === 0 ? lighten(tone, 0.35) : (ring + s) % 3 === 1 ? tone : darken(tone, 0.12),
        },
      ),
    ),
    ...leaf(on(0.3), [size * 0.34, size * 0.1, size * 0.12], { near: false, wide: 0.9 }),
    ...(near ? leaf(on(0.42), [-size * 0.3, size * 0.1, size * 0.1], { near: false, wide: 0.9 }) : []),
  ]
}
