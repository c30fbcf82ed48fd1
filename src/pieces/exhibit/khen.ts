import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import { add, scale, type Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { bevelled } from '../exhibit-parts/bevelled.ts'
import { pipe } from '../exhibit-parts/loft.ts'
import { atLeast, DARK_WOOD } from '../exhibit-parts/tones.ts'

/** The wooden chamber from its mouthpiece on the left to its foot, swelling where the pipes pass. */
const MOUTH: Vec3 = [-0.37, 0.36, 0.02]
const FOOT: Vec3 = [0.15, 0.17, 0.02]
const along = (t: number): Vec3 => add(scale(MOUTH, 1 - t), scale(FOOT, t))

/** The khèn: six bamboo pipes, curved as one, through a flat wooden chamber; on its stand. */
export const khen: MakeExhibit = ({ colour, accent, near }) => {
  const wood = mix(atLeast(colour ?? '#a8602c', 0.36), '#c07838', 0.42)
  const bark = mix(atLeast(accent ?? '#3f2416', 0.14), '#5a3420', 0.5)
  const stations: readonly (readonly [number, number])[] = near
    ? [
        [0, 0.014],
        [0.05, 0.017],
        [0.28, 0.02],
        [0.42, 0.034],
        [0.52, 0.058],
        [0.7, 0.074],
        [0.86, 0.058],
        [0.96, 0.03],
        [1, 0.014],
      ]
    : [
        [0, 0.016],
        [0.34, 0.024],
        [0.54, 0.06],
        [0.72, 0.074],
        [1, 0.016],
      ]
  const chamber = pipe(
    stations.map(([t]) => along(t)),
    stations.map(([, r]) => r),
    {
      sides: near ? 10 : 5,
      up: [0, 0, 1],
      // Flat: thinner from front to back than from top to bottom.
      flat: 0.62,
      gloss: 0.5,
      colour: (ring, s) => (near && ring === 0 ? '#efe2c4' : s % 2 === 0 ? wood : lighten(wood, 0.1)),
    },
  )
  const bands = near
    ? [0.3, 0.4, 0.5, 0.9].flatMap((t) => {
        const r = t < 0.36 ? 0.025 : t < 0.45 ? 0.034 : t < 0.6 ? 0.058 : 0.052
        return pipe([along(t), along(t + 0.028)], [r, r * 1.06], { sides: 10, up: [0, 0, 1], flat: 0.66, colour: bark })
      })
    : []
  // Two rows of three. Each pipe comes through the chamber, then bends over towards the player's left.
  const lengths = [0.46, 0.52, 0.58, 0.4, 0.34, 0.27]
  const pipes = lengths.flatMap((length, i): Mesh => {
    const [slot, rear] = [i % 3, i < 3]
    const t = 0.58 + slot * 0.11 + (rear ? 0.04 : 0)
    const foot = along(t)
    const z = foot[2] + (rear ? -0.024 : 0.026)
    const on = (k: number): Vec3 => [
      foot[0] - 0.05 + k * 0.1 + k * k * length * 0.5,
      foot[1] - 0.1 + k * (length + 0.1),
      z + (rear ? -0.006 : 0.006) * k,
    ]
    const bamboo = mix(i % 2 === 0 ? '#e6bf62' : '#d9ab4c', near ? (colour ?? '#a8602c') : '#f6d688', near ? 0.14 : 0.4)
    const steps = near ? [0, 0.2, 0.4, 0.6, 0.8, 1] : [0, 0.5, 1]
    return pipe(steps.map(on), near ? 0.0165 : 0.018, {
      sides: near ? 6 : 3,
      gloss: 0.4,
      colour: (ring, s) => (s % 2 === 0 ? bamboo : ring % 2 === 0 ? lighten(bamboo, 0.16) : darken(bamboo, 0.06)),
    })
  })
  const wrap = (k: number, width: number): Mesh => {
    const [a, b] = [0.58, 0.84].map((t, i): Vec3 => {
      const length = 0.5
      const foot = along(t)
      return [
        foot[0] - 0.05 + k * 0.1 + k * k * length * 0.5 + (i === 0 ? -0.028 : 0.03),
        foot[1] - 0.1 + k * (length + 0.1),
        0.021,
      ]
    })
    return a === undefined || b === undefined
      ? []
      : pipe([a, b], width, { sides: near ? 6 : 4, flat: 3.1, startDeg: 30, up: [0, 0, 1], colour: bark })
  }
  const post = (x: number, top: number): Mesh => [
    ...bevelled([x, 0.035, 0.02], [0.04, top - 0.035, 0.045], {
      colour: DARK_WOOD,
      top: lighten(DARK_WOOD, 0.2),
      bevel: near ? 0.006 : 0,
    }),
    ...[-1, 1].flatMap((s) =>
      bevelled([x, top, 0.02 + s * 0.06], [0.03, 0.045, 0.02], { colour: DARK_WOOD, bevel: 0 }),
    ),
    ...(near
      ? bevelled([x, top - 0.03, 0.02], [0.04, 0.03, 0.15], {
          colour: darken(DARK_WOOD, 0.1),
          top: DARK_WOOD,
          bevel: 0,
          under: true,
        })
      : []),
  ]
  return [
    ...bevelled([-0.02, 0, 0.02], [0.5, 0.035, 0.22], {
      colour: darken(DARK_WOOD, 0.1),
      top: lighten(DARK_WOOD, 0.22),
      bevel: near ? 0.008 : 0,
    }),
    ...post(-0.17, 0.265),
    ...post(0.115, 0.135),
    ...chamber,
    ...bands,
    ...pipes,
    ...wrap(0.44, 0.016),
    ...wrap(0.68, 0.016),
  ]
}
