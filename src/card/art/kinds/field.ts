import { darken, lighten, mix } from '#pieces/colour.ts'
import { basket } from '../parts/basket.ts'
import { cobs, type Cob } from '../parts/cob.ts'
import { leaves } from '../parts/leaf.ts'
import { orb } from '../parts/orb.ts'
import { rack } from '../parts/rack.ts'
import { tray } from '../parts/tray.ts'
import { box } from '#pieces/solid/box.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { curve, fill, polygon, stroke, type Point } from '../svg.ts'
import type { DrawKind } from './kind.ts'

/** An ear of rice bowing from its foot: grains in two tones along a bent stalk. */
export function riceEar(stage: Stage, [x, y, z]: Vec3, lean: number, height: number): void {
  const on = (t: number, s = 0): Point => stage.point([x + lean * t * t + s, y + height * (t - t * t * t * 0.36), z])
  stage.raw(stroke(curve([on(0), on(0.4), on(0.7), on(1)], false), '#c9b04a', 2.4 * stage.unit))
  const grain = (t: number, s: number): string => {
    const [px, py] = on(t, s)
    const k = stage.unit
    const d = Math.sign(lean) || 1
    return polygon([
      [px - 2 * k, py - 4 * k],
      [px + 3 * k * d, py - 1 * k],
      [px + 4 * k * d, py + 6 * k],
      [px - 1 * k, py + 4 * k],
    ])
  }
  const at = Array.from({ length: 6 }, (_, i) => 0.5 + i * 0.1)
  stage.raw(
    fill(at.map((t) => grain(t, 4)).join(''), '#cf8c22') + fill(at.map((t) => grain(t + 0.04, -4)).join(''), '#f6cf5e'),
  )
}

export const riceSack: DrawKind = (stage, look) => {
  const sack = look.colour ?? '#dfc08a'
  const band = look.accent ?? '#3f7a5a'
  const sides = stage.detail > 0.6 ? 12 : 9
  const at: Vec3 = [-14, 0, -16]
  stage.add(
    lathe(
      [
        [74, 0],
        [90, 16],
        [92, 54],
        [84, 92],
        [78, 112],
      ],
      {
        at,
        sides,
        colour: (ring, s) =>
          ring === 1 ? (s % 2 === 0 ? band : mix(band, sack, 0.24)) : s % 3 === 0 ? darken(sack, 0.06) : sack,
        depth: 0.86,
        wobble: (ring, s) => ((ring * 7 + s * 5) % 4) * 0.018,
      },
    ),
  )
  stage.add(
    lathe(
      [
        [78, 104],
        [92, 108],
        [94, 120],
        [80, 126],
      ],
      { at, sides, colour: lighten(sack, 0.22), depth: 0.86 },
    ).slice(0, sides * 3),
    false,
  )
  stage.add(
    lathe(
      [
        [82, 121],
        [60, 142],
        [30, 158],
        [6, 164],
      ],
      { at, sides, colour: (ring, s) => ((ring + s) % 2 === 0 ? '#fffaf0' : '#f4e8d2'), depth: 0.86, glow: 0.3 },
    ),
    false,
  )
  stage.add(box([82, 0, 50], [62, 40, 54], { colour: '#a8713e', top: '#fffaf0' }))
  const [a, b] = [stage.point([51, 40, 77]), stage.point([113, 40, 77])]
  stage.patch([[a, b, [b[0], b[1] + 5], [a[0], a[1] + 5]]], '#d8a468')
  const spilt = Array.from({ length: 16 }, () => {
    const [x, y] = stage.point([look.random.between(-70, 40), 0, look.random.between(74, 96)])
    return polygon([
      [x, y],
      [x + 3, y - 2],
      [x + 5, y],
      [x + 2, y + 2],
    ])
  })
  stage.raw(fill(spilt.join(''), '#fffaf0'))
  riceEar(stage, [-112, 0, 56], -32, 108)
  riceEar(stage, [-104, 0, 58], 6, 122)
  riceEar(stage, [-108, 0, 62], -8, 92)
}

export const cornBundle: DrawKind = (stage, look) => {
  const grain = look.colour ?? '#f6bd34'
  const top = rack(stage, 214, 186)
  const row = (n: number, y: number, z: number, length: number, spread: number): void => {
    const list = Array.from({ length: n }, (_, i): Cob => {
      const t = i / (n - 1) - 0.5
      return {
        at: [t * spread * 0.7, y, z],
        along: [t * spread * 0.62, -length],
        colour: (i + n) % 3 === 0 ? mix(grain, '#f08a24', 0.3) : grain,
      }
    })
    cobs(stage, list, 17)
  }
  stage.shade(box([0, 40, -14], [120, 90, 30], { colour: '#000' }))
  row(6, top - 22, -16, 90, 168)
  row(5, top - 14, -4, 84, 116)
  row(3, top - 10, 6, 92, 62)
  stage.patch(
    [
      [
        [-40, 10],
        [-16, -2],
        [16, -2],
        [40, 10],
        [22, -18],
        [-22, -18],
      ].map(([x, y]) => stage.point([x ?? 0, top + (y ?? 0), 8])),
    ],
    look.accent ?? '#e9d49a',
  )
  leaves(
    stage,
    [
      [-46, -10],
      [-30, 20],
      [34, 18],
      [48, -12],
    ].map(([x, y]) => ({
      at: [Math.sign(x ?? 0) * 10, top, 10] as const,
      along: [x ?? 0, y ?? 0] as const,
      wide: 0.32,
    })),
    '#f3e4b4',
    '#cbb078',
  )
  cobs(
    stage,
    [
      { at: [-118, 14, 66], along: [84, 0], colour: grain },
      { at: [22, 14, 78], along: [78, 8], colour: grain },
    ],
    16,
  )
}

export const cardamomHeap: DrawKind = (stage, look) => {
  const pod = look.colour ?? '#a8442a'
  const floor = tray(stage, [0, 0, -6], 140, look.accent ?? '#d6a45a')
  const { random } = look
  stage.shade(
    lathe(
      [
        [96, 5],
        [40, 70],
      ],
      { at: [0, 0, -10], colour: '#000', sides: 8 },
    ),
  )
  stage.add(
    lathe(
      [
        [104, floor],
        [74, floor + 34],
        [36, floor + 62],
        [6, floor + 72],
      ],
      {
        at: [0, 0, -10],
        colour: (r, s) => ((r + s) % 2 === 0 ? darken(pod, 0.4) : darken(pod, 0.3)),
        sides: 10,
        depth: 0.7,
      },
    ),
    false,
  )
  const spots: [number, number, number, number][] = []
  for (let ring = 0; ring < 6; ring++) {
    const n = (stage.detail > 0.6 ? [7, 6, 5, 4, 2, 1] : [6, 5, 4, 3, 1, 0])[ring] ?? 1
    for (let i = 0; i < n; i++) {
      const a = n === 1 ? 0 : (i / (n - 1) - 0.5) * 2.7 + random.between(-0.08, 0.08)
      const r = 104 - ring * 19
      spots.push([Math.sin(a) * r, floor + ring * 14, -10 + Math.cos(a) * r * 0.7, stage.detail > 0.6 ? 18 : 20])
    }
  }
  for (const [i, [x, y, z, r]] of spots.toSorted((a, b) => a[1] - b[1] || a[2] - b[2]).entries()) {
    const skin = i % 6 === 0 ? '#d8482a' : mix(pod, '#7a3a20', random.whole(0, 1) * 0.4)
    orb(stage, [x, y, z], r, {
      tones: [darken(skin, 0.36), skin, mix(skin, '#f2a870', 0.5)],
      flat: 0.78 + (i % 3) * 0.1,
      sides: 8,
      twist: i * 1.3,
    })
  }
  leaves(
    stage,
    [
      { at: [-96, 2, 64], along: [-46, 22] },
      { at: [-92, 2, 68], along: [-30, 4] },
      { at: [84, 2, 70], along: [50, 14] },
    ],
    '#8fb457',
    '#3f7040',
  )
}

export const fishBasket: DrawKind = (stage, look) => {
  const scale = look.colour ?? '#f0892a'
  const { inside, outside } = basket(
    [0, 0, -10],
    84,
    112,
    84,
    look.accent ?? '#b98546',
    4,
    stage.detail > 0.6 ? 14 : 10,
  )
  stage.add(inside)
  const carp = (x: number, y: number, z: number, length: number, lean: number, tone: string): void => {
    const [c, s] = [Math.cos(lean), Math.sin(lean)]
    const p = (u: number, v: number): Point =>
      stage.point([x + (u * c - v * s) * length, y + (u * s + v * c) * length, z])
    const body = [
      p(-0.5, 0),
      p(-0.34, 0.16),
      p(0, 0.24),
      p(0.34, 0.15),
      p(0.5, 0.05),
      p(0.74, 0.24),
      p(0.68, 0),
      p(0.74, -0.22),
      p(0.5, -0.05),
      p(0.3, -0.14),
      p(-0.04, -0.18),
      p(-0.36, -0.12),
    ]
    stage.patch([[p(-0.12, 0.2), p(0.02, 0.36), p(0.26, 0.28), p(0.3, 0.14)]], darken(tone, 0.18))
    stage.patch([body], tone)
    stage.patch(
      [[p(-0.5, 0), p(-0.36, -0.12), p(-0.04, -0.18), p(0.3, -0.14), p(0.5, -0.05), p(0.1, -0.06), p(-0.3, -0.04)]],
      '#ffe2a8',
    )
    stage.patch(
      [[p(-0.46, 0.04), p(-0.34, 0.16), p(0, 0.24), p(0.34, 0.15), p(0.1, 0.12), p(-0.28, 0.08)]],
      lighten(mix(tone, '#ffb858', 0.5), 0.1),
    )
    const scales = [0, 1, 2, 3, 4].flatMap((i) =>
      [0.02, 0.1].map((v, j) =>
        polygon([
          p(-0.16 + i * 0.1 + j * 0.05, v),
          p(-0.12 + i * 0.1 + j * 0.05, v + 0.05),
          p(-0.12 + i * 0.1 + j * 0.05, v - 0.05),
        ]),
      ),
    )
    stage.raw(fill(scales.join(''), darken(tone, 0.16)))
    const [ex, ey] = p(-0.4, 0.06)
    stage.raw(
      `<circle cx="${ex.toFixed(1)}" cy="${ey.toFixed(1)}" r="${(length * 0.026 * stage.unit).toFixed(1)}" fill="#2a1c3c"/>`,
    )
  }
  carp(34, 118, -40, 118, 2.1, mix(scale, '#8a7a4a', 0.4))
  carp(-44, 116, -26, 124, 1.05, scale)
  carp(16, 104, -6, 128, 0.42, mix(scale, '#f6b040', 0.4))
  stage.add(outside)
  riceEar(stage, [104, 0, 54], 26, 112)
  riceEar(stage, [98, 0, 60], 4, 90)
  leaves(
    stage,
    [
      { at: [-88, 2, 72], along: [-50, 8], wide: 0.5 },
      { at: [-84, 2, 76], along: [-30, 22], wide: 0.5 },
    ],
    '#9dc052',
    '#4c7a32',
  )
}
