import { darken, lighten, mix } from '../colour.ts'
import { shift, turn, type Mesh } from '../solid/face.ts'
import { add, scale, type Vec3 } from '../solid/vector.ts'
import { bevelled } from './bevelled.ts'
import { faceOf, pipe, turned } from './loft.ts'
import { STRING } from './tones.ts'

/** A glass jar: light comes in from the left and leaves on the right, where the honey is palest. */
export function jar(at: Vec3, r: number, h: number, honey: string, lid: string, near: boolean): Mesh {
  const big = r > 0.1
  const sides = near ? (big ? 12 : 8) : big ? 7 : 5
  const [deep, pale] = [mix(honey, '#c05a04', 0.5), mix(honey, '#fff2a0', 0.55)]
  const through = (ring: number, side: number): string => {
    const t = 0.5 + 0.5 * Math.sin((side / sides) * Math.PI * 2 - 0.2) - (ring === 0 ? 0.25 : 0)
    return t < 0.5 ? mix(deep, honey, Math.max(0, t * 2)) : mix(honey, pale, (t - 0.5) * 2)
  }
  const [full, glass] = [near ? 3 : 1, mix(pale, '#fdf8e4', 0.6)]
  const body = turned(
    near
      ? [
          [r * 0.88, 0],
          [r, h * 0.07],
          [r, h * 0.36],
          [r, h * 0.64],
          [r * 0.96, h * 0.73],
          [r * 0.8, h * 0.81],
        ]
      : [
          [r * 0.92, 0],
          [r, h * 0.66],
          [r * 0.8, h * 0.81],
        ],
    { at, sides, colour: (ring, s) => (ring >= full ? glass : through(ring, s)), glow: 0.12, gloss: 1, end: false },
  )
  const folds = (ring: number, s: number): string => (ring === 0 && s % 2 === 0 ? darken(lid, 0.12) : lid)
  // A cloth tied over the lid.
  const cloth = turned(
    near
      ? [
          [r * 1.03, h * 0.74],
          [r * 0.86, h * 0.83],
          [r * 0.86, h * 0.86],
          [r * 0.92, h * 0.95],
          [r * 0.76, h],
        ]
      : [
          [r * 1.0, h * 0.76],
          [r * 0.88, h * 0.85],
          [r * 0.76, h],
        ],
    {
      at,
      sides,
      colour: (ring, s) => (near && ring === 1 ? STRING : ring >= 3 ? lighten(lid, 0.22) : folds(ring, s)),
      wobble: (ring, s) => (ring === 0 && near ? (s % 2) * 0.09 : 0),
    },
  )
  return [...body, ...cloth]
}

/** A piece of comb leaning towards the visitor: wax cells full of honey. */
export function comb(at: Vec3, honey: string, near: boolean): Mesh {
  const [w, h, d] = [0.21, 0.16, 0.042]
  const wax = mix(honey, '#fff0b4', 0.42)
  const slab = bevelled([0, 0, 0], [w, h, d], {
    colour: mix(honey, '#d8860c', 0.4),
    top: wax,
    bevel: near ? 0.01 : 0,
    glow: 0.25,
  })
  const r = near ? 0.0205 : 0.034
  const cells = (near ? [0, 1, 2, 3] : [0, 1]).flatMap((row) =>
    Array.from({ length: (near ? 5 : 2) - (row % 2) }, (_, i): Mesh => {
      const x = (i - (near ? 2 : 1) + (row % 2) * 0.5) * r * 1.94
      const y = (near ? 0.028 : 0.045) + row * r * 1.7
      const hexagon = Array.from({ length: near ? 6 : 4 }, (__, k): Vec3 => {
        const a = (k / (near ? 6 : 4)) * Math.PI * 2 + 0.52
        return [x + Math.cos(a) * r * 0.86, y + Math.sin(a) * r * 0.86, d / 2 + 0.0015]
      })
      return faceOf(hexagon, (i + row) % 3 === 0 ? mix(honey, '#9a4a04', 0.75) : mix(honey, '#d87404', 0.75), {
        glow: 0.3,
        gloss: 1,
      })
    }),
  )
  return shift(turn([...slab, ...cells.flat()], -14, 0, -34), at)
}

/** The grooved wooden dipper, its head still full. */
export function dipper(near: boolean, honey: string): Mesh {
  const [from, to]: readonly [Vec3, Vec3] = [
    [-0.25, 0.014, 0.16],
    [0, 0.034, 0.2],
  ]
  const line = (t: number): Vec3 => add(scale(from, 1 - t), scale(to, t))
  const steps = near ? [0, 0.04, 0.66, 0.7, 0.74, 0.78, 0.82, 0.86, 0.9, 0.94, 1] : [0, 0.7, 0.84, 1]
  const radii = near
    ? [0.008, 0.011, 0.009, 0.026, 0.02, 0.034, 0.022, 0.034, 0.02, 0.028, 0.012]
    : [0.01, 0.012, 0.034, 0.014]
  return pipe(steps.map(line), radii, {
    colour: (i) => (i < 2 ? '#b57a40' : i % 2 === 0 ? mix(honey, '#c98a3c', 0.35) : '#d59a54'),
    sides: near ? 8 : 3,
    gloss: 0.5,
  })
}
