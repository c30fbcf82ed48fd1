import { darken, mix } from '../colour.ts'
import type { Random } from '../random.ts'
import { box } from '../solid/box.ts'
import type { Face, Mesh } from '../solid/face.ts'
import { add, cross, normalise, scale, type Vec3 } from '../solid/vector.ts'
import { TILE, varied } from './palette.ts'
import { beam } from './panel.ts'

/** How far each tile is lifted at its low end by the one below. */
const LIFT_M = 0.026

/** A row goes on a little under the next, so that no sky shows between them. */
const UNDER = 1.09

export interface TileSlopeOptions {
  readonly random: Random
  /** From one row of half-cylinders to the next, about. */
  readonly columnM?: number
  readonly rows?: number
  readonly colour?: string
  /** Troughs as one face each: enough where one looks along a roof, not into it. */
  readonly isCoarse?: boolean
}

/**
 * A slope of yin-yang tiles: half-cylinders over V troughs along the eaves; higher up, where one sees their backs at a
 * flat angle, a tile is two faces. `at` is its low left corner, u runs along the eaves, v up to the ridge.
 */
export function tileSlope(at: Vec3, u: Vec3, v: Vec3, options: TileSlopeOptions): Mesh {
  const { random, columnM = 0.36, rows = 5, colour = TILE, isCoarse = false } = options
  const columns = Math.max(2, Math.round(Math.hypot(...u) / columnM))
  const pitchM = Math.hypot(...u) / columns
  const out = normalise(cross(u, v))
  const [along, up] = [normalise(u), scale(v, 1 / rows)]
  const faces: Face[] = []
  for (let row = 0; row < rows; row++) {
    const corner = (x: number, off: number, end: number): Vec3 =>
      add(add(at, scale(along, x)), add(scale(up, row + end), scale(out, off + LIFT_M * (1 - end))))
    const strip = (x0: number, o0: number, x1: number, o1: number, own: string): void => {
      faces.push({
        points: [corner(x0, o0, 0), corner(x1, o1, 0), corner(x1, o1, UNDER), corner(x0, o0, UNDER)],
        colour: own,
      })
    }
    for (let i = 0; i < columns; i++) {
      const x = (i + 0.5) * pitchM
      const [b, t, h] = [0.3 * pitchM, 0.13 * pitchM, 0.24 * pitchM]
      const own = tileColour(random, colour)
      if (row > 0) {
        strip(x - pitchM / 2, 0, x, h, own)
        strip(x, h, x + pitchM / 2, 0, darken(own, 0.12))
        continue
      }
      strip(x - b, 0, x - t, h, own)
      strip(x - t, h, x + t, h, own)
      strip(x + t, h, x + b, 0, own)
      const gutter = darken(tileColour(random, colour), 0.3)
      const [from, to, low] = [x + b, x + pitchM - b, -0.1 * pitchM]
      if (isCoarse && i < columns - 1) strip(from, low / 2, to, low / 2, gutter)
      else if (i < columns - 1) {
        strip(from, 0, (from + to) / 2, low, gutter)
        strip((from + to) / 2, low, to, 0, gutter)
      }
      const end = [corner(x - b, -0.02, 0), corner(x + b, -0.02, 0), corner(x + t, h, 0), corner(x - t, h, 0)]
      faces.push({ points: end, colour: darken(own, 0.25) })
    }
  }
  return faces
}

const tileColour = (random: Random, colour: string): string =>
  varied(random, random() < 0.25 ? mix(colour, '#b08a68', 0.5) : colour, 0.1)

/** A straight ridge with a small stack of tiles at each end, along x; `at` is the middle of its underside. */
export function ridge([x, y, z]: Vec3, lengthM: number, colour = TILE, size = 1): Mesh {
  const body = beam([x - lengthM / 2, y + 0.11 * size, z], [x + lengthM / 2, y + 0.11 * size, z], {
    widthM: 0.3 * size,
    heightM: 0.22 * size,
    colour: darken(colour, 0.18),
    cellM: 2.5,
    without: ['bottom'],
  })
  const stack = (sx: number): Mesh => {
    const at = x + sx * (lengthM / 2 - 0.16 * size)
    return [
      ...box([at, y + 0.2 * size, z], [0.42 * size, 0.13 * size, 0.4 * size], { colour: darken(colour, 0.08) }),
      ...box([at + sx * 0.05 * size, y + 0.33 * size, z], [0.3 * size, 0.13 * size, 0.32 * size], {
        colour,
        taper: 0.75,
      }),
    ]
  }
  return [...body, ...stack(-1), ...stack(1)]
}
