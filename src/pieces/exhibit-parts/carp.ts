import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import { add, cross, normalise, scale, subtract, type Vec3 } from '../solid/vector.ts'
import { faceOf, loft } from './loft.ts'

/** Along a carp from its mouth: how far, half its height, half its thickness, how far its middle lies off the axis. */
const SHAPE: readonly (readonly [number, number, number, number])[] = [
  [0, 0.012, 0.012, -0.01],
  [0.1, 0.07, 0.05, 0],
  [0.3, 0.132, 0.075, 0.014],
  [0.52, 0.118, 0.065, 0.008],
  [0.72, 0.066, 0.036, 0],
  [0.84, 0.04, 0.018, 0],
]

/** A carp from mouth to tail, `back` the side of its dorsal fin; scales in two tones, a pale belly. */
export function carp(mouth: Vec3, tail: Vec3, back: Vec3, tone: string, near: boolean): Mesh {
  const axis = subtract(tail, mouth)
  const size = Math.hypot(...axis)
  const along = scale(axis, 1 / size)
  const side = normalise(cross(along, back))
  const up = cross(side, along)
  const at = (t: number, v: number, w: number): Vec3 =>
    add(add(mouth, scale(along, t * size)), add(scale(up, v * size), scale(side, w * size)))
  const shape = near ? SHAPE : SHAPE.filter((_, i) => i !== 1 && i !== 3)
  const n = near ? 8 : 4
  const rings = shape.map(([t, h, w, off]) =>
    Array.from({ length: n }, (_, s): Vec3 => {
      const a = (s / n) * Math.PI * 2 + (near ? Math.PI / 8 : 0)
      return at(t, off + Math.sin(a) * h, -Math.cos(a) * w)
    }),
  )
  const [gold, dark] = [lighten(mix(tone, '#ffb24a', 0.5), 0.22), darken(mix(tone, '#8a7040', 0.4), 0.1)]
  const paint = (ring: number, s: number): string => {
    const a = ((s + 0.5) / n) * Math.PI * 2 + (near ? Math.PI / 8 : 0)
    const height = Math.sin(a)
    if (height < -0.5) return '#ffe8b4'
    if (ring === 0) return mix(tone, '#e0a050', 0.4)
    if (height > 0.75) return dark
    return near && (ring + s) % 2 === 0 ? gold : mix(tone, gold, 0.4)
  }
  const fin = (points: readonly (readonly [number, number])[], colour: string): Mesh =>
    faceOf(
      points.map(([t, v]) => at(t, v, 0)),
      colour,
      { twoSided: true },
    )
  const red = mix(tone, '#e0602a', 0.5)
  const eyes = near
    ? [-1, 1].flatMap((s): Mesh => {
        const disc = Array.from({ length: 6 }, (_, i): Vec3 =>
          at(0.11 + Math.cos(i * 1.047) * 0.02, 0.022 + Math.sin(i * 1.047) * 0.02, s * 0.053),
        )
        return faceOf(s > 0 ? disc : disc.toReversed(), '#241c30', { twoSided: true })
      })
    : []
  return [
    ...loft(rings, { colour: paint, start: true, gloss: 0.6 }),
    ...fin(
      [
        [0.82, 0.02],
        [1.02, 0.15],
        [0.96, 0],
        [1.02, -0.14],
        [0.82, -0.02],
      ],
      red,
    ),
    ...fin(
      [
        [0.3, 0.13],
        [0.4, 0.21],
        [0.62, 0.15],
        [0.66, 0.07],
      ],
      darken(red, 0.1),
    ),
    ...(near
      ? fin(
          [
            [0.3, -0.11],
            [0.38, -0.18],
            [0.46, -0.1],
          ],
          red,
        )
      : []),
    ...(near
      ? fin(
          [
            [0.62, -0.08],
            [0.7, -0.13],
            [0.74, -0.05],
          ],
          red,
        )
      : []),
    ...eyes,
  ]
}
