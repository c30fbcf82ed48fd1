import { darken, lighten, mix } from '#pieces/colour.ts'
import { leaves } from '../parts/leaf.ts'
import { box } from '#pieces/solid/box.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import { shift, turn } from '#pieces/solid/face.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { ellipse, fill, line, polygon, stroke, type Point } from '../svg.ts'
import type { DrawKind } from './kind.ts'

/** A plain glass jar of honey: light passes through, so the far side from the sun glows most. */
function jar(stage: Stage, [x, y, z]: Vec3, r: number, h: number, honey: string, lid: string): void {
  const sides = stage.detail > 0.6 ? (r > 50 ? 11 : 9) : 7
  const deep = mix(honey, '#9a4a08', 0.5)
  const bright = mix(honey, '#fff3b0', 0.5)
  const light = (side: number): number => 0.5 + 0.5 * Math.sin(((side + 0.5) / sides) * Math.PI * 2 - 0.25)
  const inside = (ring: number, side: number): string => {
    const t = light(side) * 0.75 + (ring < 1 ? 0.3 : 0.06)
    return t < 0.5 ? mix(deep, honey, t * 2) : mix(honey, bright, (t - 0.5) * 1.7)
  }
  const glass = '#fdf6d8'
  const profile: [number, number][] = [
    [r * 0.88, 0],
    [r, h * 0.07],
    [r, h * 0.7],
    [r * 0.8, h * 0.87],
  ]
  stage.add(
    lathe(profile, {
      at: [x, y, z],
      sides,
      glow: 0.9,
      colour: (ring, side) => (ring === 2 ? mix(bright, glass, 0.4) : inside(ring, side)),
    }),
  )
  const cap: [number, number][] = [
    [r * 0.9, h * 0.86],
    [r * 0.9, h * 0.98],
    [r * 0.8, h * 1.01],
  ]
  stage.add(lathe(cap, { at: [x, y, z], sides, colour: lid, gloss: 0.3 }), false)
  // The warm light it lets through, and the window's reflection on the glass.
  const [gx, gy] = stage.point([x + r * 1.5, y, z - r * 0.5])
  if (y === 0) stage.light(ellipse(gx, gy, r * 0.75 * stage.unit, r * 0.2 * stage.unit, '#ffc94a', 'opacity=".7"'))
  const p = (a: number, t: number): readonly [number, number] =>
    stage.point([x + r * 1.01 * Math.sin(a), y + h * t, z + r * 1.01 * Math.cos(a)])
  stage.raw(fill(polygon([p(-0.95, 0.16), p(-0.72, 0.14), p(-0.72, 0.7), p(-0.95, 0.7)]), '#fff', 'opacity=".75"'))
  stage.raw(fill(polygon([p(-0.56, 0.3), p(-0.48, 0.3), p(-0.48, 0.7), p(-0.56, 0.7)]), '#fff', 'opacity=".5"'))
}

/** A spike of the mint's small pink-violet flowers. */
function mint(stage: Stage, at: Vec3, along: readonly [number, number]): void {
  const on = (t: number, dx = 0): Point => stage.point([at[0] + along[0] * t + dx, at[1] + along[1] * t, at[2]])
  stage.raw(stroke(line([on(0), on(0.5), on(1)]), '#7c9a4c', 3 * stage.unit))
  leaves(
    stage,
    [
      { at: [at[0] + along[0] * 0.3, at[1] + along[1] * 0.3, at[2]], along: [-24, 12] },
      { at: [at[0] + along[0] * 0.2, at[1] + along[1] * 0.2, at[2]], along: [22, 14] },
    ],
    '#9db85a',
    '#567a38',
  )
  const k = stage.unit
  const dots = (from: number, tone: string): void =>
    stage.patch(
      Array.from({ length: 5 }, (_, i): Point[] => {
        const t = 0.4 + (i * 2 + from) * 0.066
        const [x, y] = on(t, ((i + from) % 2 === 0 ? -4 : 4) * (1.2 - t * 0.6))
        const r = (7.4 - t * 3) * k
        return [
          [x - r, y],
          [x - r * 0.2, y - r],
          [x + r, y - r * 0.3],
          [x + r * 0.4, y + r * 0.8],
        ]
      }),
      tone,
    )
  dots(0, '#b96ab6')
  dots(1, '#ebb4e0')
}

export const honeyJar: DrawKind = (stage, look) => {
  const honey = look.colour ?? '#f6bd1e'
  const lid = look.accent ?? '#b5472c'
  const count = look.count ?? 3
  if (count > 2) jar(stage, [2, 0, -62], 42, 118, honey, mix(lid, '#f3e9d6', 0.7))
  if (count > 1) jar(stage, [78, 0, -18], 42, 112, mix(honey, '#e89a10', 0.35), lighten(lid, 0.18))
  jar(stage, [-44, 0, 8], 58, 166, honey, lid)
  // A piece of comb on a board, and the dipper across it.
  stage.add(box([62, 0, 58], [104, 7, 46], { colour: '#8a5a34', top: '#b98350' }))
  stage.add(
    shift(
      turn(box([0, 0, 0], [58, 20, 34], { colour: mix(honey, '#c87a10', 0.45), top: honey, glow: 0.35 }), 14),
      [54, 7, 56],
    ),
  )
  const cells = Array.from({ length: 9 }, (_, i): Point[] => {
    const [cx, z] = [36 + (i % 3) * 16 + (Math.floor(i / 3) % 2) * 7, 66 - Math.floor(i / 3) * 11]
    return [
      [-5, 0],
      [-2, -4],
      [3, -4],
      [5, 0],
      [0, 5],
    ].map(([dx, dz]) => stage.point([cx + (dx ?? 0), 27, z + (dz ?? 0)]))
  })
  if (stage.detail > 0.6) stage.patch(cells, darken(mix(honey, '#b05c08', 0.5), 0.08))
  const [ax, ay] = stage.point([74, 27, 74])
  stage.raw(
    stroke(
      line([
        [ax, ay],
        [ax, ay + 13 * stage.unit],
      ]),
      mix(honey, '#fff3b0', 0.3),
      5 * stage.unit,
    ),
  )
  mint(stage, [-112, 0, 40], [-18, 80])
  mint(stage, [-104, 0, 46], [14, 58])
}
