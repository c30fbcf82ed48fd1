import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { turned } from './loft.ts'

/** A flask of clear glass in a woven jacket, a piece of cob for its stopper. */
export function flask(at: Vec3, r: number, h: number, glass: string, weave: string, near: boolean): Mesh {
  const sides = near ? 14 : 6
  const jacket = turned(
    near
      ? [
          [r * 0.96, 0],
          [r * 1.03, 0.02],
          [r * 1.05, h * 0.12],
          [r * 1.05, h * 0.22],
          [r * 1.04, h * 0.32],
          [r * 1.07, h * 0.33],
          [r * 1.0, h * 0.36],
        ]
      : [
          [r * 0.98, 0],
          [r * 1.06, h * 0.3],
          [r * 0.98, h * 0.36],
        ],
    {
      at,
      sides,
      end: false,
      colour: (ring, s) =>
        near && ring >= 4 ? lighten(weave, 0.3) : near && (ring + s) % 2 === 0 ? darken(weave, 0.22) : weave,
    },
  )
  const tone = (ring: number, s: number): string => {
    const t = 0.5 + 0.5 * Math.sin((s / sides) * Math.PI * 2 - 0.3)
    return ring < 2 ? mix(mix(glass, '#8fb8c0', 0.5), '#ffffff', t * 0.65) : mix(glass, '#ffffff', 0.25 + t * 0.5)
  }
  const body = turned(
    near
      ? [
          [r * 0.99, h * 0.34],
          [r, h * 0.5],
          [r * 0.86, h * 0.6],
          [r * 0.4, h * 0.71],
          [r * 0.29, h * 0.77],
          [r * 0.28, h * 0.88],
          [r * 0.38, h * 0.885],
          [r * 0.38, h * 0.915],
        ]
      : [
          [r * 0.99, h * 0.34],
          [r, h * 0.5],
          [r * 0.34, h * 0.73],
          [r * 0.34, h * 0.91],
        ],
    { at, sides, gloss: 1, glow: 0.12, colour: tone },
  )
  const stopper = turned(
    [
      [r * 0.25, h * 0.9],
      [r * 0.3, h * 0.97],
      [r * 0.2, h],
    ],
    { at, sides: near ? 8 : 4, colour: (_, s) => (s % 2 === 0 ? '#e0b878' : '#c4965a') },
  )
  return [...jacket, ...body, ...stopper]
}
