import { darken, lighten, mix } from '#pieces/colour.ts'
import { leaves } from '../parts/leaf.ts'
import { tray } from '../parts/tray.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { stroke, line, type Point } from '../svg.ts'
import type { DrawKind } from './kind.ts'

/** Bánh chưng gù: a small long cake with a hump, in leaves, tied across. */
function hump(stage: Stage, [x, y, z]: Vec3, length: number, height: number, leaf: string, string: string): void {
  const l = length / 2
  const p = (u: number, v: number, d = 0): Point => stage.point([x + u * l, y + v * height, z + d])
  const top: Point[] = [p(-1, 0.1), p(-0.94, 0.42), p(-0.5, 0.82), p(-0.06, 1), p(0.4, 0.86), p(0.9, 0.44), p(1, 0.1)]
  stage.shade([
    {
      points: [
        [x - l, y, z],
        [x + l, y, z],
        [x, y + height, z - 16],
      ],
      colour: '#000',
    },
  ])
  stage.patch([[...top, p(0.9, 0, 12), p(-0.9, 0, 12)]], darken(leaf, 0.28))
  stage.patch(
    [
      [
        p(-1, 0.1),
        p(-0.94, 0.42),
        p(-0.5, 0.82),
        p(-0.06, 1),
        p(0.4, 0.86),
        p(0.9, 0.44),
        p(0.3, 0.5),
        p(-0.4, 0.5),
        p(-0.8, 0.2),
      ],
    ],
    leaf,
  )
  stage.patch(
    [[p(-0.94, 0.42), p(-0.5, 0.82), p(-0.06, 1), p(0.4, 0.86), p(-0.04, 0.78), p(-0.5, 0.6)]],
    lighten(mix(leaf, '#d8e08a', 0.5), 0.06),
  )
  const ties = [-0.62, -0.2, 0.2, 0.62]
    .map((u) => line([p(u - 0.03, 0.02, 12), p(u, 0.45, 8), p(u + 0.02, 0.92 - Math.abs(u + 0.06) * 0.42)]))
    .join('')
  stage.raw(stroke(ties, string, 3 * stage.unit))
}

export const leafCake: DrawKind = (stage, look) => {
  const leaf = look.colour ?? '#5f8f3c'
  const string = look.accent ?? '#f0dca0'
  const floor = tray(stage, [0, 0, -8], 142)
  hump(stage, [-44, floor, -46], 122, 62, darken(leaf, 0.08), string)
  hump(stage, [62, floor, -40], 118, 60, leaf, string)
  hump(stage, [2, floor + 52, -30], 124, 66, mix(leaf, '#8aa63c', 0.4), string)
  hump(stage, [-66, floor, 34], 116, 60, mix(leaf, '#8aa63c', 0.3), string)
  // One opened: rice green with galangal leaf, yellow bean, a little meat.
  const at: Vec3 = [54, floor, 46]
  const ring = (k: number): Point[] =>
    [
      [-1, 0.06],
      [-0.94, 0.5],
      [-0.5, 0.86],
      [0, 1],
      [0.5, 0.86],
      [0.94, 0.5],
      [1, 0.06],
      [0.6, -0.06],
      [-0.6, -0.06],
    ].map(([u, v]) => stage.point([at[0] + (u ?? 0) * 50 * k, at[1] + 32 + ((v ?? 0) - 0.47) * 72 * k, at[2] + 20]))
  stage.shade([
    {
      points: [
        [4, floor, 46],
        [104, floor, 46],
        [54, floor + 70, 40],
      ],
      colour: '#000',
    },
  ])
  stage.patch([ring(1.08)], darken(leaf, 0.12))
  stage.patch([ring(1)], '#b9cf62')
  stage.patch([ring(0.84)], '#dbe78c')
  stage.patch([ring(0.52)], '#f7cf4e')
  stage.patch([ring(0.24)], '#d8836a')
  leaves(
    stage,
    [
      { at: [-104, 2, 72], along: [-46, 10], wide: 0.5 },
      { at: [92, 4, 72], along: [58, 8], wide: 0.5 },
      { at: [-20, floor, 84], along: [44, -6], wide: 0.4 },
    ],
    '#9dc052',
    '#3f7436',
  )
}

/** Bánh tam giác mạch: round, grey-violet, steamed; the flowers it is named for beside it. */
export const roundCake: DrawKind = (stage, look) => {
  const crumb = look.colour ?? '#b59ab4'
  const floor = tray(stage, [0, 0, -8], 142, look.accent ?? '#d6a45a')
  const sides = stage.detail > 0.6 ? 9 : 7
  leaves(
    stage,
    [
      { at: [-20, floor, 30], along: [-116, -4], wide: 0.6 },
      { at: [10, floor, 40], along: [116, -8], wide: 0.56 },
    ],
    '#9dc052',
    '#4c7a32',
  )
  const cake = (at: Vec3, r: number, tone: string): void =>
    stage.add(
      lathe(
        [
          [r * 0.96, 0],
          [r, 14],
          [r * 0.9, 29],
          [r * 0.6, 33],
        ],
        { at, colour: (ring) => (ring < 2 ? tone : lighten(tone, 0.2)), sides, glow: 0.12 },
      ),
    )
  cake([-46, floor, -34], 68, mix(crumb, '#8a7a9a', 0.2))
  cake([52, floor, -28], 68, crumb)
  cake([2, floor + 31, -34], 66, mix(crumb, '#d0b0c0', 0.3))
  if (stage.detail > 0.6) cake([4, floor + 63, -34], 62, crumb)
  cake([-30, floor, 44], 60, lighten(crumb, 0.06))
  const flower = (x: number, y: number, z: number, h: number, lean: number): void => {
    const on = (t: number): Point => stage.point([x + lean * t * t, y + h * t, z])
    stage.raw(stroke(line([on(0), on(0.5), on(1)]), '#b0503c', 3 * stage.unit))
    for (const [i, tone] of ['#c24680', '#f2b6cc', '#fdeaf0', '#dc6f9c'].entries()) {
      const [cx, cy] = on(0.66 + i * 0.13)
      const r = (11 - i) * stage.unit
      const dx = (i % 2 === 0 ? -6 : 7) * stage.unit
      stage.patch(
        [
          [
            [cx + dx - r, cy],
            [cx + dx - r * 0.3, cy - r],
            [cx + dx + r * 0.8, cy - r * 0.6],
            [cx + dx + r, cy + r * 0.4],
            [cx + dx - r * 0.2, cy + r * 0.8],
          ],
        ],
        tone,
      )
    }
  }
  flower(78, floor, 60, 92, 10)
  flower(96, floor, 56, 70, 24)
  leaves(
    stage,
    [
      { at: [80, floor + 30, 62], along: [34, 10], wide: 0.7 },
      { at: [76, floor + 20, 62], along: [-30, 12], wide: 0.7 },
    ],
    '#86a84a',
    '#4a6632',
  )
}
