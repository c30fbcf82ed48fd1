import { darken, lighten, mix } from '../colour.ts'
import { shift, turn, type Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { bevelled } from '../exhibit-parts/bevelled.ts'
import { faceOf, pipe } from '../exhibit-parts/loft.ts'
import { atLeast, WOOD } from '../exhibit-parts/tones.ts'
import { deckle } from '../exhibit-parts/deckle-sheet.ts'

/** Handmade paper: a sheet drying on its frame, a stack with rough edges, tied rolls. */
export const paperSheets: MakeExhibit = ({ colour, accent, near, random }) => {
  const paper = mix(atLeast(colour ?? '#f3e4bc', 0.78), '#fbe8c0', 0.3)
  const tie = mix(atLeast(accent ?? '#b5472c', 0.3), '#b5472c', 0.5)
  const wood = mix(WOOD, accent ?? WOOD, 0.25)
  const bevel = near ? 0.006 : 0
  // The frame leans back; light comes through its sheet.
  const bar = (at: Vec3, size: Vec3): Mesh =>
    bevelled(at, size, { colour: wood, top: lighten(wood, 0.3), bevel, under: true })
  const sheet = faceOf(
    [
      [-0.2, 0.05, 0.006],
      [0.2, 0.05, 0.006],
      [0.2, 0.5, 0.006],
      [-0.2, 0.5, 0.006],
    ],
    lighten(paper, 0.45),
    { glow: 0.16 },
  )
  const patch = (x: number, y: number, w: number, h: number, tone: string): Mesh =>
    faceOf(
      [
        [x, y, 0.008],
        [x + w, y, 0.008],
        [x + w * 0.9, y + h, 0.008],
        [x + w * 0.1, y + h * 0.8, 0.008],
      ],
      tone,
      { glow: 0.16 },
    )
  const fibres = Array.from({ length: near ? 26 : 5 }, (_, i): Mesh => {
    const [x, y, a, l] = [
      random.between(-0.18, 0.17),
      random.between(0.07, 0.47),
      random.between(0, 3.1),
      random.between(0.018, 0.05),
    ]
    const [c, s] = [Math.cos(a) * l, Math.sin(a) * l]
    return faceOf(
      [
        [x, y, 0.0105],
        [x + c * 0.5 + s * 0.06, y + s * 0.5 - c * 0.06, 0.0105],
        [x + c, y + s, 0.0105],
        [x + c * 0.5 - s * 0.06, y + s * 0.5 + c * 0.06, 0.0105],
      ],
      i % 3 === 0 ? '#d0a45e' : '#e2c48c',
    )
  })
  const frame = shift(
    turn(
      [
        ...bar([-0.215, 0, 0], [0.035, 0.56, 0.035]),
        ...bar([0.215, 0, 0], [0.035, 0.56, 0.035]),
        ...bar([0, 0.02, 0], [0.4, 0.03, 0.03]),
        ...bar([0, 0.5, 0], [0.4, 0.03, 0.03]),
        ...sheet,
        ...faceOf(
          [
            [-0.2, 0.05, -0.004],
            [-0.2, 0.5, -0.004],
            [0.2, 0.5, -0.004],
            [0.2, 0.05, -0.004],
          ],
          darken(paper, 0.08),
        ),
        ...patch(-0.17, 0.1, 0.16, 0.12, '#fffbea'),
        ...patch(-0.02, 0.28, 0.19, 0.14, mix(paper, '#f0d8a0', 0.4)),
        ...fibres.flat(),
      ],
      -6,
      0,
      -9,
    ),
    [0.1, 0.006, -0.12],
  )
  const prop = pipe(
    [
      [0.11, 0.45, -0.2],
      [0.12, 0.012, -0.3],
    ],
    0.011,
    { colour: wood, sides: near ? 4 : 3 },
  )
  const n = near ? 9 : 5
  const stack = Array.from({ length: n }, (_, i): Mesh => {
    const tone = i % 3 === 1 ? darken(paper, 0.08) : paper
    return shift(turn(deckle((i * 0.126) / n, tone, random, near), random.between(-6, 6)), [
      -0.15 + random.between(-0.01, 0.01),
      0,
      0.1,
    ])
  })
  const roll = (from: Vec3, to: Vec3): Mesh => {
    const on = (t: number): Vec3 => [from[0] + (to[0] - from[0]) * t, from[1], from[2] + (to[2] - from[2]) * t]
    const stops: readonly (readonly [number, number, string])[] = near
      ? [
          [0, 0.5, darken(paper, 0.3)],
          [0.002, 0.97, paper],
          [0.45, 1, tie],
          [0.55, 1, paper],
          [0.998, 0.97, lighten(paper, 0.2)],
          [1, 0.5, darken(paper, 0.3)],
        ]
      : [
          [0, 1, paper],
          [0.45, 1, tie],
          [0.55, 1, paper],
          [1, 1, darken(paper, 0.2)],
        ]
    return pipe(
      stops.map(([t]) => on(t)),
      stops.map(([, k]) => k * 0.042),
      { sides: near ? 10 : 5, colour: (ring) => stops[ring]?.[2] ?? paper },
    )
  }
  return [
    ...frame,
    ...prop,
    ...stack.flat(),
    ...roll([0.1, 0.042, 0.2], [0.32, 0.042, 0.1]),
    ...(near ? roll([0.12, 0.042, 0.11], [0.33, 0.042, 0.01]) : []),
  ]
}
