import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { faceOf, pipe, turned } from '../exhibit-parts/loft.ts'
import { pouch } from '../exhibit-parts/pouch.ts'
import { atLeast, CREAM } from '../exhibit-parts/tones.ts'
import { bowl } from '../exhibit-parts/vessels.ts'

/** A knobbed piece of root, ringed, its ends cut pale. */
function knob(line: readonly Vec3[], r: number, near: boolean, skin: string): Mesh {
  const n = line.length - 1
  return pipe(
    line,
    line.map((_, i) => r * (i === 0 ? 0.75 : i === n ? 0.6 : i % 2 === 0 ? 0.88 : 1.12)),
    {
      sides: near ? 7 : 4,
      colour: (ring, s) =>
        ring === n ? '#ffe9a0' : ring % 2 === 0 ? darken(skin, 0.08) : s % 3 === 0 ? lighten(skin, 0.25) : skin,
    },
  )
}

/** Ginger tea: two packs, a bowl of it, the root with slices cut off. */
export const gingerTea: MakeExhibit = ({ colour, accent, near }) => {
  const paper = mix(atLeast(colour ?? '#e0b060', 0.5), '#e8a83e', 0.35)
  const band = atLeast(accent ?? '#b5472c', 0.32)
  const skin = '#dcb072'
  // On its label our own sign: a cut of the root with its ring.
  const sign = (on: (u: number, v: number) => Vec3): Mesh => {
    const disc = (k: number): Vec3[] =>
      [0, 1, 2, 3, 4, 5, 6].map((i) =>
        on(Math.cos(i * 0.8976) * k * (i % 2 === 0 ? 1 : 0.86), Math.sin(i * 0.8976) * k),
      )
    return near
      ? [
          ...faceOf(disc(0.9), '#d89a3a'),
          ...faceOf(
            disc(0.66).map(([x, y, z]): Vec3 => [x, y, z + 0.002]),
            '#ffe28a',
          ),
        ]
      : faceOf(disc(0.8), '#f0b84a')
  }
  const label = mix(band, CREAM, 0.72)
  const slices: readonly Vec3[] = [
    [-0.27, 0, 0.15],
    [-0.2, 0, 0.19],
    [-0.24, 0.014, 0.17],
  ]
  return [
    ...pouch([-0.14, 0, -0.09], [0.25, 0.42, 0.14], { colour: paper, label, tie: band, near, yawDeg: 8, sign }),
    ...pouch([0.12, 0, -0.15], [0.21, 0.34, 0.12], {
      colour: mix(paper, band, 0.18),
      label,
      tie: band,
      near,
      yawDeg: -8,
      sign,
    }),
    ...bowl([0.23, 0, 0.04], 0.105, near, '#fbf3e0', '#f4a424'),
    ...knob(
      [
        [-0.14, 0.05, 0.13],
        [-0.08, 0.054, 0.15],
        [-0.02, 0.05, 0.17],
        [0.04, 0.052, 0.17],
        [0.1, 0.048, 0.16],
        ...(near ? [[0.15, 0.06, 0.18] as Vec3, [0.19, 0.07, 0.17] as Vec3] : [[0.19, 0.066, 0.17] as Vec3]),
      ],
      0.048,
      near,
      skin,
    ),
    ...knob(
      [
        [-0.06, 0.07, 0.15],
        [-0.075, 0.11, 0.14],
        [-0.09, 0.14, 0.135],
        [-0.1, 0.165, 0.13],
      ],
      0.038,
      near,
      lighten(skin, 0.06),
    ),
    ...knob(
      [
        [0.06, 0.07, 0.17],
        [0.085, 0.105, 0.17],
        [0.1, 0.13, 0.165],
      ],
      0.036,
      near,
      skin,
    ),
    ...knob(
      [
        [0.0, 0.05, 0.18],
        [-0.005, 0.045, 0.23],
        [-0.015, 0.05, 0.265],
      ],
      0.036,
      near,
      skin,
    ),
    ...slices.slice(0, near ? 3 : 1).flatMap((at, i) =>
      turned(
        [
          [0.042, 0],
          [0.042, 0.012],
          [0.035, 0.0135],
        ],
        {
          at,
          sides: near ? 9 : 5,
          startDeg: i * 20,
          colour: (ring) => (ring === 0 ? '#c99450' : ring === 1 ? '#e6bc70' : '#ffe9a2'),
        },
      ),
    ),
  ]
}
