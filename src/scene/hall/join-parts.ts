import type { BufferGeometry } from 'three'
import { bakedGeometry, geometryOf } from '../goods/baked-geometry.ts'
import type { ReadPart } from '../read-model.ts'

/** Parts as one geometry, in metres of the hall. */
export function joinParts(parts: readonly ReadPart[]): BufferGeometry {
  const each = parts.map((part) => {
    const { attributes, index } = bakedGeometry(part)
    return { positions: attributes['position']?.array ?? [], colours: attributes['color']?.array ?? [], index }
  })
  const sum = (sizeOf: (one: (typeof each)[number]) => number): number =>
    each.reduce((total, one) => total + sizeOf(one), 0)
  const positions = new Float32Array(sum((one) => one.positions.length))
  const colours = new Uint8Array((positions.length / 3) * 4)
  const indices = new Uint32Array(sum(({ index }) => index?.count ?? 0))
  let [vertex, at] = [0, 0]
  for (const one of each) {
    positions.set(one.positions, vertex * 3)
    colours.set(one.colours, vertex * 4)
    for (const corner of one.index?.array ?? []) indices[at++] = corner + vertex
    vertex += one.positions.length / 3
  }
  return geometryOf(positions, colours, indices)
}
