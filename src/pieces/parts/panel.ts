import type { Face, Mesh } from '../solid/face.ts'
import { add, cross, normalise, scale, type Vec3 } from '../solid/vector.ts'

export interface PanelOptions {
  readonly colour: string | ((column: number, row: number) => string)
  /** How large a cell may be, metres: light is kept per corner, so cells decide how sharp a shadow falls. */
  readonly cellM?: number
  readonly columns?: number
  readonly rows?: number
  readonly glow?: number
  readonly sway?: number
  readonly twoSided?: boolean
}

/** A flat board from a corner along u and v, cut into cells; its front is where u × v points. */
export function panel(at: Vec3, u: Vec3, v: Vec3, options: PanelOptions): Mesh {
  const { colour, cellM = 1, columns: askedColumns, rows: askedRows, ...rest } = options
  const columns = askedColumns ?? cellsIn(u, cellM)
  const rows = askedRows ?? cellsIn(v, cellM)
  const corner = (i: number, j: number): Vec3 => add(at, add(scale(u, i / columns), scale(v, j / rows)))
  const faces: Face[] = []
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++)
      faces.push({
        points: [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)],
        colour: typeof colour === 'string' ? colour : colour(i, j),
        ...rest,
      })
  return faces
}

const cellsIn = (along: Vec3, cellM: number): number => Math.max(1, Math.round(Math.hypot(...along) / cellM))

export interface BeamOptions {
  /** Across, level; for an upright beam along x. */
  readonly widthM: number
  /** Across, upwards; for an upright beam along z. */
  readonly heightM: number
  readonly colour: string
  readonly cellM?: number
  /** Which sides are left out, since nobody sees them. */
  readonly without?: readonly ('top' | 'bottom' | 'ends' | 'start' | 'end' | 'back')[]
}

/** A straight timber from one point to another. Its `back` lies to the left of the way, seen from above. */
export function beam(from: Vec3, to: Vec3, { widthM, heightM, colour, cellM = 4, without = [] }: BeamOptions): Mesh {
  const line = add(to, scale(from, -1))
  const along = normalise(line)
  const isUpright = Math.abs(along[1]) > 0.95
  const side = isUpright ? ([1, 0, 0] as const) : normalise(cross(along, [0, 1, 0]))
  const top = cross(side, along)
  const long = (n: Vec3, offM: number, acrossM: number): Mesh => {
    const across = cross(n, along)
    const at = add(from, add(scale(n, offM / 2), scale(across, -acrossM / 2)))
    return panel(at, line, scale(across, acrossM), { colour, cellM, rows: 1 })
  }
  const end = (at: Vec3, n: Vec3): Mesh => {
    const v = cross(n, side)
    const corner = add(at, add(scale(side, -widthM / 2), scale(v, -heightM / 2)))
    return panel(corner, scale(side, widthM), scale(v, heightM), { colour, columns: 1, rows: 1 })
  }
  const has = (name: NonNullable<BeamOptions['without']>[number]): boolean => !without.includes(name)
  return [
    ...long(side, widthM, heightM),
    ...(has('back') ? long(scale(side, -1), widthM, heightM) : []),
    ...(has('top') ? long(top, heightM, widthM) : []),
    ...(has('bottom') ? long(scale(top, -1), heightM, widthM) : []),
    ...(has('ends') && has('end') ? end(to, along) : []),
    ...(has('ends') && has('start') ? end(from, scale(along, -1)) : []),
  ]
}
