import { darken, lighten, mix } from '#pieces/colour.ts'
import { shift, turn } from '#pieces/solid/face.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import { sheet } from '#pieces/solid/sheet.ts'
import { patterned } from '../parts/patterned.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { line, stroke, type Point } from '../svg.ts'
import type { DrawKind } from './kind.ts'

/** A roll of cloth lying across, its end towards the right; a spiral of layers on the end. */
function roll(
  stage: Stage,
  [x, y, z]: Vec3,
  r: number,
  length: number,
  colour: string,
  stripe: string,
  yawDeg: number,
): void {
  const sides = stage.detail > 0.6 ? 9 : stage.detail > 0.4 ? 7 : 6
  const l = length
  const profile: [number, number][] =
    stage.detail < 0.6
      ? [
          [r, 0],
          [r, l * 0.84],
          [r, l * 0.92],
          [r * 0.96, l],
          [r * 0.5, l],
        ]
      : [
          [r, 0],
          [r, l * 0.1],
          [r, l * 0.16],
          [r, l * 0.84],
          [r, l * 0.9],
          [r, l * 0.98],
          [r * 0.94, l],
          [r * 0.5, l],
        ]
  const tone = (ring: number): string =>
    ring === 1 || (ring === 3 && stage.detail > 0.6)
      ? stripe
      : ring >= 6
        ? ring % 2 === 0
          ? darken(colour, 0.14)
          : lighten(colour, 0.22)
        : colour
  const mesh = turn(turn(lathe(profile, { colour: tone, sides }), 0, -90), yawDeg)
  stage.add(
    shift(mesh, [
      x - (l / 2) * Math.cos((yawDeg * Math.PI) / 180),
      y + r,
      z + (l / 2) * Math.sin((yawDeg * Math.PI) / 180),
    ]),
  )
}

/** Our own border for resist-dyed cloth: nested diamonds between zigzags, by whole-number formulas. */
function woven(ground: string, motif: string, spark: string): (column: number, row: number) => string {
  return (i, row) => {
    const j = row + 6
    const d = Math.abs((i % 8) - 4) + Math.abs((j % 8) - 4)
    return d === 1 ? spark : d === 3 ? motif : j % 8 === 0 && i % 2 === 0 ? motif : ground
  }
}

export const hempBolt: DrawKind = (stage, look) => {
  const indigo = look.colour ?? '#27407e'
  const accent = look.accent ?? '#e8792a'
  const cream = '#f6ead0'
  const natural = '#e9d3a2'
  roll(stage, [-4, 0, -54], 35, 236, mix(indigo, '#1a2244', 0.35), cream, -14)
  roll(stage, [10, 0, 14], 35, 232, natural, mix(natural, '#8a6a3c', 0.4), -20)
  roll(stage, [0, 61, -22], 35, 226, indigo, cream, -16)
  roll(stage, [4, 121, -22], 25, 190, accent, cream, -22)
  // One length let down over the front, with the printed border.
  const drape = (u: number, v: number): Vec3 => {
    const x = -112 + u * 84
    if (v < 0.34) return [x, 133 - v * 6, -28 + v * 110]
    const t = (v - 0.34) / 0.66
    return [x - t * 8 + Math.sin(u * 9) * 1.5, 131 - t * 128, 12 + Math.sin(t * 1.4) * 46 + Math.sin(u * 7 + t * 2) * 3]
  }
  const cells = stage.detail > 0.6 ? 8 : 5
  const rows = stage.detail > 0.6 ? 10 : 7
  const ground = mix(indigo, '#1a2244', 0.55)
  stage.shade(sheet(2, 4, drape, { colour: ground }))
  patterned(stage, cells, rows, drape, ground, woven(ground, cream, accent), 0.7, 1)
  // A hank of spun thread.
  const hank = (k: number): Point[] =>
    [
      [68, 4, k],
      [96, 16, k + 3],
      [126, 6, k],
    ].map(([px, py, pz]) => stage.point([px ?? 0, (py ?? 0) + 6, 66 + (pz ?? 0)]))
  if (stage.detail > 0.6)
    stage.raw(stroke(line(hank(0)), '#dcc79a', 14 * stage.unit) + stroke(line(hank(-3)), '#fbf1d6', 7 * stage.unit))
}
