import { Vector3 } from 'three'
import type { ReadPart } from '../read-model.ts'

/** A few booths more than a hall should have: each one mesh. */
const MOST_ALONE = 14
/** Halved so often, so at most eight sectors. */
const HALVINGS = 3

/**
 * Booths that are drawn as one: each by itself while they are few, so that what is out of view is left out; by place in
 * at most eight sectors when they are many, so that the draw calls of a hall do not grow with them.
 */
export function boothSectors(booths: readonly ReadPart[]): readonly (readonly ReadPart[])[] {
  if (booths.length <= MOST_ALONE) return booths.map((one) => [one])
  return halved(
    booths.map((part) => ({ part, at: middleOf(part) })),
    HALVINGS,
  ).map((sector) => sector.map(({ part }) => part))
}

interface Placed {
  readonly part: ReadPart
  readonly at: Vector3
}

/** Cuts across where they lie furthest apart, as many on either side. */
function halved(placed: readonly Placed[], times: number): readonly (readonly Placed[])[] {
  if (times === 0 || placed.length < 2) return [placed]
  const spread = (axis: 'x' | 'z'): number => {
    const along = placed.map(({ at }) => at[axis])
    return Math.max(...along) - Math.min(...along)
  }
  const axis = spread('x') > spread('z') ? 'x' : 'z'
  const sorted = [...placed].sort((a, b) => a.at[axis] - b.at[axis])
  const half = Math.ceil(sorted.length / 2)
  return [...halved(sorted.slice(0, half), times - 1), ...halved(sorted.slice(half), times - 1)]
}

function middleOf({ geometry, matrix }: ReadPart): Vector3 {
  if (geometry.boundingSphere === null) geometry.computeBoundingSphere()
  return (geometry.boundingSphere?.center ?? new Vector3()).clone().applyMatrix4(matrix)
}
