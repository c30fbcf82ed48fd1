import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { chilli } from '../exhibit-parts/chilli.ts'
import { faceOf, pipe, turned } from '../exhibit-parts/loft.ts'
import { pouch } from '../exhibit-parts/pouch.ts'
import { atLeast, CREAM } from '../exhibit-parts/tones.ts'

/** A pouch of dried beef, and its strips crossed on a plate. */
export const driedMeatPouch: MakeExhibit = ({ colour, accent, near, random }) => {
  const paper = atLeast(colour ?? '#b9824a', 0.27)
  const band = atLeast(accent ?? '#e0a040', 0.5)
  const meat = mix(mix('#a8402a', paper, 0.25), '#b84a28', 0.4)
  // On its label our own sign: three crossed strips.
  const sign = (on: (u: number, v: number) => Vec3): Mesh =>
    [-0.5, 0, 0.5].flatMap((v) =>
      faceOf(
        [on(-0.8, v - 0.34), on(0.8, v + 0.1), on(0.8, v + 0.34), on(-0.8, v - 0.1)],
        v === 0 ? meat : darken(meat, 0.14),
      ),
    )
  const at: Vec3 = [0.14, 0, 0.1]
  const plate = turned(
    near
      ? [
          [0.12, 0],
          [0.19, 0.024],
          [0.195, 0.032],
          [0.18, 0.032],
          [0.13, 0.014],
        ]
      : [
          [0.13, 0],
          [0.195, 0.032],
          [0.14, 0.02],
        ],
    {
      at,
      sides: near ? 16 : 8,
      depth: 0.82,
      gloss: 0.5,
      colour: (ring) => (ring >= (near ? 2 : 1) ? '#f6ecd6' : '#d9c9ac'),
    },
  )
  const strips = Array.from({ length: near ? 17 : 8 }, (_, i): Mesh => {
    const [layer, slot] = [Math.floor(i / (near ? 6 : 3)), i % (near ? 6 : 3)]
    const yaw = (layer % 2 === 0 ? 0.5 : -0.7) + random.between(-0.22, 0.22)
    const across = (slot - (near ? 2.5 : 1)) * (near ? 0.036 : 0.066) * (1 - layer * 0.18)
    const half = random.between(0.1, 0.125) * (1 - layer * 0.1)
    const [c, s] = [Math.cos(yaw), Math.sin(yaw)]
    const p = (t: number, lift: number): Vec3 => [
      at[0] + c * t * half - s * across,
      0.034 + layer * 0.028 + lift,
      at[2] + (s * t * half + c * across) * 0.82,
    ]
    const tone = [meat, lighten(mix(meat, '#f09a58', 0.5), 0.06), darken(meat, 0.2)][i % 3] ?? meat
    return pipe([p(-1, 0.012), p(0, 0), p(1, 0.014)], [0.012, 0.017, 0.011], {
      sides: 4,
      flat: 0.7,
      startDeg: 45,
      colour: (_, side) => (side === 0 ? lighten(tone, 0.16) : tone),
    })
  })
  return [
    ...pouch([-0.13, 0, -0.09], [0.29, 0.48, 0.17], {
      colour: paper,
      label: mix(band, CREAM, 0.35),
      tie: band,
      near,
      yawDeg: 8,
      sign,
    }),
    ...plate,
    ...strips.flat(),
    ...[0.3, -0.5, 1]
      .slice(0, near ? 3 : 1)
      .flatMap((yaw, i) => chilli([-0.2 + i * 0.06, 0, 0.16 - i * 0.02], yaw, near)),
  ]
}
