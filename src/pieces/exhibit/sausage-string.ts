import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import { add, scale, subtract, type Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { bow, pipe, turned } from '../exhibit-parts/loft.ts'
import { rack } from '../exhibit-parts/rack.ts'
import { atLeast, STRING } from '../exhibit-parts/tones.ts'

/** Sausages in loops from a pole, and one sliced on a plate. */
export const sausageString: MakeExhibit = ({ colour, accent, near, random }) => {
  const skin = mix(atLeast(colour ?? '#c23b22', 0.3), '#cf4526', 0.4)
  const smoke = mix(skin, accent ?? '#3a2a20', 0.24)
  const [top, z, r] = [0.7, -0.06, 0.032]
  const link = (a: Vec3, b: Vec3, i: number): Mesh => {
    const tone = mix(skin, smoke, random.between(0, 0.8))
    const sag: Vec3 = [(b[1] - a[1]) * 0.06, -Math.abs(b[0] - a[0]) * 0.08, 0.008]
    const line = bow(add(scale(a, 0.99), scale(b, 0.01)), add(scale(a, 0.01), scale(b, 0.99)), near ? 4 : 3, sag)
    return pipe(line, near ? [0, r * 0.96, r, r * 0.96, 0] : [0, r * 1.1, r * 1.1, 0], {
      sides: near ? 6 : 3,
      startDeg: 30 + i * 20,
      gloss: 0.55,
      colour: (ring, s) =>
        near && (ring === 0 || ring === 3)
          ? darken(tone, 0.16)
          : s % 3 === 0
            ? lighten(mix(tone, '#ff8a50', 0.35), 0.1)
            : tone,
    })
  }
  // Each loop hangs from two spots; its links follow a chain's curve.
  const loops: readonly (readonly [number, number, number, number])[] = [
    [-0.25, 0.03, 0.4, 0.0],
    [-0.04, 0.25, 0.3, 0.06],
  ]
  const chains = loops.flatMap(([x0, x1, deep, forward], loop): Mesh => {
    const n = (near ? [8, 7] : [7, 6])[loop] ?? 7
    const shape = (t: number): Vec3 => {
      const u = Math.abs(2 * t - 1)
      return [
        x0 + (x1 - x0) * (0.5 + 0.5 * Math.sign(t - 0.5) * u ** 0.8),
        top - 0.03 - deep * (1 - u ** 2.4),
        z + 0.02 + forward,
      ]
    }
    // Links of one length: equal steps along the curve, not along t.
    const fine = Array.from({ length: 41 }, (_, i) => shape(i / 40))
    const way = fine.reduce<number[]>(
      (sum, p, i) => [...sum, i === 0 ? 0 : (sum[i - 1] ?? 0) + Math.hypot(...subtract(p, fine[i - 1] ?? p))],
      [],
    )
    const on = (t: number): Vec3 =>
      fine[
        Math.max(
          0,
          way.findIndex((d) => d >= t * (way[40] ?? 0) - 1e-9),
        )
      ] ?? shape(t)
    const ends = (near ? [0, 1] : []).flatMap((t) =>
      pipe([[on(t)[0], top + 0.02, z], on(t)], 0.005, { colour: STRING, sides: 3 }),
    )
    return [...Array.from({ length: n }, (_, i) => link(on(i / n), on((i + 1) / n), i + loop)).flat(), ...ends]
  })
  const plate: Vec3 = [0.02, 0, 0.13]
  const dish = turned(
    near
      ? [
          [0.1, 0],
          [0.16, 0.022],
          [0.15, 0.026],
          [0.11, 0.012],
        ]
      : [
          [0.1, 0],
          [0.16, 0.024],
        ],
    {
      at: plate,
      sides: near ? 14 : 7,
      depth: 0.75,
      colour: (ring) => (ring >= (near ? 2 : 1) ? '#f3e8d0' : '#d8c4a0'),
      gloss: 0.5,
    },
  )
  const slices = Array.from({ length: near ? 7 : 1 }, (_, i): Mesh => {
    const x = plate[0] - 0.085 + i * (near ? 0.028 : 0.07)
    const thick = near ? 0.012 : 0.17
    return pipe(
      [
        [x, 0.048, 0.13],
        [x + thick, 0.052, 0.135],
      ],
      0.036,
      {
        sides: near ? 8 : 5,
        colour: (ring) =>
          ring === 0 ? (near ? smoke : mix(smoke, '#e8705a', 0.45)) : i % 2 === 0 ? '#e8705a' : '#f09a80',
      },
    )
  })
  return [...rack(0.62, top, near), ...chains, ...dish, ...slices.flat()]
}
