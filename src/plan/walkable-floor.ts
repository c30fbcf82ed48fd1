import { cornersOf, distanceToRectM, type Rect, type Spot } from './rect.ts'

/** Half the width a visitor takes up, metres; a way of less than twice this is no way. */
export const BODY_RADIUS_M = 0.3

const CELL_M = 0.2
/** Larger halls get larger cells, so that a hall of 400 × 400 m is worked out as quickly as any. */
const MOST_CELLS = 1_000_000

/** Where a visitor can stand, as a grid of square cells; row by row from the north-west corner. */
export interface WalkableFloor {
  readonly cellM: number
  readonly columns: number
  readonly rows: number
  /** The middle of the first cell. */
  readonly first: Spot
  /** 1 where a visitor's body fits. */
  readonly open: Uint8Array
  /** 1 where a visitor can walk to from the entrance. */
  readonly reached: Uint8Array
}

/**
 * The floor of a hall: open where a body fits between what stands there, reached where one can walk to from `start`.
 * @param bounds the inside of the hall, not turned
 */
export function walkableFloor(bounds: Rect, obstacles: readonly Rect[], start: Spot): WalkableFloor {
  const cellM = Math.max(CELL_M, Math.sqrt((bounds.widthM * bounds.depthM) / MOST_CELLS))
  const columns = Math.max(1, Math.floor((bounds.widthM - 2 * BODY_RADIUS_M) / cellM) + 1)
  const rows = Math.max(1, Math.floor((bounds.depthM - 2 * BODY_RADIUS_M) / cellM) + 1)
  const first = {
    xM: bounds.xM - ((columns - 1) * cellM) / 2,
    zM: bounds.zM - ((rows - 1) * cellM) / 2,
  }
  const open = new Uint8Array(columns * rows).fill(1)
  const floor = { cellM, columns, rows, first, open, reached: new Uint8Array(columns * rows) }
  for (const obstacle of obstacles) close(floor, obstacle)
  flood(floor, start)
  return floor
}

/** The cell a place lies in, or -1 outside of the floor. */
export function cellAt({ first, cellM, columns, rows }: WalkableFloor, { xM, zM }: Spot): number {
  const column = Math.round((xM - first.xM) / cellM)
  const row = Math.round((zM - first.zM) / cellM)
  return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column
}

export const isReached = (floor: WalkableFloor, spot: Spot): boolean => floor.reached[cellAt(floor, spot)] === 1

/** The middle of a cell. */
export function middleOf({ first, cellM, columns }: WalkableFloor, cell: number): Spot {
  return { xM: first.xM + (cell % columns) * cellM, zM: first.zM + Math.floor(cell / columns) * cellM }
}

function close(floor: WalkableFloor, obstacle: Rect): void {
  const { first, cellM, columns, rows, open } = floor
  const corners = cornersOf(obstacle)
  const xs = corners.map(({ xM }) => xM)
  const zs = corners.map(({ zM }) => zM)
  const index = (at: number, from: number, most: number) =>
    Math.min(most - 1, Math.max(0, Math.round((at - from) / cellM)))
  const [west, east] = [Math.min(...xs) - BODY_RADIUS_M, Math.max(...xs) + BODY_RADIUS_M]
  const [north, south] = [Math.min(...zs) - BODY_RADIUS_M, Math.max(...zs) + BODY_RADIUS_M]
  for (let row = index(north, first.zM, rows); row <= index(south, first.zM, rows); row++)
    for (let column = index(west, first.xM, columns); column <= index(east, first.xM, columns); column++) {
      const cell = row * columns + column
      if (open[cell] === 1 && distanceToRectM(middleOf(floor, cell), obstacle) < BODY_RADIUS_M) open[cell] = 0
    }
}

/** Marks what can be walked to, cell by neighbouring cell; never across a corner. */
function flood(floor: WalkableFloor, start: Spot): void {
  const { columns, open, reached } = floor
  const startCell = cellAt(floor, start)
  if (open[startCell] !== 1) return
  const waiting = [startCell]
  reached[startCell] = 1
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    const column = cell % columns
    const neighbours = [
      column > 0 ? cell - 1 : -1,
      column < columns - 1 ? cell + 1 : -1,
      cell - columns,
      cell + columns,
    ]
    for (const next of neighbours) {
      if (open[next] !== 1 || reached[next] === 1) continue
      reached[next] = 1
      waiting.push(next)
    }
  }
}
