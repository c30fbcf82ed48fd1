import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { earthHouse } from '../exhibit-parts/earth-house.ts'
import { turned } from '../exhibit-parts/loft.ts'
import { atLeast } from '../exhibit-parts/tones.ts'
import { peak, terraces } from '../exhibit-parts/small-land.ts'

/** A village as a small model on a slab of rock: earth houses between terraces, rocks and karst. */
export const villageDiorama: MakeExhibit = ({ colour, accent, near, random }) => {
  const earth = mix(atLeast(colour ?? '#d0974f', 0.52), '#dc9c50', 0.4)
  const stone = mix(atLeast(accent ?? '#8b8f90', 0.42), '#aeb0b4', 0.5)
  const tile = '#7c7a80'
  const [phase, middleM, lowM] = [random.between(0, 6), random.between(0.28, 0.37), random.between(0.2, 0.27)]
  const mirrored = random() < 0.5
  const sides = near ? 15 : 8
  const slab = turned(
    near
      ? [
          [0.36, 0],
          [0.4, 0.03],
          [0.39, 0.062],
          [0.375, 0.075],
        ]
      : [
          [0.37, 0],
          [0.4, 0.045],
          [0.38, 0.075],
        ],
    {
      sides,
      depth: 0.74,
      colour: (ring, s) =>
        ring === (near ? 3 : 2)
          ? '#a4b45c'
          : near && ring === 2
            ? '#93a050'
            : s % 3 === 0
              ? '#8b8682'
              : s % 3 === 1
                ? '#a09a94'
                : '#7a7674',
      wobble: (ring, s) => ((s * 7 + (ring > 1 ? 2 : ring) * 3) % 5) * 0.014 - 0.03,
    },
  )
  const y = 0.074
  const path = turned([[0.07, 0]], { at: [0.03, y + 0.002, 0.16], sides: near ? 9 : 5, depth: 1.2, colour: '#d8ac70' })
  const rocks = Array.from({ length: near ? 9 : 2 }, (_, i): Mesh => {
    const a = -1.2 + i * (near ? 0.32 : 0.9)
    const r = random.between(0.018, 0.032)
    return turned([[r, 0], ...(near ? [[r * 0.9, r * 0.7] as const] : []), [0, r * 1.2]], {
      at: [Math.sin(a) * 0.32, y - 0.004, Math.cos(a) * 0.21 + 0.015],
      sides: near ? 5 : 4,
      startDeg: i * 40,
      colour: (ring, s) => (ring === 1 ? lighten(stone, 0.25) : s % 2 === 0 ? stone : darken(stone, 0.1)),
    })
  })
  const tree = (x: number, z: number, h: number): Mesh =>
    turned(
      near
        ? [
            [h * 0.1, 0],
            [h * 0.1, h * 0.2],
            [h * 0.34, h * 0.28],
            [h * 0.3, h * 0.56],
            [0, h],
          ]
        : [
            [h * 0.32, h * 0.15],
            [0, h],
          ],
      {
        at: [x, y, z],
        sides: near ? 6 : 4,
        colour: (ring, s) =>
          near && ring < 2 ? (ring === 0 ? '#7a5232' : '#3f7044') : s % 2 === 0 ? '#5f9a52' : '#4c8648',
      },
    )
  const model = [
    ...slab,
    ...(near ? path : []),
    ...terraces([-0.2, y - 0.002, 0.05], 0.165, near ? 5 : 3, near, phase),
    ...peak([-0.12, y - 0.01, -0.17], 0.105, 0.42, stone, phase, near),
    ...peak([0.08, y - 0.01, -0.2], 0.085, middleM, lighten(stone, 0.08), phase + 1.6, near),
    ...peak([0.24, y - 0.01, -0.15], 0.09, lowM, darken(stone, 0.04), phase + 3.4, near),
    ...earthHouse([0.1, y, 0.05], [0.24, 0.105, 0.13], { earth, tile, near, rows: near ? 10 : 6, yawDeg: -8 }),
    ...(near
      ? earthHouse([0.26, y, -0.03], [0.12, 0.08, 0.09], {
          earth: mix(earth, '#b8743c', 0.3),
          tile,
          near: false,
          rows: 6,
          yawDeg: -24,
          corn: false,
        })
      : []),
    ...rocks.flat(),
    ...tree(-0.03, 0, 0.1),
    ...(near ? [...tree(0.31, 0.07, 0.085), ...tree(-0.06, 0.17, 0.07)] : []),
  ]
  // No two villages alike: some lie the other way round.
  return mirrored
    ? model.map((face) => ({ ...face, points: face.points.map(([px, py, pz]): Vec3 => [-px, py, pz]).toReversed() }))
    : model
}
