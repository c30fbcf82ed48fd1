import { darken, mix } from '../colour.ts'
import type { Random } from '../random.ts'
import type { Face, Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { STONE_PALE, varied } from '../parts/palette.ts'
import { panel } from '../parts/panel.ts'

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

/**
 * How far below a paving the bed that it is laid on lies, metres: far enough not to shine through, less than the lift of
 * rays of light, so that stones do not throw their joints into shadow.
 */
const BED_M = 0.012

/** What a paving is laid on; it shows in its joints, and lets no light come up between two pavings. */
export function bed({ westM, eastM, northM, southM }: Area, paving: Paving): Mesh {
  const isSeen = paving === 'fired-tile' || paving === 'flagstone'
  return panel([westM, -BED_M, southM], [eastM - westM, 0, 0], [0, 0, northM - southM], {
    colour: paving === 'fired-tile' ? darken('#9a5a3a', 0.18) : paving === 'flagstone' ? '#5f5144' : '#6b4a30',
    cellM: isSeen ? 1.15 : 12,
  })
}

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

/** Fired tiles; the bed shows in the joints. */
function tiles(area: Area, cellM: number, random: Random): Mesh {
  return cellsOf(area, cellM, cellM).map(({ westM: w, eastM: e, northM: n, southM: s }) => {
    const gap = ((e - w) * 0.032) / 2
    const corners = [
      [w + gap, s - gap],
      [e - gap, s - gap],
      [e - gap, n + gap],
      [w + gap, n + gap],
    ] as const
    return level(corners, varied(random, random.pick(FIRED), 0.06))
  })
}

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
  return cells.map(({ westM, eastM, northM, southM }) => {
    const [nw, ne, se, sw] = [
      corner(westM, northM),
      corner(eastM, northM),
      corner(eastM, southM),
      corner(westM, southM),
    ]
    const gap = 0.018
    const corners = [
      [sw[0] + gap, sw[1] - gap],
      [se[0] - gap, se[1] - gap],
      [ne[0] - gap, ne[1] + gap],
      [nw[0] + gap, nw[1] + gap],
    ] as const
    return level(corners, varied(random, mix('#9a9489', random() < 0.3 ? '#a88d70' : STONE_PALE, random() * 0.8), 0.07))
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
