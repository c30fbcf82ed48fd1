import type { WalkableFloor } from './walkable-floor.ts'

export interface GridPath {
  /** From the first cell to the last, each beside the next. */
  readonly cells: readonly number[]
  /** How many cells were looked at from: what the search cost. */
  readonly expanded: number
}

const DIAGONAL = Math.SQRT2
/** Prefers, of ways as long as one another, the one that is nearer its end: an open floor is not searched whole. */
const EAGER = 1.0001

/**
 * The shortest way over reached cells, to any of eight neighbours, never across a corner; null when there is none.
 * A* after Hart, Nilsson and Raphael, 1968.
 */
export function gridPath(floor: WalkableFloor, start: number, goal: number): GridPath | null {
  const { columns, rows, reached } = floor
  if (reached[start] !== 1 || reached[goal] !== 1) return null
  const notes = notesFor(floor)
  const { costs, cameFrom, seenIn, doneIn, heap } = notes
  const search = ++notes.searches
  const goalX = goal % columns
  const goalZ = Math.floor(goal / columns)
  let expanded = 0
  heap.clear()
  costs[start] = 0
  cameFrom[start] = start
  seenIn[start] = search
  heap.push(start, 0)
  for (let cell = heap.pop(); cell !== -1; cell = heap.pop()) {
    if (doneIn[cell] === search) continue
    doneIn[cell] = search
    if (cell === goal) return { cells: backTo(cameFrom, start, goal), expanded }
    expanded++
    const x = cell % columns
    const z = (cell - x) / columns
    for (let dz = -1; dz <= 1; dz++)
      for (let dx = -1; dx <= 1; dx++) {
        const nextX = x + dx
        const nextZ = z + dz
        const next = cell + dx + dz * columns
        if (nextX < 0 || nextZ < 0 || nextX >= columns || nextZ >= rows) continue
        if (reached[next] !== 1 || doneIn[next] === search) continue
        const isDiagonal = dx !== 0 && dz !== 0
        if (isDiagonal && (reached[cell + dx] !== 1 || reached[cell + dz * columns] !== 1)) continue
        const cost = (costs[cell] ?? 0) + (isDiagonal ? DIAGONAL : 1)
        if (seenIn[next] === search && cost >= (costs[next] ?? 0)) continue
        seenIn[next] = search
        costs[next] = cost
        cameFrom[next] = cell
        const awayX = Math.abs(nextX - goalX)
        const awayZ = Math.abs(nextZ - goalZ)
        const left = Math.max(awayX, awayZ) + (DIAGONAL - 1) * Math.min(awayX, awayZ)
        heap.push(next, cost + left * EAGER)
      }
  }
  return null
}

function backTo(cameFrom: Int32Array, start: number, goal: number): number[] {
  const cells = [goal]
  for (let cell = goal; cell !== start;) {
    cell = cameFrom[cell] ?? start
    cells.push(cell)
  }
  return cells.reverse()
}

/** What a search writes down per cell; kept for the next one, which knows its own notes by its number. */
interface Notes {
  searches: number
  readonly costs: Float64Array
  readonly cameFrom: Int32Array
  readonly seenIn: Uint32Array
  readonly doneIn: Uint32Array
  readonly heap: CellHeap
}

const kept = new WeakMap<WalkableFloor, Notes>()

function notesFor(floor: WalkableFloor): Notes {
  const found = kept.get(floor)
  if (found !== undefined) return found
  const cells = floor.columns * floor.rows
  const notes = {
    searches: 0,
    costs: new Float64Array(cells),
    cameFrom: new Int32Array(cells),
    seenIn: new Uint32Array(cells),
    doneIn: new Uint32Array(cells),
    heap: new CellHeap(),
  }
  kept.set(floor, notes)
  return notes
}

/** Cells by rank, least first. */
class CellHeap {
  readonly #cells: number[] = []
  readonly #ranks: number[] = []

  clear(): void {
    this.#cells.length = 0
    this.#ranks.length = 0
  }

  push(cell: number, rank: number): void {
    let at = this.#cells.length
    for (; at > 0;) {
      const parent = (at - 1) >> 1
      if ((this.#ranks[parent] ?? 0) <= rank) break
      this.#move(parent, at)
      at = parent
    }
    this.#cells[at] = cell
    this.#ranks[at] = rank
  }

  /** The cell of least rank, or -1. */
  pop(): number {
    const top = this.#cells[0]
    const cell = this.#cells.pop()
    const rank = this.#ranks.pop()
    if (top === undefined || cell === undefined || rank === undefined) return -1
    const size = this.#cells.length
    if (size === 0) return top
    let at = 0
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (this.#ranks[child + 1] ?? 0) < (this.#ranks[child] ?? 0)) child++
      if ((this.#ranks[child] ?? 0) >= rank) break
      this.#move(child, at)
      at = child
    }
    this.#cells[at] = cell
    this.#ranks[at] = rank
    return top
  }

  #move(from: number, to: number): void {
    this.#cells[to] = this.#cells[from] ?? -1
    this.#ranks[to] = this.#ranks[from] ?? 0
  }
}
