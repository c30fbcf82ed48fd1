import { mix } from '../colour.ts'
import type { Random } from '../random.ts'
import type { Face, Mesh } from '../solid/face.ts'
import { add, cross, normalise, scale, type Vec3 } from '../solid/vector.ts'
import { STONE, STONE_DARK, STONE_PALE, varied } from './palette.ts'

export interface StoneFaceOptions {
  readonly random: Random
  /** About how wide a stone is. */
  readonly stoneM?: number
  readonly rows?: number
  /** How far stones stand out. */
  readonly reliefM?: number
  readonly colour?: string
}

/** The face of a dry-stone wall: rows of blunt stones, joints in one plane; its front is where u × v points. */
export function stoneFace(at: Vec3, u: Vec3, v: Vec3, options: StoneFaceOptions): Mesh {
  const { random, stoneM = 0.5, rows = 3, reliefM = 0.07, colour = STONE } = options
  const [long, out] = [Math.hypot(...u), normalise(cross(u, v))]
  const point = (s: number, t: number, off = 0): Vec3 => add(at, add(add(scale(u, s), scale(v, t)), scale(out, off)))
  const faces: Face[] = []
  for (let row = 0; row < rows; row++) {
    const [low, high] = [row / rows, (row + 1) / rows]
    for (let s = 0; s < 1;) {
      const wanted = s + (stoneM * random.between(0.7, 1.3) * (s === 0 && row % 2 === 1 ? 0.5 : 1)) / long
      const end = 1 - wanted < (0.4 * stoneM) / long ? 1 : wanted
      const own = stoneColour(random, colour)
      const [wide, tall, off] = [end - s, high - low, reliefM * random.between(0.6, 1.2)]
      const crest = (along: number): Vec3 =>
        point(s + wide * (along + random.between(-0.08, 0.08)), low + tall * random.between(0.45, 0.72), off)
      const [left, right] = [crest(0.27), crest(0.73)]
      const [a, b, c, d] = [point(s, low), point(end, low), point(end, high), point(s, high)]
      for (const points of [
        [a, b, right, left],
        [b, c, right],
        [c, d, left, right],
        [d, a, left],
      ])
        faces.push({ points, colour: own })
      s = end
    }
  }
  return faces
}

/** Grey of karst, some stones warm with earth, some pale. */
export function stoneColour(random: Random, colour = STONE): string {
  const roll = random()
  const hue = roll < 0.2 ? mix(colour, STONE_DARK, 0.7) : roll < 0.45 ? mix(colour, STONE_PALE, 0.7) : colour
  return varied(random, roll > 0.82 ? mix(hue, '#a98a66', 0.4) : hue, 0.07)
}

export interface StoneWallOptions {
  readonly lengthM: number
  readonly depthM: number
  readonly heightM: number
  readonly random: Random
  /** What nobody comes near is one plain face: the whole wall, or its front. */
  readonly plain?: boolean | 'front'
}

/** A dry-stone wall along x, standing on the origin, flat stones on its top. */
export function stoneWall({ lengthM, depthM, heightM, random, plain = false }: StoneWallOptions): Mesh {
  const [l, d, h] = [lengthM / 2, depthM / 2, heightM]
  const rows = Math.max(2, Math.round(heightM / 0.42))
  const side = (at: Vec3, u: Vec3, isPlain = plain === true): Mesh =>
    isPlain
      ? [{ points: [at, add(at, u), add(at, add(u, [0, h, 0])), add(at, [0, h, 0])], colour: STONE }]
      : stoneFace(at, u, [0, h, 0], { random, rows, stoneM: Math.min(0.68, Math.hypot(...u)) })
  const caps = Math.max(1, Math.round(lengthM / (plain === true ? 4 : 1)))
  const top: Face[] = Array.from({ length: caps }, (_, i) => {
    const [a, b] = [-l + (lengthM * i) / caps, -l + (lengthM * (i + 1)) / caps]
    const [p, q] = [h, h].map((y) => (plain === true ? y : y + random.between(0, 0.03)))
    return {
      points: [
        [a, h, d],
        [b, h, d],
        [b, q ?? h, -d],
        [a, p ?? h, -d],
      ],
      colour: stoneColour(random, STONE_PALE),
    }
  })
  return [
    ...side([-l, 0, d], [lengthM, 0, 0], plain !== false),
    ...side([l, 0, -d], [-lengthM, 0, 0]),
    ...side([-l, 0, -d], [0, 0, depthM]),
    ...side([l, 0, d], [0, 0, -depthM]),
    ...top,
  ]
}
