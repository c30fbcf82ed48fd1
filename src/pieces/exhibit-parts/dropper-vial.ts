import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { faceOf, turned } from './loft.ts'
import { CREAM } from './tones.ts'

/** An amber vial with a dropper: ribbed collar, rubber bulb; a drop on its label. */
export function vial(at: Vec3, r: number, h: number, amber: string, cap: string, near: boolean): Mesh {
  const sides = near ? 12 : 6
  const tone = (ring: number, s: number): string => {
    const t = 0.5 + 0.5 * Math.sin((s / sides) * Math.PI * 2 - 0.2)
    return ring >= (near ? 3 : 1) ? lighten(amber, 0.25) : mix(darken(amber, 0.1), '#ffb44a', t * 0.7)
  }
  const glass = turned(
    near
      ? [
          [r * 0.94, 0],
          [r, h * 0.025],
          [r, h * 0.3],
          [r, h * 0.52],
          [r * 0.84, h * 0.59],
          [r * 0.44, h * 0.63],
        ]
      : [
          [r, 0],
          [r, h * 0.53],
          [r * 0.44, h * 0.63],
        ],
    { at, sides, glow: 0.22, gloss: 1, end: false, colour: tone },
  )
  const top = turned(
    near
      ? [
          [r * 0.54, h * 0.61],
          [r * 0.54, h * 0.74],
          [r * 0.36, h * 0.75],
          [r * 0.34, h * 0.86],
          [r * 0.26, h * 0.96],
          [0, h],
        ]
      : [
          [r * 0.54, h * 0.61],
          [r * 0.5, h * 0.75],
          [r * 0.32, h * 0.9],
          [0, h],
        ],
    {
      at,
      sides: near ? 10 : 5,
      colour: (ring, s) => (ring === 0 ? (near && s % 2 === 0 ? darken(cap, 0.3) : cap) : '#3d3038'),
      gloss: 0.3,
    },
  )
  const on = (a: number, t: number, out: number): Vec3 => [
    at[0] + (r + out) * Math.sin(a),
    at[1] + h * t,
    at[2] + (r + out) * Math.cos(a),
  ]
  const step = Math.PI / sides
  const label = (near ? [-3, -1, 1] : [-1]).flatMap((i) =>
    faceOf(
      [
        on(i * step, 0.1, 0.002),
        on((i + 2) * step, 0.1, 0.002),
        on((i + 2) * step, 0.46, 0.002),
        on(i * step, 0.46, 0.002),
      ],
      CREAM,
    ),
  )
  const drop = [
    [0, 0.4],
    [-0.2, 0.27],
    [-0.2, 0.2],
    [0, 0.145],
    [0.2, 0.2],
    [0.2, 0.27],
  ].map(([a = 0, t = 0]) => on(a, t, 0.005))
  return [...glass, ...top, ...label, ...faceOf(drop, mix(amber, '#e08a1c', 0.5))]
}
