import { BufferAttribute, BufferGeometry } from 'three'
import { toOuter } from '#plan/rect.ts'
import type { MarkShape } from './place-mark.ts'

/** Pieces of a ring. */
const PIECES = 48

/** A mark in metres of the hall; `uv` counts woven diamonds along it, and goes 0 … 1 across. */
export function markGeometry(shape: MarkShape): BufferGeometry {
  const pieces = shape.kind === 'ring' ? PIECES : 1
  const repeats = Math.max(1, Math.round(lengthM(shape) / shape.widthM))
  const positions = new Float32Array((pieces + 1) * 6)
  const uvs = new Float32Array((pieces + 1) * 4)
  const indices = new Uint16Array(pieces * 6)
  for (let i = 0; i <= pieces; i++) {
    positions.set([...edge(shape, i / pieces, 0), ...edge(shape, i / pieces, 1)], i * 6)
    uvs.set([(i / pieces) * repeats, 0, (i / pieces) * repeats, 1], i * 4)
    if (i < pieces)
      indices.set(
        [0, 1, 2, 1, 3, 2].map((corner) => i * 2 + corner),
        i * 6,
      )
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setAttribute('uv', new BufferAttribute(uvs, 2))
    .setIndex(new BufferAttribute(indices, 1))
}

const lengthM = (shape: MarkShape): number => (shape.kind === 'ring' ? 2 * Math.PI * shape.radiusM : shape.lengthM)

/** A point of a mark: so far along it, and on its inner (0) or outer (1) edge. */
function edge(shape: MarkShape, along: number, side: number): readonly [number, number, number] {
  if (shape.kind === 'ring') {
    const radiusM = shape.radiusM - (1 - side) * shape.widthM
    const turn = along * 2 * Math.PI
    return [shape.xM + Math.sin(turn) * radiusM, shape.yM, shape.zM + Math.cos(turn) * radiusM]
  }
  const at = toOuter(shape, { xM: (along - 0.5) * shape.lengthM, zM: (0.5 - side) * -shape.widthM })
  return [at.xM, shape.yM, at.zM]
}
