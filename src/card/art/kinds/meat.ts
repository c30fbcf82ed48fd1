import { darken, lighten, mix } from '#pieces/colour.ts'
import { basket } from '../parts/basket.ts'
import { leaves } from '../parts/leaf.ts'
import { orb } from '../parts/orb.ts'
import { pouch } from '../parts/pouch.ts'
import { box } from '#pieces/solid/box.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import { fill, polygon, type Point } from '../svg.ts'
import type { DrawKind } from './kind.ts'

export const driedMeatPouch: DrawKind = (stage, look) => {
  const paper = look.colour ?? '#d29a58'
  const meat = look.accent ?? '#a8402a'
  pouch(stage, [-46, 0, -28], 128, 178, paper, meat)
  stage.add(
    lathe(
      [
        [60, 0],
        [86, 10],
        [88, 15],
        [80, 12],
      ],
      {
        at: [56, 0, 36],
        colour: (ring) => (ring === 2 ? '#f6eedc' : '#d5c7ae'),
        sides: stage.detail > 0.6 ? 14 : 10,
        depth: 0.72,
      },
    ),
  )
  const { random } = look
  const strips: [string[], string[]] = [[], []]
  for (let i = 0; i < 16; i++) {
    const [x, z, y, a] = [
      56 + random.between(-44, 44),
      36 + random.between(-24, 24),
      12 + i * 1.5,
      random.between(-0.6, 0.6),
    ]
    const [dx, dy] = [Math.cos(a) * 30, Math.sin(a) * 16]
    const [p, q] = [stage.point([x - dx, y - dy * 0.4, z]), stage.point([x + dx, y + dy, z])]
    const data = polygon([
      p,
      [p[0] + 6, p[1] - 6 * stage.unit],
      [q[0], q[1] - 6 * stage.unit],
      [q[0] + 2, q[1] + 3 * stage.unit],
    ])
    stage.raw(
      fill(data, i % 3 === 0 ? lighten(mix(meat, '#e88a4a', 0.5), 0.05) : i % 3 === 1 ? meat : darken(meat, 0.24)),
    )
  }
  strips[0].length = 0
  leaves(
    stage,
    [
      { at: [-112, 2, 66], along: [-34, 16] },
      { at: [-108, 2, 70], along: [20, 22] },
    ],
    '#9db85a',
    '#567a38',
  )
}

export const freshMeatBoard: DrawKind = (stage, look) => {
  const flesh = look.colour ?? '#c43a30'
  stage.add(box([0, 0, 4], [268, 16, 132], { colour: '#9a6436', top: '#d09a5c' }))
  const outline: readonly Point[] = [
    [-96, 0],
    [-104, 34],
    [-84, 78],
    [-40, 104],
    [16, 106],
    [66, 86],
    [92, 48],
    [90, 8],
    [60, 0],
  ]
  const p = ([x, y]: Point, z = 0): Point => stage.point([x, y + 16, z])
  stage.shade(box([0, 16, 0], [180, 90, 30], { colour: '#000' }))
  const scaled = (k: number, dy: number): Point[] => outline.map(([x, y]): Point => [x * k, 50 + (y - 50) * k + dy])
  stage.patch([outline.map(([x, y]) => p([x + 18, y + 6], -26))], darken(flesh, 0.4))
  stage.patch([outline.map((q) => p(q))], '#f8dfb8')
  stage.patch([scaled(0.88, -1).map((q) => p(q))], flesh)
  stage.patch(
    [
      [
        [-78, 20],
        [-84, 40],
        [-66, 74],
        [-30, 92],
        [10, 92],
        [-20, 62],
        [-40, 20],
      ].map((q) => p([q[0] ?? 0, q[1] ?? 0])),
    ],
    lighten(mix(flesh, '#f0705a', 0.6), 0.06),
  )
  const vein = (x: number, y: number, dx: number, dy: number): string =>
    polygon([
      p([x, y]),
      p([x + dx * 0.5 - 3, y + dy * 0.5 + 3]),
      p([x + dx, y + dy]),
      p([x + dx * 0.5 + 2, y + dy * 0.5 - 2]),
    ])
  stage.raw(
    fill(
      [
        vein(-56, 30, 40, 26),
        vein(-20, 44, 34, -18),
        vein(10, 62, 44, 10),
        vein(-44, 66, 36, 12),
        vein(24, 24, 36, 14),
        vein(40, 50, 22, -24),
        vein(-6, 20, 24, 8),
      ].join(''),
      '#fbe3c4',
    ),
  )
  orb(stage, [-112, 16, 52], 15, { tones: ['#b9b49c', '#f3eddc', '#fffdf2'], flat: 0.9 })
  orb(stage, [-90, 16, 62], 13, { tones: ['#b9b49c', '#f3eddc', '#fffdf2'], flat: 0.9, twist: 2 })
  leaves(
    stage,
    [
      { at: [76, 18, 58], along: [52, 14] },
      { at: [74, 18, 60], along: [34, 34] },
      { at: [72, 18, 60], along: [8, 40] },
    ],
    '#9dc052',
    '#3f7436',
  )
  leaves(stage, [{ at: [40, 18, 66], along: [26, 5], wide: 0.5 }], '#e8482a', '#a8281c')
}

export const fermentCrock: DrawKind = (stage, look) => {
  const glaze = look.colour ?? '#8a4a2a'
  const cloth = look.accent ?? '#c9342a'
  const sides = stage.detail > 0.6 ? 12 : 9
  stage.add(
    lathe(
      [
        [50, 0],
        [76, 34],
        [86, 78],
        [76, 118],
        [54, 134],
      ],
      {
        at: [-10, 0, -16],
        colour: (ring) => (ring === 3 ? lighten(glaze, 0.12) : ring === 2 ? mix(glaze, '#c8803c', 0.4) : glaze),
        sides,
        gloss: 0.9,
      },
    ),
  )
  stage.add(
    lathe(
      [
        [72, 118],
        [62, 132],
        [56, 150],
        [22, 160],
      ],
      {
        at: [-10, 0, -16],
        colour: (ring, s) => (ring === 0 && s % 2 === 0 ? darken(cloth, 0.2) : cloth),
        sides,
        wobble: (ring, s) => (ring === 0 ? (s % 2) * 0.1 : 0),
      },
    ),
    false,
  )
  stage.add(
    lathe(
      [
        [62, 132],
        [62, 139],
      ],
      { at: [-10, 0, -16], colour: '#f0d8a0', sides },
    ).slice(0, sides),
    false,
  )
  const bowl = basket([78, 0, 52], 26, 46, 24, '#c9a878', 2, 12)
  stage.add(bowl.inside)
  stage.add(bowl.outside)
  for (const [i, x] of [58, 78, 96, 70, 86].entries())
    orb(stage, [x, 22 + (i > 2 ? 10 : 0), 52 + (i > 2 ? 6 : -4)], 14, {
      tones: ['#a8402e', '#d8705a', '#f2a88a'],
      flat: 0.7,
      twist: i,
    })
  leaves(
    stage,
    [
      { at: [-104, 2, 62], along: [-34, 24] },
      { at: [-100, 2, 64], along: [-46, 4] },
      { at: [64, 40, 62], along: [24, 12] },
    ],
    '#9db85a',
    '#4c7a3a',
  )
}
