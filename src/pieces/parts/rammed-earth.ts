import { darken, lighten } from '../colour.ts'
import type { Random } from '../random.ts'
import type { Mesh } from '../solid/face.ts'
import { add, scale, type Vec3 } from '../solid/vector.ts'
import { varied } from './palette.ts'
import { panel } from './panel.ts'

/** The height of one layer in the shuttering. */
const LAYER_M = 0.42
const SEAM_M = 0.035

export interface EarthOptions {
  readonly random: Random
  readonly colour: string
  readonly fromM?: number
  readonly toM: number
  readonly cellM?: number
  /** A wall nobody comes near has its seams left out. */
  readonly plain?: boolean
}

/** The face of a rammed-earth wall from a point of its foot line along u: layers with a dark seam and a paler top. */
export function earthFace(at: Vec3, u: Vec3, options: EarthOptions): Mesh {
  const { random, colour, fromM = 0, toM, cellM = 1, plain = false } = options
  const up = (y: number): Vec3 => add(at, [0, y, 0])
  const strip = (low: number, high: number, own: string, cell: number): Mesh =>
    high - low < 0.005 ? [] : panel(up(low), u, [0, high - low, 0], { colour: own, cellM: cell, rows: 1 })
  if (plain) return strip(fromM, toM, colour, cellM)
  const mesh: Mesh[] = []
  for (let low = fromM; low < toM - 0.01;) {
    const layer = (Math.floor(low / LAYER_M + 1e-6) + 1) * LAYER_M
    const high = Math.min(toM, layer)
    const seam = Math.max(low, high - SEAM_M)
    const own = varied(random, colour, 0.07)
    const damp = low < 0.3 ? darken(own, 0.16) : own
    // Seam and layer have their corners in the same places, or light would show between them.
    mesh.push(
      panel(up(low), u, [0, seam - low, 0], { colour: () => varied(random, damp, 0.03), cellM, rows: 1 }),
      strip(seam, high, random() < 0.5 ? lighten(own, 0.14) : darken(own, 0.24), cellM),
    )
    low = high
  }
  return mesh.flat()
}

export interface EarthWallOptions extends EarthOptions {
  readonly widthM: number
  readonly depthM: number
  /** Sides that are left out, since something stands against them. */
  readonly without?: readonly ('front' | 'back' | 'left' | 'right' | 'top')[]
}

/** A block of rammed earth standing on the origin, width along x, front +z. */
export function earthWall({ widthM, depthM, without = [], ...earth }: EarthWallOptions): Mesh {
  const [w, d] = [widthM / 2, depthM / 2]
  const across: Vec3 = [widthM, 0, 0]
  const deep: Vec3 = [0, 0, depthM]
  const has = (side: NonNullable<EarthWallOptions['without']>[number]): boolean => !without.includes(side)
  const top = panel([-w, earth.toM, d], across, scale(deep, -1), {
    colour: lighten(earth.colour, 0.12),
    cellM: 2,
    rows: 1,
  })
  return [
    ...(has('front') ? earthFace([-w, 0, d], across, earth) : []),
    ...(has('back') ? earthFace([w, 0, -d], scale(across, -1), earth) : []),
    ...(has('left') ? earthFace([-w, 0, -d], deep, earth) : []),
    ...(has('right') ? earthFace([w, 0, d], scale(deep, -1), earth) : []),
    ...(has('top') ? top : []),
  ]
}
