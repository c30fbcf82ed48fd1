import { darken, lighten } from '../colour.ts'
import { shift, turn, type Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { faceOf, loft, pipe } from './loft.ts'

export interface EarthHouseOptions {
  readonly earth: string
  readonly tile: string
  readonly near: boolean
  /** Rows of tiles on a slope. */
  readonly rows?: number
  readonly yawDeg?: number
  readonly corn?: boolean
}

/** A small trình tường house: walls of rammed layers on stone, deep eaves of yin-yang tiles, a straight ridge with end stacks. */
export function earthHouse(at: Vec3, [w, h, d]: Vec3, options: EarthHouseOptions): Mesh {
  const { earth, tile, near, rows = 9, yawDeg = 0, corn = true } = options
  const [rise, over, side] = [d * 0.5, d * 0.2, w * 0.07]
  const ridge = h + rise
  const ring = (y: number, k: number): Vec3[] => [
    [(-w / 2) * k, y, (d / 2) * k],
    [(w / 2) * k, y, (d / 2) * k],
    [(w / 2) * k, y, (-d / 2) * k],
    [(-w / 2) * k, y, (-d / 2) * k],
  ]
  const layers = near ? [0, 0.12, 0.4, 0.44, 0.7, 0.74, 1] : [0, 0.12, 1]
  const walls = loft(
    layers.map((t) => ring(t * h, 1 - 0.03 * t)),
    {
      end: false,
      colour: (i, s) =>
        i === 0
          ? '#9a9c9a'
          : i % 2 === 0 && near
            ? darken(earth, 0.2)
            : s === 1 || s === 3
              ? darken(earth, 0.06)
              : earth,
    },
  )
  const gables = [-1, 1].flatMap((s) => {
    const x = (s * w * 0.97) / 2
    const points: Vec3[] = [
      [x, h, d / 2],
      [x, h, -d / 2],
      [x, ridge - 0.004, 0],
    ]
    return faceOf(s > 0 ? points : points.toReversed(), lighten(earth, 0.08))
  })
  const front = d / 2 + 0.0015
  const panel = (u0: number, u1: number, v0: number, v1: number, tone: string, glow = 0): Mesh =>
    faceOf(
      [
        [u0 * w, v0 * h, front],
        [u1 * w, v0 * h, front],
        [u1 * w, v1 * h, front],
        [u0 * w, v1 * h, front],
      ],
      tone,
      glow > 0 ? { glow } : {},
    )
  const openings = [
    ...panel(-0.1, 0.1, 0.04, 0.7, '#4e2c1e'),
    ...(near ? panel(-0.34, -0.22, 0.4, 0.66, '#4e2c1e') : []),
    ...(near ? panel(0.22, 0.34, 0.4, 0.66, '#ffc25a', 0.5) : panel(0.2, 0.34, 0.4, 0.66, '#e8a048', 0.3)),
    ...(near && corn
      ? [-0.45, -0.39, -0.16, 0.14, 0.41].flatMap((u) => panel(u, u + 0.04, 0.72, 0.96, '#f6b934', 0.1))
      : []),
  ]
  const [x0, x1] = [-w / 2 - side, w / 2 + side]
  const slope = (s: 1 | -1): Mesh => {
    const eave: Vec3 = [0, h - over * 0.55, s * (d / 2 + over)]
    const top: Vec3 = [0, ridge, 0]
    const p = (x: number, t: number, lift: number): Vec3 => [
      x,
      eave[1] + (top[1] - eave[1]) * t + lift,
      eave[2] + (top[2] - eave[2]) * t,
    ]
    const facing = (points: Vec3[], tone: string): Mesh =>
      faceOf(s > 0 ? points : points.toReversed(), tone, { gloss: 0.25 })
    const step = (x1 - x0) / rows
    if (!near) {
      const bands = Array.from({ length: rows }, (_, i) =>
        facing(
          [p(x0 + i * step, 0, 0), p(x0 + (i + 1) * step, 0, 0), p(x0 + (i + 1) * step, 1, 0), p(x0 + i * step, 1, 0)],
          i % 2 === 0 ? lighten(tile, 0.16) : darken(tile, 0.16),
        ),
      )
      return s > 0 ? bands.flat() : facing([p(x0, 0, 0), p(x1, 0, 0), p(x1, 1, 0), p(x0, 1, 0)], tile)
    }
    // Trough, then the half-round row over it; its end is seen at the eave.
    return Array.from({ length: rows }, (_, i): Mesh => {
      const [a, b, c, e] = [x0 + i * step, x0 + (i + 0.4) * step, x0 + (i + 0.7) * step, x0 + (i + 1) * step]
      const r = step * 0.34
      return [
        ...facing([p(a, 0, 0), p(b, 0, 0), p(b, 1, 0), p(a, 1, 0)], darken(tile, 0.24)),
        ...facing([p(b, 0, 0), p(c, 0, r), p(c, 1, r), p(b, 1, 0)], lighten(tile, 0.2)),
        ...facing([p(c, 0, r), p(e, 0, 0), p(e, 1, 0), p(c, 1, r)], tile),
        ...(s > 0 ? facing([p(b, 0, -r * 0.4), p(e, 0, -r * 0.4), p(c, 0, r)], lighten(tile, 0.4)) : []),
      ]
    }).flat()
  }
  const soffit = [1, -1].flatMap((s) => {
    const points: Vec3[] = [
      [x0, h - over * 0.55, s * (d / 2 + over)],
      [x1, h - over * 0.55, s * (d / 2 + over)],
      [x1, ridge - 0.006, 0],
      [x0, ridge - 0.006, 0],
    ]
    return faceOf(s > 0 ? points.toReversed() : points, '#5a3a28')
  })
  const cap = pipe(
    [
      [x0 - 0.004, ridge + 0.003, 0],
      [x1 + 0.004, ridge + 0.003, 0],
    ],
    d * 0.06,
    { sides: near ? 5 : 3, colour: lighten(tile, 0.26) },
  )
  const stacks = near
    ? [x0, x1].flatMap((x) =>
        pipe(
          [
            [x, ridge, 0],
            [x, ridge + d * 0.13, 0],
          ],
          [d * 0.07, d * 0.045],
          { sides: 4, startDeg: 45, colour: lighten(tile, 0.12) },
        ),
      )
    : []
  return shift(
    turn([...walls, ...gables, ...openings, ...slope(1), ...slope(-1), ...soffit, ...cap, ...stacks], yawDeg),
    at,
  )
}
