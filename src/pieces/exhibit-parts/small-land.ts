import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { loft, turned } from './loft.ts'

/** A tower of karst: steep, ribbed, green where it is flat. */
export function peak(at: Vec3, r: number, h: number, stone: string, phase: number, near: boolean): Mesh {
  const sides = near ? 9 : 5
  const rib = (ring: number, s: number): number =>
    0.17 * Math.sin(s * 2.4 + phase + ring * 0.9) + 0.12 * Math.sin(s * 5 + phase * 3 + ring * 1.7)
  return turned(
    near
      ? [
          [r, 0],
          [r * 0.86, h * 0.22],
          [r * 0.74, h * 0.52],
          [r * 0.52, h * 0.8],
          [r * 0.24, h * 0.96],
          [0, h],
        ]
      : [
          [r, 0],
          [r * 0.78, h * 0.45],
          [r * 0.5, h * 0.82],
          [0, h],
        ],
    {
      at,
      sides,
      wobble: rib,
      colour: (ring, s) => {
        const top = near ? ring >= 3 : ring >= 2
        if (ring === 0) return mix(stone, '#7d9a4c', 0.6)
        if (top) return (s + ring) % 2 === 0 ? '#8fae56' : mix(stone, '#9ab860', 0.7)
        return (s + ring) % 3 === 0 ? lighten(stone, 0.24) : (s + ring) % 3 === 1 ? stone : darken(stone, 0.14)
      },
    },
  )
}

/** Steps of rice on a slope at one side of the village: tread, bund and riser at each. */
export function terraces(at: Vec3, size: number, levels: number, near: boolean, phase: number): Mesh {
  const n = near ? 14 : 7
  const gold = ['#e8b63c', '#d8a02c', '#c8b04a'] as const
  const ring = (t: number, y: number): Vec3[] =>
    Array.from({ length: n }, (_, i) => {
      const a = (i / n) * Math.PI * 2
      const r = size * (1 - t * 0.86) * (1 + 0.14 * Math.sin(a * 3 + phase) + 0.07 * Math.sin(a * 5 - phase))
      return [at[0] + Math.sin(a) * r - t * size * 0.22, at[1] + y, at[2] + Math.cos(a) * r * 0.86 - t * size * 0.3]
    })
  const step = 0.13 / levels
  const rings = Array.from({ length: levels }, (_, k) => [
    ring(k / levels, k * step),
    ring(k / levels + 0.012, (k + 1) * step),
  ]).flat()
  return loft(rings, {
    colour: (i) => (i % 2 === 0 ? mix('#8a7436', '#86a03c', near ? 0.4 : 0.3) : (gold[((i - 1) / 2) % 3] ?? gold[0])),
  })
}
