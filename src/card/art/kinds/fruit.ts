import { darken, lighten, mix } from '#pieces/colour.ts'
import { ball } from '../parts/ball.ts'
import { basket } from '../parts/basket.ts'
import { leaves } from '../parts/leaf.ts'
import { orb, orbRow } from '../parts/orb.ts'
import { tray } from '../parts/tray.ts'
import type { Mesh } from '#pieces/solid/face.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import type { Point } from '../svg.ts'
import type { DrawKind, Look } from './kind.ts'

const farFirst = (spots: readonly Vec3[]): Vec3[] => spots.toSorted((a, b) => a[2] - b[2])
const blob = (at: Vec3, r: number): Mesh => ball(at, r, { colour: '#000', sides: 6 })

/** Cam sành: slightly flattened, thick rough skin with pits, a small green stem in its dimple. */
function orange(stage: Stage, at: Vec3, r: number, colour: string, { random }: Look, rear = false): void {
  const skin = mix(colour, random() < 0.5 ? '#ffab2a' : '#f0720e', random.whole(0, 2) * 0.16)
  const twist = random.between(0, 6)
  orb(stage, at, r, { tones: tonesOf(skin).slice(0, rear ? 3 : 4), flat: 0.87, twist })
  const [x, y] = stage.point([at[0] + r * 0.1, at[1] + r * 1.4, at[2]])
  const k = stage.unit * r
  const pit = (dx: number, dy: number): Point[] => [
    [x + dx * k, y + dy * k],
    [x + (dx + 0.1) * k, y + (dy - 0.04) * k],
    [x + (dx + 0.06) * k, y + (dy + 0.07) * k],
  ]
  if (stage.detail > 0.6 && !rear) stage.patch([pit(0.05, 0.95), pit(0.45, 0.72)], mix(skin, '#c24408', 0.55))
  stage.patch(
    [
      [
        [x - 0.16 * k, y],
        [x, y - 0.12 * k],
        [x + 0.17 * k, y - 0.02 * k],
        [x + 0.02 * k, y + 0.1 * k],
      ],
    ],
    '#6b8f3a',
  )
}

const tonesOf = (skin: string): string[] => [mix(skin, '#a82f08', 0.62), skin, mix(skin, '#ffc24a', 0.55), '#ffe6a8']

/** Half an orange facing the eye: rind, pith, segments of gold and red-gold. */
function half(stage: Stage, at: Vec3, r: number, colour: string): void {
  const disc = (k: number, n: number, up = 0): Point[] =>
    Array.from({ length: n }, (_, s) => {
      const a = (s / n) * Math.PI * 2
      return stage.point([at[0] + Math.cos(a) * r * k, at[1] + r * 0.94 + (Math.sin(a) * k - up) * r * 0.94, at[2]])
    })
  const n = stage.detail > 0.6 ? 14 : 10
  stage.shade(blob(at, r))
  stage.patch([disc(1, n, 0.07)], mix(colour, '#a82f08', 0.55))
  stage.patch([disc(1, n)], colour)
  stage.patch([disc(0.9, n)], '#fff1cc')
  const [rim, core] = [disc(0.82, 20), disc(0.08, 20)]
  const segment = (i: number): Point[] => [core[i * 2] ?? [0, 0], rim[i * 2] ?? [0, 0], rim[i * 2 + 1] ?? [0, 0]]
  const all = Array.from({ length: 10 }, (_, i) => segment(i))
  stage.patch([disc(0.82, n)], '#ffc35a')
  stage.patch(all, '#ff9418')
  stage.patch(all.slice(4, 8), '#ffab30')
}

export const mandarinHeap: DrawKind = (stage, look) => {
  const colour = look.colour ?? '#fa8c14'
  const r = 36
  const floor = tray(stage, [0, 0, -8], 148, look.accent ?? '#d9a860')
  const layers: readonly (readonly Vec3[])[] = [
    [
      [-104, 0, -30],
      [104, 0, -26],
      [-36, 0, -34],
      [36, 0, -34],
      [-72, 0, 14],
      [0, 0, 13],
      [72, 0, 16],
    ],
    [
      [-68, 0, -30],
      [68, 0, -28],
      [-35, 0, 0],
      [36, 0, 0],
    ],
    [
      [-33, 0, -26],
      [34, 0, -24],
    ],
    [[1, 0, -22]],
  ]
  const wanted = look.count === undefined || look.count >= 10 ? layers : layers.slice(0, 3)
  const small = stage.detail <= 0.6
  wanted.forEach((layer, i) => {
    if (small) {
      for (const z of new Set(layer.map((p) => Math.round(p[2] / 24))))
        orbRow(
          stage,
          layer.filter((p) => Math.round(p[2] / 24) === z).map(([x, , pz]): Vec3 => [x, floor + i * 46, pz]),
          r,
          tonesOf(colour),
          0.87,
        )
      return
    }
    for (const [x, , z] of farFirst(layer)) {
      const at: Vec3 = [x, floor + i * 46, z]
      if (i === 0) stage.shade(blob(at, r))
      orange(stage, at, r, colour, look, i < 3 && z < 8)
    }
  })
  stage.shade(blob([1, floor + 138, -22], r))
  const top = floor + (wanted.length - 1) * 46 + 56
  leaves(
    stage,
    [
      { at: [4, top, -18], along: [46, 12] },
      { at: [2, top, -18], along: [-38, 20] },
    ],
    '#9dc052',
    '#4c7a32',
  )
  half(stage, [-26, floor, 76], 36, colour)
  stage.shade(blob([58, floor, 70], r))
  orange(stage, [58, floor, 70], r, colour, look)
  leaves(
    stage,
    [
      { at: [-70, floor + 6, 80], along: [-50, 10] },
      { at: [80, floor + 8, 84], along: [40, 6] },
    ],
    '#9dc052',
    '#4c7a32',
  )
}

/** Hồng Quản Bạ: round, bright yellow, under a four-lobed calyx. */
function persimmon(stage: Stage, at: Vec3, r: number, colour: string, { random }: Look, tones = 4): void {
  const skin = mix(colour, random() < 0.5 ? '#ffd84e' : '#f5a012', random.whole(0, 2) * 0.16)
  orb(stage, at, r, {
    tones: [mix(skin, '#c25e0a', 0.58), skin, mix(skin, '#ffe680', 0.6), '#fff8d4'].slice(0, tones),
    twist: random.between(0, 6),
  })
  const [x, y] = stage.point([at[0], at[1] + r * 1.56, at[2]])
  const k = r * stage.unit
  const arm = (dx: number, dy: number): Point[] => [
    [x, y],
    [x + (dx - dy) * 0.6 * k, y + (dy * 0.6 + dx * 0.2) * k],
    [x + dx * k, y + dy * k],
    [x + (dx + dy) * 0.6 * k, y + (dy * 0.6 - dx * 0.2) * k],
  ]
  stage.patch(
    [arm(-0.5, -0.02), arm(0.46, -0.1), arm(0.16, 0.26), arm(-0.02, -0.24)].slice(0, stage.detail > 0.4 ? 4 : 2),
    '#7f9a4a',
  )
  if (stage.detail > 0.4)
    stage.patch(
      [
        [
          [x - 0.06 * k, y],
          [x - 0.02 * k, y - 0.2 * k],
          [x + 0.08 * k, y - 0.18 * k],
        ],
      ],
      '#5d4a2a',
    )
}

export const persimmonHeap: DrawKind = (stage, look) => {
  const colour = look.colour ?? '#fbbf1e'
  const { inside, outside } = basket(
    [0, 0, -10],
    92,
    122,
    66,
    look.accent ?? '#b98546',
    stage.detail > 0.6 ? 3 : 1,
    stage.detail > 0.6 ? 11 : 9,
  )
  stage.add(inside)
  const r = 35
  const skinTones = [mix(colour, '#c25e0a', 0.58), colour, mix(colour, '#ffe680', 0.6)]
  const inBasket: readonly Vec3[] = [
    [-76, 40, -46],
    [-24, 42, -60],
    [30, 42, -60],
    [80, 40, -42],
    [-84, 38, 4],
    [-32, 38, 34],
    [30, 38, 36],
    [84, 38, 8],
  ]
  if (stage.detail > 0.6) for (const at of farFirst(inBasket)) persimmon(stage, at, r, colour, look, 3)
  else orbRow(stage, inBasket.slice(4), r, skinTones)
  stage.add(outside)
  const upper: readonly Vec3[] = [
    [-40, 84, -30],
    [42, 84, -26],
    [0, 82, 4],
  ]
  if (stage.detail > 0.6) for (const at of upper) persimmon(stage, at, r, colour, look)
  else orbRow(stage, upper, r, skinTones)
  persimmon(stage, [2, 128, -18], r, colour, look)
  for (const at of [
    [-112, 0, 66],
    [84, 0, 80],
  ] as const) {
    stage.shade(blob(at, r))
    persimmon(stage, at, r, colour, look)
  }
  leaves(stage, [{ at: [40, 2, 86], along: [-56, 8], wide: 0.5 }], lighten('#d87a2c', 0.1), darken('#b8502a', 0.05))
}
