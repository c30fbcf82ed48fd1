/** Boxes round boxes round triangles, in flat arrays: what a ray can miss is skipped at once. */
export interface Bvh {
  /** Six numbers a node: least x, y, z, most x, y, z. */
  readonly bounds: Float32Array
  /** Of an inner node the index of its second child (the first follows it); of a leaf its first triangle in `order`. */
  readonly next: Uint32Array
  /** How many triangles a leaf holds; 0 for an inner node. */
  readonly counts: Uint8Array
  /** Nine numbers a triangle, in the order of the leaves: one corner and the two edges from it. */
  readonly corners: Float32Array
  /** Which triangle stands at each place of that order. */
  readonly triangles: Uint32Array
}

const LEAF = 4
/** Where a box may be parted: between this many equal slices of it. */
const SLICES = 12

/** Builds the tree by parting each box's triangles where rays will be tested against the fewest (surface area heuristic). */
export function buildBvh(positions: Float32Array, indices: Uint32Array): Bvh {
  const count = indices.length / 3
  const centres = new Float32Array(count * 3)
  const boxes = new Float32Array(count * 6)
  for (let t = 0; t < count; t++)
    for (let axis = 0; axis < 3; axis++) {
      const [a, b, c] = [0, 1, 2].map((corner) => positions[(indices[t * 3 + corner] ?? 0) * 3 + axis] ?? 0)
      const least = Math.min(a ?? 0, b ?? 0, c ?? 0)
      const most = Math.max(a ?? 0, b ?? 0, c ?? 0)
      boxes[t * 6 + axis] = least
      boxes[t * 6 + 3 + axis] = most
      centres[t * 3 + axis] = (least + most) / 2
    }
  const order = Uint32Array.from({ length: count }, (_, t) => t)
  const nodes = Math.max(1, 2 * count)
  const bvh = { bounds: new Float32Array(nodes * 6), next: new Uint32Array(nodes), counts: new Uint8Array(nodes) }
  let used = 0

  function split(from: number, to: number): void {
    const node = used++
    const bounds = bvh.bounds.subarray(node * 6, node * 6 + 6)
    bounds.fill(Infinity, 0, 3).fill(-Infinity, 3)
    for (const t of order.subarray(from, to))
      for (let axis = 0; axis < 3; axis++) {
        bounds[axis] = Math.min(bounds[axis] ?? 0, boxes[t * 6 + axis] ?? 0)
        bounds[axis + 3] = Math.max(bounds[axis + 3] ?? 0, boxes[t * 6 + 3 + axis] ?? 0)
      }
    if (to - from <= LEAF) {
      bvh.counts[node] = to - from
      bvh.next[node] = from
      return
    }
    const middle = part(order.subarray(from, to), boxes, centres) + from
    split(from, middle)
    bvh.next[node] = used
    split(middle, to)
  }
  if (count > 0) split(0, count)

  const corners = new Float32Array(count * 9)
  for (const [place, t] of order.entries()) {
    const at = (corner: number, axis: number) => positions[(indices[t * 3 + corner] ?? 0) * 3 + axis] ?? 0
    for (let axis = 0; axis < 3; axis++) {
      corners[place * 9 + axis] = at(0, axis)
      corners[place * 9 + 3 + axis] = at(1, axis) - at(0, axis)
      corners[place * 9 + 6 + axis] = at(2, axis) - at(0, axis)
    }
  }
  return { ...bvh, corners, triangles: order }
}

/** Puts those before a cut first; returns how many they are, never none nor all. */
function part(own: Uint32Array, boxes: Float32Array, centres: Float32Array): number {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (const t of own)
    for (let axis = 0; axis < 3; axis++) {
      const at = centres[t * 3 + axis] as number
      low[axis] = Math.min(low[axis] as number, at)
      high[axis] = Math.max(high[axis] as number, at)
    }
  const sides = low.map((least, axis) => (high[axis] as number) - least)
  const axis = sides.indexOf(Math.max(...sides))
  const [least, side] = [low[axis] as number, sides[axis] as number]
  const halve = (): number => {
    own.sort((a, b) => (centres[a * 3 + axis] as number) - (centres[b * 3 + axis] as number))
    return own.length >> 1
  }
  if (side < 1e-6) return halve()
  const slice = (t: number): number =>
    Math.min(SLICES - 1, Math.floor((((centres[t * 3 + axis] as number) - least) / side) * SLICES))
  const counts = new Uint32Array(SLICES)
  const extents = new Float32Array(SLICES * 6)
  for (let i = 0; i < SLICES; i++) clear(extents, i)
  for (const t of own) {
    const i = slice(t)
    counts[i] = (counts[i] as number) + 1
    grow(extents, i, boxes, t)
  }
  const cut = bestCut(counts, extents)
  let before = 0
  for (let i = 0; i < own.length; i++) {
    const t = own[i] as number
    if (slice(t) >= cut) continue
    own[i] = own[before] as number
    own[before++] = t
  }
  return before === 0 || before === own.length ? halve() : before
}

/** The slice that a cut is best made before. */
function bestCut(counts: Uint32Array, extents: Float32Array): number {
  const costs = new Float64Array(SLICES)
  const box = new Float32Array(6)
  for (const way of [1, -1]) {
    clear(box, 0)
    let count = 0
    for (let k = 0; k < SLICES - 1; k++) {
      const i = way > 0 ? k : SLICES - 1 - k
      if ((counts[i] as number) > 0) grow(box, 0, extents, i)
      count += counts[i] as number
      const cut = way > 0 ? i + 1 : i
      costs[cut] = (costs[cut] as number) + (count === 0 ? 0 : count * halfArea(box))
    }
  }
  let best = 1
  for (let cut = 2; cut < SLICES; cut++) if ((costs[cut] as number) < (costs[best] as number)) best = cut
  return best
}

const clear = (boxes: Float32Array, i: number): void => {
  boxes.fill(Infinity, i * 6, i * 6 + 3).fill(-Infinity, i * 6 + 3, i * 6 + 6)
}

function grow(boxes: Float32Array, i: number, by: Float32Array, j: number): void {
  for (let axis = 0; axis < 3; axis++) {
    const [low, high] = [i * 6 + axis, i * 6 + 3 + axis]
    boxes[low] = Math.min(boxes[low] as number, by[j * 6 + axis] as number)
    boxes[high] = Math.max(boxes[high] as number, by[j * 6 + 3 + axis] as number)
  }
}

function halfArea(box: Float32Array): number {
  const [x, y, z] = [0, 1, 2].map((axis) => (box[axis + 3] as number) - (box[axis] as number)) as [
    number,
    number,
    number,
  ]
  return x * y + y * z + z * x
}
