import { darken, lighten, mix } from '#pieces/colour.ts'
import { cobs } from '../parts/cob.ts'
import { cup } from '../parts/cup.ts'
import { leaves } from '../parts/leaf.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { fill, polygon, type Point } from '../svg.ts'
import type { DrawKind } from './kind.ts'

/** Upright reflections on a turned glass body, from heights t0 to t1. */
function shine(stage: Stage, [x, y, z]: Vec3, r: number, t0: number, t1: number, opacity: number): void {
  const p = (a: number, h: number): Point => stage.point([x + r * Math.sin(a), y + h, z + r * Math.cos(a)])
  const band = (a: number, b: number): string => polygon([p(a, t0), p(b, t0 - 2), p(b, t1), p(a, t1)])
  stage.raw(fill(band(-0.95, -0.68) + band(-0.5, -0.4), '#fff', `opacity="${opacity}"`))
}

function flask(stage: Stage, at: Vec3, r: number, h: number, glass: string, stopper: string): void {
  const sides = stage.detail > 0.6 ? 11 : 8
  const profile: [number, number][] = [
    [r * 0.9, 0],
    [r, h * 0.06],
    [r, h * 0.46],
    [r * 0.84, h * 0.56],
    [r * 0.32, h * 0.72],
    [r * 0.3, h * 0.88],
    [r * 0.38, h * 0.92],
  ]
  const tone = (ring: number, side: number): string =>
    mix(glass, '#ffffff', ring > 2 ? 0.3 : 0.1 + 0.35 * (0.5 + 0.5 * Math.sin((side / sides) * 6.28)))
  stage.add(lathe(profile, { at, colour: tone, sides, gloss: 0.7, glow: 0.35 }))
  stage.add(
    lathe(
      [
        [r * 0.26, h * 0.92],
        [r * 0.3, h * 1.02],
        [r * 0.2, h * 1.06],
      ],
      { at, colour: (_, s) => (s % 2 === 0 ? stopper : lighten(stopper, 0.3)), sides: 7 },
    ),
    false,
  )
  shine(stage, at, r * 1.01, h * 0.1, h * 0.44, 0.62)
}

/** Maize spirit in plain glass, a cob for a stopper. */
export const bottle: DrawKind = (stage, look) => {
  const glass = look.colour ?? '#a9d0c4'
  const stopper = look.accent ?? '#d9b070'
  if ((look.count ?? 2) > 1) flask(stage, [56, 0, -36], 42, 158, darken(mix(glass, '#6f8fa8', 0.3), 0.08), stopper)
  flask(stage, [-34, 0, -8], 52, 194, glass, stopper)
  cup(stage, [64, 0, 54], 20, '#c98a5a', '#f6f2e0')
  cup(stage, [16, 0, 72], 20, '#c98a5a', '#f6f2e0')
  cobs(stage, [{ at: [-132, 14, 58], along: [76, 4] }], 15)
  leaves(
    stage,
    [
      { at: [88, 2, 66], along: [46, 10] },
      { at: [92, 2, 70], along: [40, -4] },
    ],
    '#9db85a',
    '#567a38',
  )
}

export const oilVial: DrawKind = (stage, look) => {
  const amber = look.colour ?? '#c8701c'
  const cap = look.accent ?? '#2f4a3a'
  const sides = stage.detail > 0.6 ? 9 : 7
  stage.add([
    ...lathe(
      [
        [104, 0],
        [108, 6],
        [108, 20],
        [102, 24],
      ],
      { at: [0, 0, -14], colour: (ring) => (ring === 3 ? '#c99a62' : '#9a6a3e'), sides: 12, depth: 0.62 },
    ),
  ])
  const vial = (x: number, z: number, r: number, h: number): void => {
    const at: Vec3 = [x, 24, z]
    const far = (side: number): number => 0.5 + 0.5 * Math.sin((side / sides) * 6.28)
    stage.add(
      lathe(
        [
          [r, 0],
          [r, h * 0.58],
          [r * 0.84, h * 0.66],
          [r * 0.4, h * 0.72],
        ],
        {
          at,
          sides,
          glow: 0.55,
          gloss: 0.5,
          colour: (ring, side) => (ring === 2 ? lighten(amber, 0.25) : mix(amber, '#ffb84a', far(side) * 0.75)),
        },
      ),
    )
    stage.add(
      lathe(
        [
          [r * 0.52, h * 0.7],
          [r * 0.52, h * 0.84],
          [r * 0.3, h * 0.86],
          [r * 0.2, h * 1.02],
        ],
        { at, sides: 7, colour: (ring) => (ring > 1 ? '#e9dcc0' : cap), gloss: 0.2 },
      ),
      false,
    )
    shine(stage, at, r * 1.01, h * 0.1, h * 0.56, 0.6)
    const p = (a: number, t: number): Point =>
      stage.point([x + r * 1.02 * Math.sin(a), 24 + h * t, z + r * 1.02 * Math.cos(a)])
    stage.patch([[p(-0.3, 0.16), p(0.3, 0.14), p(0.9, 0.16), p(0.9, 0.4), p(0.3, 0.38), p(-0.3, 0.4)]], '#f6ead0')
  }
  vial(56, -34, 27, 112)
  vial(-62, -26, 27, 116)
  vial(-4, 4, 36, 152)
  leaves(
    stage,
    [
      { at: [-84, 2, 66], along: [-34, 32] },
      { at: [-80, 2, 68], along: [-50, 10] },
      { at: [-78, 2, 68], along: [-6, 38] },
      { at: [76, 2, 70], along: [52, 12] },
      { at: [70, 2, 72], along: [34, 30] },
    ],
    '#a4bf62',
    '#4c7a4a',
  )
}

/** Salted radish in a plain jar, fresh ones beside it. */
export const pickleJar: DrawKind = (stage, look) => {
  const brine = look.colour ?? '#f0dc94'
  const cloth = look.accent ?? '#c2483a'
  const sides = stage.detail > 0.6 ? 12 : 9
  const at: Vec3 = [14, 0, -22]
  stage.add(
    lathe(
      [
        [62, 0],
        [68, 8],
        [70, 96],
        [62, 116],
        [48, 124],
      ],
      {
        at,
        sides,
        glow: 0.72,
        colour: (ring, side) =>
          mix(brine, '#fffbe8', ring === 3 ? 0.6 : 0.1 + 0.4 * (0.5 + 0.5 * Math.sin((side / sides) * 6.28))),
      },
    ),
  )
  const slice = (a: number, y: number, w: number, h: number): string =>
    polygon(
      [
        [-w, 0],
        [-w * 0.8, h],
        [w * 0.7, h * 1.1],
        [w, 0.1 * h],
      ].map(([dx, dy]) =>
        stage.point([at[0] + 69 * Math.sin(a) + (dx ?? 0) * Math.cos(a), y + (dy ?? 0), at[2] + 69 * Math.cos(a)]),
      ),
    )
  const cut: string[] = []
  const shaded: string[] = []
  for (let row = 0; row < 4; row++)
    for (let i = -2; i <= 2; i++)
      (i + row > 2 || i === 2 ? shaded : cut).push(slice(i * 0.5 + (row % 2) * 0.22, 10 + row * 21, 14, 15))
  stage.raw(fill(cut.join(''), '#fffdf2') + fill(shaded.join(''), '#f3e3ac'))
  stage.add(
    lathe(
      [
        [66, 112],
        [58, 124],
        [54, 138],
        [20, 146],
      ],
      {
        at,
        sides,
        colour: (ring, s) => (ring === 0 && s % 2 === 0 ? darken(cloth, 0.16) : cloth),
        wobble: (ring, s) => (ring === 0 ? (s % 2) * 0.08 : 0),
      },
    ),
    false,
  )
  stage.add(
    lathe(
      [
        [58, 122],
        [58, 127],
      ],
      { at, sides, colour: '#f3e2b4' },
    ).slice(0, sides),
    false,
  )
  shine(stage, at, 71, 12, 92, 0.6)
  radish(stage, [-128, 22, 44], 98, 22)
  radish(stage, [-60, 20, 76], 84, 19)
}

function radish(stage: Stage, [x, y, z]: Vec3, length: number, r: number): void {
  const p = (t: number, s: number): Point => stage.point([x + t * length, y - t * t * r * 0.55 + s * r, z])
  const body = [
    p(0, 0.5),
    p(0.1, 0.95),
    p(0.5, 0.86),
    p(0.8, 0.5),
    p(1.14, 0),
    p(0.8, -0.34),
    p(0.5, -0.72),
    p(0.1, -0.85),
    p(0, -0.4),
  ]
  stage.shade([
    {
      points: [
        [x, 0, z],
        [x + length, 0, z],
        [x + length, r, z],
        [x, r * 2, z],
      ],
      colour: '#000',
    },
  ])
  stage.patch([body], '#e6dfc8')
  stage.patch([[p(0, 0.5), p(0.1, 0.95), p(0.5, 0.86), p(0.8, 0.5), p(1.14, 0), p(0.6, 0.12), p(0.1, 0)]], '#fffcee')
  stage.patch([[p(0.1, -0.85), p(0.5, -0.72), p(0.8, -0.34), p(1.14, 0), p(0.6, -0.36), p(0.1, -0.5)]], '#c4bfae')
  leaves(
    stage,
    [
      { at: [x + 2, y + r * 0.2, z], along: [-22, 30], wide: 0.4 },
      { at: [x + 2, y, z], along: [-38, 14], wide: 0.4 },
      { at: [x + 2, y, z], along: [-34, -6], wide: 0.34 },
    ],
    '#94b652',
    '#4c7a3a',
  )
}
