import { BufferAttribute, BufferGeometry, Matrix4, Quaternion, Vector3 } from 'three'
import { readGlb } from './read-glb.ts'

/** A part of a model: its triangles, and where they stand. */
export interface ReadPart {
  readonly geometry: BufferGeometry
  readonly matrix: Matrix4
}

/** Reads one of our models (see `workshop/write-model`) into its parts by name. Throws when it is none. */
export async function readModel(bytes: ArrayBuffer): Promise<ReadonlyMap<string, ReadPart>> {
  const parts = new Map<string, ReadPart>()
  for (const { name, positions, colours, indices, scale, translation } of await readGlb(bytes)) {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(positions, 3))
    geometry.setAttribute('color', new BufferAttribute(colours, 4, true))
    geometry.setIndex(new BufferAttribute(indices, 1))
    const matrix = new Matrix4().compose(
      new Vector3().fromArray([...translation]),
      new Quaternion(),
      new Vector3().fromArray([...scale]),
    )
    parts.set(name, { geometry, matrix })
  }
  return parts
}
