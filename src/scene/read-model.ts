import { Matrix4, Mesh, type BufferGeometry } from 'three'
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'

/** A part of a model: its triangles, and where they stand. */
export interface ReadPart {
  readonly geometry: BufferGeometry
  readonly matrix: Matrix4
}

/** Reads one of our models (see `workshop/write-model`) into its parts by name. Throws when it is none. */
export async function readModel(bytes: ArrayBuffer): Promise<ReadonlyMap<string, ReadPart>> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
  const { scene } = await loader.parseAsync(bytes, '')
  scene.updateMatrixWorld(true)
  const parts = new Map<string, ReadPart>()
  scene.traverse((node) => {
    if (node instanceof Mesh && !parts.has(node.name)) {
      const { geometry } = node as Mesh<BufferGeometry>
      parts.set(node.name, { geometry, matrix: node.matrixWorld.clone() })
    }
  })
  return parts
}
