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
}

const LEAF = 4

/** Builds the tree by halving each box's triangles along its longest side. */
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
    const sides = [0, 1, 2].map((axis) => (bounds[axis + 3] ?? 0) - (bounds[axis] ?? 0))
    const axis = sides.indexOf(Math.max(...sides))
    order.subarray(from, to).sort((a, b) => (centres[a * 3 + axis] ?? 0) - (centres[b * 3 + axis] ?? 0))
    const middle = (from + to) >> 1
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
  return { ...bvh, corners }
}
