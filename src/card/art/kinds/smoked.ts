import { darken, lighten, mix } from '#pieces/colour.ts'
import { leaves } from '../parts/leaf.ts'
import { rack } from '../parts/rack.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import type { Stage } from '../solid/stage.ts'
import { curve, fill, polygon, stroke, type Point } from '../svg.ts'
import type { DrawKind } from './kind.ts'

/** Thin smoke from below: two soft ribbons. */
function smoke(stage: Stage, x: number, z: number): void {
  const ribbon = (dx: number, w: number): string => {
    const left = [0, 40, 80, 120, 170].map((y, i): Point => stage.point([x + dx + Math.sin(i * 1.5) * 12, y + 8, z]))
    return stroke(curve(left, false), '#fff4e0', w * stage.unit, 'opacity=".2"')
  }
  stage.raw(ribbon(0, 9) + ribbon(14, 5))
}

/** A low pot of embers below what is being smoked. */
function embers(stage: Stage, x: number, z: number): void {
  stage.add(
    lathe(
      [
        [26, 0],
        [40, 18],
        [38, 24],
      ],
      { at: [x, 0, z], colour: '#6a5a58', sides: 10 },
    ),
  )
  stage.add(
    lathe(
      [
        [36, 22],
        [22, 30],
        [4, 32],
      ],
      {
        at: [x, 0, z],
        colour: (r, s) => ((r + s) % 3 === 0 ? '#ffd060' : (r + s) % 3 === 1 ? '#ff7a1e' : '#c83a14'),
        sides: 9,
        glow: 0.95,
      },
    ),
    false,
  )
}

export const hangingMeat: DrawKind = (stage, look) => {
  const flesh = look.colour ?? '#a8432c'
  const { random } = look
  const top = rack(stage, 232, 178)
  smoke(stage, -12, -30)
  embers(stage, 0, -24)
  const shape: readonly Point[] = [
    [0.2, 0],
    [0.9, 0.1],
    [1, 0.45],
    [0.82, 0.8],
    [0.5, 1],
    [0.16, 0.84],
    [0, 0.4],
  ]
  for (let i = 0; i < 6; i++) {
    const [x, w, h] = [-94 + i * 34, random.between(25, 30), random.between(84, 124)]
    const p = ([a, b]: Point): Point => stage.point([x + a * w, top - 16 - b * h, -10 + (i % 2) * 6])
    const tone = mix(flesh, '#5a2018', random.whole(0, 2) * 0.16)
    stage.raw(
      stroke(
        curve(
          [stage.point([x + w * 0.5, top + 7, -14]), stage.point([x + w * 0.3, top - 8, -10]), p([0.5, 0.05])],
          false,
        ),
        '#e8cf94',
        2.4 * stage.unit,
      ),
    )
    stage.patch([shape.map(p)], darken(tone, 0.24))
    stage.patch(
      [
        [
          [0.2, 0],
          [0.7, 0.08],
          [0.62, 0.5],
          [0.5, 1],
          [0.16, 0.84],
          [0, 0.4],
        ].map((q) => p([q[0] ?? 0, q[1] ?? 0])),
      ],
      tone,
    )
    stage.patch(
      [
        [
          [0.2, 0.02],
          [0.38, 0.06],
          [0.28, 0.5],
          [0.36, 0.9],
          [0.16, 0.84],
          [0, 0.4],
        ].map((q) => p([q[0] ?? 0, q[1] ?? 0])),
      ],
      lighten(mix(tone, '#f08a4a', 0.46), 0.06),
    )
    stage.raw(
      fill(
        polygon(
          [
            [0.5, 0.16],
            [0.58, 0.2],
            [0.5, 0.6],
            [0.46, 0.58],
          ].map((q) => p([q[0] ?? 0, q[1] ?? 0])),
        ),
        '#f0c49a',
        'opacity=".7"',
      ),
    )
  }
  leaves(
    stage,
    [
      { at: [92, 2, 64], along: [44, 12] },
      { at: [90, 2, 66], along: [16, 34] },
    ],
    '#9db85a',
    '#567a38',
  )
}

export const sausageString: DrawKind = (stage, look) => {
  const skin = look.colour ?? '#c23b22'
  const top = rack(stage, 232, 180)
  smoke(stage, 20, -40)
  embers(stage, 4, -26)
  const link = (x: number, y: number, dx: number, dy: number, z: number): void => {
    const n = Math.hypot(dx, dy)
    const [ux, uy, vx, vy] = [dx / n, dy / n, -dy / n, dx / n]
    const p = (t: number, s: number): Point =>
      stage.point([x + ux * t * n + vx * s * 12, y + uy * t * n + vy * s * 12, z])
    const side = vx - vy < 0 ? 1 : -1
    stage.patch(
      [
        [
          p(0, 0),
          p(0.1, 0.8),
          p(0.3, 1),
          p(0.7, 1),
          p(0.9, 0.8),
          p(1, 0),
          p(0.9, -0.8),
          p(0.7, -1),
          p(0.3, -1),
          p(0.1, -0.8),
        ],
      ],
      darken(skin, 0.3),
    )
    stage.patch(
      [
        [
          p(0, 0),
          p(0.1, side * 0.8),
          p(0.3, side),
          p(0.7, side),
          p(0.9, side * 0.8),
          p(1, 0),
          p(0.7, -side * 0.3),
          p(0.3, -side * 0.3),
        ],
      ],
      skin,
    )
    if (stage.detail > 0.4)
      stage.raw(
        fill(
          polygon([p(0.16, side * 0.66), p(0.8, side * 0.72), p(0.78, side * 0.46), p(0.2, side * 0.4)]),
          lighten(mix(skin, '#ff9a5a', 0.5), 0.16),
        ) +
          fill(
            [0.3, 0.48, 0.66]
              .map((t, i) =>
                polygon([p(t, -side * (0.1 + 0.2 * (i % 2))), p(t + 0.05, -side * 0.3), p(t + 0.02, side * 0.04)]),
              )
              .join(''),
            '#f6cfae',
          ),
      )
  }
  const strings = stage.detail > 0.4 ? 4 : 3
  for (let s = 0; s < strings; s++) {
    const x = -84 + (s * 168) / (strings - 1)
    const z = -8 + (s % 2) * 6
    stage.raw(
      stroke(
        curve(
          [stage.point([x - 13, top - 8, z]), stage.point([x, top + 16, z]), stage.point([x + 13, top - 8, z])],
          false,
        ),
        '#f0d8a4',
        3 * stage.unit,
      ),
    )
    link(x - 13, top - 8, -5, -52, z)
    link(x + 13, top - 8, 5, -50, z)
    link(x - 18, top - 62, 4, -50, z)
    if (s % 2 === 0) link(x + 18, top - 60, -5, -46, z)
  }
  leaves(
    stage,
    [
      { at: [-100, 2, 70], along: [-44, 14] },
      { at: [-96, 2, 72], along: [-20, 34] },
    ],
    '#9db85a',
    '#567a38',
  )
}
