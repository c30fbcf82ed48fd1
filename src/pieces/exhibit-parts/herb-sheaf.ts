import { lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import { subtract, type Vec3 } from '../solid/vector.ts'
import { leaf } from './foliage.ts'
import { pipe, turned } from './loft.ts'

/** A sheaf of leafy twigs standing on their cut ends, tied in the middle; above the tie they spread. */
export function sheaf(at: Vec3, size: number, green: string, tie: string, near: boolean): Mesh {
  const n = size > 0.5 ? 8 : 6
  const twigs = Array.from({ length: n }, (_, i): Mesh => {
    const a = (i / n) * Math.PI * 2 + 0.4
    const lean = i === 0 ? 0.06 : 0.2 + (i % 3) * 0.07
    const reach = 0.86 + ((i * 5) % 4) * 0.045
    const on = (t: number): Vec3 => {
      const out = (t < 0.34 ? 0.16 - t * 0.36 : 0.04 + (t - 0.34) ** 1.4 * lean * 2.6) * size
      return [at[0] + Math.sin(a) * out, at[1] + t * size, at[2] + Math.cos(a) * out]
    }
    const tone = mix(green, i % 3 === 0 ? '#cfe06a' : i % 3 === 1 ? '#7fc05a' : '#5fa04e', 0.45)
    const blade = (t: number, turnRad: number, rise: number, length: number, fine: boolean): Mesh => {
      const d = a + turnRad
      const along: Vec3 = [Math.sin(d) * length * size, rise * length * size, Math.cos(d) * length * size]
      return leaf(on(t), along, {
        near: fine,
        wide: 0.56,
        lit: lighten(tone, 0.26),
        dark: mix(tone, '#3f7a3c', 0.3),
        droop: 0.2,
      })
    }
    if (!near) {
      // A whole twig as one long leaf from the tie, bent the way the twig bends.
      const [from, to] = [on(0.36), on(reach + 0.05)]
      const long = leaf(from, subtract(to, from), {
        near,
        wide: 0.42,
        lit: lighten(tone, 0.2),
        dark: mix(tone, '#3f7a3c', 0.2),
        up: [Math.sin(a) * -0.5, 0.4, Math.cos(a) * -0.5 + 0.3],
        droop: 0.06,
      })
      return i % 2 === 0 ? [...long, ...blade(0.66 * reach, 0.6, 0.1, 0.26, false)] : long
    }
    const stem = pipe([on(0), on(0.34), on(reach * 0.9)], [0.02 * size, 0.018 * size, 0], {
      colour: (k) => (k === 0 ? '#b08850' : '#86a04c'),
      sides: 3,
    })
    return [
      ...stem,
      ...[0.5, 0.66, 0.8].flatMap((t, k) =>
        [1.15, -1.15].flatMap((turnRad) => blade(t * reach + 0.02, turnRad + k * 0.5, 0.35, 0.26 - k * 0.03, false)),
      ),
      ...blade(reach * 0.86, 0, 0.9, 0.2, true),
    ]
  })
  const foot = turned(
    [
      [0.15 * size, 0],
      [0.075 * size, 0.34 * size],
    ],
    { at, sides: near ? 7 : 5, end: false, colour: (_, s) => (s % 2 === 0 ? '#a8814a' : '#8f9a4c') },
  )
  const band = turned(
    [[0.1 * size, 0.28 * size], ...(near ? [[0.12 * size, 0.335 * size] as const] : []), [0.1 * size, 0.39 * size]],
    { at, sides: near ? 9 : 5, end: true, colour: (ring) => (ring === 0 ? tie : lighten(tie, 0.16)) },
  )
  return [...twigs.flat(), ...foot, ...band]
}
