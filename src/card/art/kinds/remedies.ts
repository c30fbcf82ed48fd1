import { darken, lighten, mix } from '#pieces/colour.ts'
import { cup } from '../parts/cup.ts'
import { leaves } from '../parts/leaf.ts'
import { orb } from '../parts/orb.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import { tube } from '#pieces/solid/tube.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { stroke, line } from '../svg.ts'
import type { DrawKind } from './kind.ts'

export const herbBundle: DrawKind = (stage, look) => {
  const green = look.colour ?? '#7fa548'
  const tie = look.accent ?? '#c8402c'
  const sides = stage.detail > 0.6 ? 14 : 10
  const at: Vec3 = [38, 0, -30]
  stage.add(
    lathe(
      [
        [76, 0],
        [88, 78],
      ],
      { at, sides, colour: (_, s) => (s % 2 === 0 ? '#b98550' : '#a87442') },
    ).slice(0, sides),
  )
  for (const y of [14, 56])
    stage.add(
      lathe(
        [
          [78 + y * 0.13, y],
          [79 + y * 0.13, y + 8],
        ],
        { at, sides, colour: '#6d4a2c' },
      ).slice(0, sides),
      false,
    )
  stage.add(
    lathe(
      [
        [88, 78],
        [80, 79],
        [78, 70],
      ],
      { at, sides, colour: (r) => (r === 1 ? '#8a5a34' : '#dcb078') },
    ),
    false,
  )
  stage.add(
    lathe(
      [
        [79, 71],
        [40, 72],
      ],
      { at, sides, colour: '#8a5c2c', glow: 0.3 },
    ),
    false,
  )
  for (const [i, x] of [18, 46, 66].entries())
    stage.raw(
      stroke(
        `M${stage
          .point([x, 84, -30])
          .map((v) => v.toFixed(1))
          .join(' ')}q${12 * stage.unit} ${-22 * stage.unit} 0 ${-44 * stage.unit}t0 ${-40 * stage.unit}`,
        '#fff',
        (8 - i) * stage.unit,
        'opacity=".42"',
      ),
    )
  const bundle = (x: number, y: number, z: number, k: number, tone: string): void => {
    stage.raw(
      stroke(
        [-8, -3, 2, 7]
          .map((d) => line([stage.point([x + d * 1.6 * k, y, z]), stage.point([x + d * 0.5 * k, y + 44 * k, z])]))
          .join(''),
        '#8a6238',
        4.4 * k * stage.unit,
      ),
    )
    const blades = [-64, -44, -24, -6, 12, 30, 50, 66].map((a, i) => {
      const [dx, dy] = [Math.sin((a * Math.PI) / 180), Math.cos((a * Math.PI) / 180)]
      return {
        at: [x + dx * 4, y + 40 * k, z] as const,
        along: [dx * (66 + (i % 3) * 16) * k, dy * (66 + (i % 3) * 18) * k] as const,
        wide: 0.36,
      }
    })
    leaves(
      stage,
      blades.filter((_, i) => i % 2 === 0),
      mix(tone, '#4c7a3a', 0.4),
      darken(tone, 0.45),
    )
    leaves(
      stage,
      blades.filter((_, i) => i % 2 === 1),
      lighten(tone, 0.22),
      darken(tone, 0.26),
    )
    stage.patch(
      [
        [
          [-9, 36],
          [9, 36],
          [8, 46],
          [-8, 46],
        ].map(([u, v]) => stage.point([x + (u ?? 0) * k, y + (v ?? 0) * k, z + 1])),
      ],
      tie,
    )
  }
  stage.shade(
    lathe(
      [
        [30, 0],
        [44, 90],
      ],
      { at: [-80, 0, 10], colour: '#000', sides: 6 },
    ),
  )
  bundle(-84, 0, 6, 1.12, green)
  bundle(-34, 0, 58, 0.86, mix(green, '#c8c860', 0.3))
  for (const [i, x] of [54, 82, 104].entries())
    orb(stage, [x, 0, 62 + i * 5], 14, { tones: ['#7a4a2a', '#b0763e', '#dcae74'], flat: 0.6, sides: 8, twist: i })
}

export const gingerTea: DrawKind = (stage, look) => {
  const paper = look.colour ?? '#e0b060'
  const band = look.accent ?? '#b5472c'
  const sides = stage.detail > 0.6 ? 10 : 8
  stage.add(
    lathe(
      [
        [56, 0],
        [56, 36],
        [56, 104],
        [58, 105],
        [58, 140],
        [52, 146],
      ],
      {
        at: [-40, 0, -24],
        colour: (ring, s) =>
          ring === 1 ? (s % 2 === 0 ? band : mix(band, '#f6d890', 0.3)) : ring > 2 ? lighten(paper, 0.2) : paper,
        sides,
      },
    ),
  )
  cup(stage, [54, 0, 8], 46, '#fbf3e0', '#f2a028')
  const [sx, sy] = stage.point([54, 58, 8])
  const u = stage.unit
  stage.raw(
    stroke(
      `M${sx.toFixed(0)} ${sy.toFixed(0)}q${14 * u} ${-20 * u} 0 ${-40 * u}t0 ${-36 * u}M${(sx - 18 * u).toFixed(0)} ${(sy - 4).toFixed(0)}q${10 * u} ${-14 * u} 0 ${-28 * u}`,
      '#fff',
      6 * u,
      'opacity=".5"',
    ),
  )
  const root = (points: readonly Vec3[], r: number): void =>
    stage.add(
      tube(points, (t) => r * (0.7 + 0.4 * Math.sin(t * 5 + 0.6)), {
        colour: (i) => (i % 2 === 0 ? '#dcb070' : '#cf9a58'),
        sides: 6,
      }),
    )
  root(
    [
      [-34, 15, 72],
      [-6, 17, 78],
      [22, 16, 74],
      [50, 18, 78],
      [74, 22, 70],
    ],
    18,
  )
  root(
    [
      [0, 22, 78],
      [-6, 40, 76],
      [-16, 54, 74],
    ],
    13,
  )
  root(
    [
      [40, 20, 78],
      [52, 38, 78],
      [58, 48, 76],
    ],
    12,
  )
  for (const [x, z] of [
    [-110, 62],
    [-86, 74],
    [-66, 60],
  ] as const) {
    stage.add(
      lathe(
        [
          [18, 0],
          [19, 4],
        ],
        { at: [x, 0, z], colour: '#c99450', sides: 9 },
      ),
    )
    stage.add(
      lathe(
        [
          [19, 4],
          [15, 4.6],
          [5, 4.6],
        ],
        { at: [x, 0, z], colour: (ring) => (ring === 0 ? '#dcae68' : '#ffe9a8'), sides: 9, glow: 0.3 },
      ),
      false,
    )
  }
}
