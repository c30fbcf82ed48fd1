import type { Face, Mesh } from '#pieces/solid/face.ts'
import { centreOf } from '#pieces/solid/vector.ts'
import type { HallPlan } from '#plan/plan-hall.ts'
import { toInner } from '#plan/rect.ts'
import type { Chunk } from '../assemble-hall.ts'

/** A part of a chunk that is left out as one when it is out of view. */
interface HallPart {
  readonly name: string
  readonly mesh: Mesh
}

/** About how large the pieces of what fills a hall are, metres. */
const PIECE_M = 16
const MOST_ALONG = 6
/** The land is cut like a cake, seen from the middle of the hall. */
const SECTORS = 8

/** Cuts what is as large as a hall into pieces, `<name>-0` and so on; a booth stays whole. */
export function splitChunk({ name, mesh }: Chunk, { bounds }: Pick<HallPlan, 'bounds'>): readonly HallPart[] {
  const along = (sizeM: number): number => Math.max(1, Math.min(MOST_ALONG, Math.round(sizeM / PIECE_M)))
  const [columns, rows] = [along(bounds.widthM), along(bounds.depthM)]
  const cell = (at: number, sizeM: number, count: number): number =>
    Math.max(0, Math.min(count - 1, Math.floor((at / sizeM + 0.5) * count)))
  switch (name) {
    case 'land':
      return grouped(name, mesh, SECTORS, ({ xM, zM }) => {
        const turns = Math.atan2(xM, zM) / (2 * Math.PI) + 1
        return Math.floor(turns * SECTORS) % SECTORS
      })
    case 'ground':
    case 'shell':
      return grouped(
        name,
        mesh,
        columns * rows,
        ({ xM, zM }) => cell(zM, bounds.depthM, rows) * columns + cell(xM, bounds.widthM, columns),
      )
    default:
      return [{ name, mesh }]
  }

  function grouped(
    of: string,
    faces: Mesh,
    count: number,
    groupAt: (spot: { xM: number; zM: number }) => number,
  ): readonly HallPart[] {
    const groups = Array.from({ length: count }, (): Face[] => [])
    for (const face of faces) {
      const [x, , z] = centreOf(face.points)
      groups[groupAt(toInner(bounds, { xM: x, zM: z }))]?.push(face)
    }
    return groups.map((own, i) => ({ name: `${of}-${i}`, mesh: own }))
  }
}
