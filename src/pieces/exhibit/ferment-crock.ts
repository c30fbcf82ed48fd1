import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { bevelled } from '../exhibit-parts/bevelled.ts'
import { leaf } from '../exhibit-parts/foliage.ts'
import { turned } from '../exhibit-parts/loft.ts'
import { atLeast, STRING } from '../exhibit-parts/tones.ts'

/** A glazed crock under a tied cloth and its lid; a bowl of what ripened in it. */
export const fermentCrock: MakeExhibit = ({ colour, accent, near, random }) => {
  const glaze = mix(atLeast(colour ?? '#8a4a2a', 0.3), '#a85c2c', 0.45)
  const cloth = atLeast(accent ?? '#c9342a', 0.36)
  const [sides, at] = [near ? 18 : 8, [-0.06, 0, -0.06] as Vec3]
  const run = (s: number): boolean => (s * 7) % 5 < 2
  const body = turned(
    near
      ? [
          [0.15, 0],
          [0.16, 0.015],
          [0.215, 0.11],
          [0.24, 0.2],
          [0.238, 0.26],
          [0.205, 0.34],
          [0.15, 0.395],
          [0.135, 0.42],
        ]
      : [
          [0.15, 0],
          [0.225, 0.13],
          [0.24, 0.23],
          [0.205, 0.34],
          [0.135, 0.42],
        ],
    {
      at,
      sides,
      end: false,
      gloss: 1,
      // Glaze runs down over bare clay.
      colour: (ring, s) => {
        const t = ring / (near ? 6 : 3)
        if (t < 0.3) return near && run(s) && ring === 1 ? darken(glaze, 0.1) : '#b98a62'
        return t > 0.62 ? lighten(glaze, 0.14 + (run(s) ? 0.08 : 0)) : run(s) ? mix(glaze, '#d88a3c', 0.4) : glaze
      },
    },
  )
  const cover = turned(
    near
      ? [
          [0.182, 0.358],
          [0.15, 0.415],
          [0.15, 0.43],
          [0.168, 0.45],
        ]
      : [
          [0.185, 0.355],
          [0.15, 0.42],
          [0.166, 0.45],
        ],
    {
      at,
      sides,
      end: true,
      colour: (ring, s) => (near && ring === 1 ? STRING : ring === 0 && s % 2 === 0 ? darken(cloth, 0.16) : cloth),
      wobble: (ring, s) => (ring === 0 ? (s % 2) * 0.09 : 0),
    },
  )
  const lid = turned(
    near
      ? [
          [0.186, 0.448],
          [0.19, 0.47],
          [0.12, 0.505],
          [0.05, 0.512],
          [0.034, 0.525],
          [0.05, 0.548],
          [0.03, 0.562],
        ]
      : [
          [0.19, 0.455],
          [0.05, 0.512],
          [0.044, 0.562],
        ],
    {
      at,
      sides,
      gloss: 1,
      start: true,
      colour: (ring, s) =>
        ring === 0 ? darken(glaze, 0.12) : ring === 1 && run(s) ? lighten(glaze, 0.2) : lighten(glaze, 0.06),
    },
  )
  const dish: Vec3 = [0.2, 0, 0.13]
  const bowl = turned(
    near
      ? [
          [0.06, 0],
          [0.065, 0.014],
          [0.115, 0.05],
          [0.13, 0.085],
          [0.118, 0.085],
          [0.1, 0.06],
        ]
      : [
          [0.065, 0],
          [0.13, 0.085],
          [0.105, 0.07],
        ],
    {
      at: dish,
      sides: near ? 14 : 7,
      gloss: 0.6,
      colour: (ring) => (ring >= (near ? 3 : 1) ? '#fbf2e0' : ring === 2 ? '#5a7ab0' : '#e9dfca'),
    },
  )
  const pieces = Array.from({ length: near ? 9 : 3 }, (_, i): Mesh => {
    const [a, d] = [i * 2.4, i === 0 ? 0 : near ? 0.062 : 0.045]
    return bevelled(
      [dish[0] + Math.sin(a) * d, 0.062 + (i === 0 ? 0.034 : (i % 3) * 0.006), dish[2] + Math.cos(a) * d],
      near ? [0.055, 0.036, 0.046] : [0.075, 0.04, 0.06],
      {
        colour: i % 2 === 0 ? '#e07a64' : '#d0604e',
        top: i % 3 === 0 ? '#fbd8c0' : '#f2a48c',
        bevel: near ? 0.008 : 0,
        yawDeg: random.between(0, 90),
      },
    )
  })
  return [
    ...body,
    ...cover,
    ...lid,
    ...bowl,
    ...pieces.flat(),
    ...leaf([0.24, 0.1, 0.1], [0.07, 0.05, -0.03], { near, wide: 0.5 }),
    ...leaf([-0.16, 0.012, 0.17], [-0.14, 0.03, 0.03], { near, wide: 0.42 }),
    ...leaf([-0.15, 0.012, 0.18], [0.13, 0.02, 0.07], { near, wide: 0.42 }),
  ]
}
