import { darken, mix } from '../colour.ts'
import type { Random } from '../random.ts'
import type { Face, Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { STONE_PALE, varied } from '../parts/palette.ts'

/** A piece of level floor, not turned, metres of the hall. */
export interface Area {
  readonly westM: number
  readonly eastM: number
  readonly northM: number
  readonly southM: number
}

export type Paving = 'fired-tile' | 'packed-earth' | 'flagstone' | 'timber' | 'grass'

/** Paves an area in cells of about a size. */
export function pave(area: Area, paving: Paving, cellM: number, random: Random): Mesh {
  const [widthM, depthM] = [area.eastM - area.westM, area.southM - area.northM]
  if (widthM < 0.05 || depthM < 0.05) return []
  switch (paving) {
    case 'fired-tile':
      return tiles(area, cellM, random)
    case 'flagstone':
      return flags(area, cellM * 1.3, random)
    case 'timber':
      return planks(area, cellM, random)
    case 'packed-earth':
      return plain(area, cellM, (x, z) => varied(random, mix('#c08a5a', '#a9764a', drift(x, z)), 0.02))
    case 'grass':
      return plain(area, cellM, (x, z) => varied(random, mix('#8f9248', '#b08a58', drift(x * 1.6, z * 1.6)), 0.03))
    default:
      return paving satisfies never
  }
}

interface Cell extends Area {
  readonly column: number
  readonly row: number
}

function cellsOf({ westM, eastM, northM, southM }: Area, wideM: number, deepM: number): Cell[] {
  const columns = Math.max(1, Math.round((eastM - westM) / wideM))
  const rows = Math.max(1, Math.round((southM - northM) / deepM))
  const [w, d] = [(eastM - westM) / columns, (southM - northM) / rows]
  return Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    return {
      column,
      row,
      westM: westM + column * w,
      eastM: westM + (column + 1) * w,
      northM: northM + row * d,
      southM: northM + (row + 1) * d,
    }
  })
}

const level = (corners: readonly (readonly [number, number])[], colour: string): Face => ({
  points: corners.map(([x, z]): Vec3 => [x, 0, z]),
  colour,
})

/** A slow change over the ground, 0 … 1: trodden here, damp there. */
const drift = (x: number, z: number): number =>
  0.5 + 0.25 * Math.sin(x * 0.42 + 1.3 * Math.sin(z * 0.31)) + 0.25 * Math.sin(z * 0.37 + 1.7 * Math.sin(x * 0.23))

const plain = (area: Area, cellM: number, colour: (x: number, z: number) => string): Mesh =>
  cellsOf(area, cellM, cellM).map(({ westM: w, eastM: e, northM: n, southM: s }) =>
    level(
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
      ],
      colour((w + e) / 2, (n + s) / 2),
    ),
  )

const FIRED = ['#c07a4c', '#b66e44', '#c98655', '#a9623c', '#d0935f'] as const

/** Fired tiles, each with its grout along two sides, so that every joint is drawn once. */
function tiles(area: Area, cellM: number, random: Random): Mesh {
  return cellsOf(area, cellM, cellM).flatMap(({ westM: w, eastM: e, northM: n, southM: s }) => {
    const own = varied(random, random.pick(FIRED), 0.06)
    const gap = (e - w) * 0.032
    return jointed([w, e, n, s], gap, own, darken('#9a5a3a', 0.18))
  })
}

const jointed = (
  [w, e, n, s]: readonly [number, number, number, number],
  gapM: number,
  colour: string,
  joint: string,
): Face[] => [
  level(
    [
      [w + gapM, s],
      [e, s],
      [e, n + gapM],
      [w + gapM, n + gapM],
    ],
    colour,
  ),
  // An L: it starts at its inner corner, since faces are cut into triangles from their first point.
  level(
    [
      [w + gapM, n + gapM],
      [e, n + gapM],
      [e, n],
      [w, n],
      [w, s],
      [w + gapM, s],
    ],
    joint,
  ),
]

/** Broken flagstones: corners moved a little, joints of earth. */
function flags(area: Area, cellM: number, random: Random): Mesh {
  const cells = cellsOf(area, cellM, cellM)
  const moved = new Map<string, readonly [number, number]>()
  const corner = (x: number, z: number): readonly [number, number] => {
    const key = `${x.toFixed(3)} ${z.toFixed(3)}`
    const known = moved.get(key)
    if (known !== undefined) return known
    const isOnEdge = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6
    const dx = isOnEdge(x, area.westM) || isOnEdge(x, area.eastM) ? 0 : random.between(-0.17, 0.17)
    const dz = isOnEdge(z, area.northM) || isOnEdge(z, area.southM) ? 0 : random.between(-0.17, 0.17)
    const made = [x + dx * cellM, z + dz * cellM] as const
    moved.set(key, made)
    return made
  }
  return cells.flatMap(({ westM, eastM, northM, southM }) => {
    const [nw, ne, se, sw] = [
      corner(westM, northM),
      corner(eastM, northM),
      corner(eastM, southM),
      corner(westM, southM),
    ]
    const gap = 0.035
    const inner = [nw[0] + gap, nw[1] + gap] as const
    const [east, south] = [[ne[0], ne[1] + gap] as const, [sw[0] + gap, sw[1]] as const]
    const own = varied(random, mix('#9a9489', random() < 0.3 ? '#a88d70' : STONE_PALE, random() * 0.8), 0.07)
    return [level([south, se, east, inner], own), level([inner, east, ne, nw, sw, south], '#6d5a48')]
  })
}

const planks = (area: Area, cellM: number, random: Random): Mesh =>
  cellsOf(area, cellM * 3, cellM * 0.55).map(({ westM: w, eastM: e, northM: n, southM: s }) =>
    level(
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
      ],
      varied(random, mix('#9a6a42', '#7f5230', random()), 0.06),
    ),
  )
