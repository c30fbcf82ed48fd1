import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import type { ReadPart } from '../read-model.ts'

/**
 * A part in metres, one plain attribute after the other: what can share buffers with others. A part as it is read is
 * interleaved, and has a scale of its own.
 */
export function bakedGeometry({ geometry, matrix }: ReadPart): BufferGeometry {
  const [from, light, index] = [geometry.getAttribute('position'), geometry.getAttribute('color'), geometry.index]
  const at = new Vector3()
  const positions = new Float32Array(from.count * 3)
  const colours = new Uint8Array(from.count * 4).fill(0)
  for (let i = 0; i < from.count; i++) {
    at.fromBufferAttribute(from, i)
      .applyMatrix4(matrix)
      .toArray(positions, i * 3)
    for (let c = 0; c < 4; c++) colours[i * 4 + c] = Math.round(light.getComponent(i, c) * 255)
  }
  const indices = index === null ? Uint32Array.from({ length: from.count }, (_, i) => i) : Uint32Array.from(index.array)
  return geometryOf(positions, colours, indices)
}

/** Metres, colours as `workshop/light/encode-light` makes them, three corners a triangle. */
export function geometryOf(positions: Float32Array, colours: Uint8Array, indices: Uint32Array): BufferGeometry {
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setAttribute('color', new BufferAttribute(colours, 4, true))
    .setIndex(new BufferAttribute(indices, 1))
}
