import { Group, Mesh, type BufferGeometry, type ShaderMaterial } from 'three'
import type { ReadPart } from '../read-model.ts'

/** The baked parts of a hall that stand still for ever. */
export interface HallChunks {
  readonly object: Group
  /** Lets one part glow, by its name; null for none. */
  readonly glow: (name: string | null) => void
}

/**
 * Each part a mesh of its own: they are few, and a matrix looked up for every vertex of them, as a batch does, was
 * measured to cost a tenth of a frame.
 * @param glowing as `plain`, for the part that glows
 */
export function makeHallChunks(
  model: ReadonlyMap<string, ReadPart>,
  plain: ShaderMaterial,
  glowing: ShaderMaterial,
): HallChunks {
  const object = new Group()
  object.name = 'hall'
  const meshes = new Map<string, Mesh<BufferGeometry, ShaderMaterial>>()
  for (const [name, { geometry, matrix }] of model) {
    const mesh = new Mesh(geometry, plain)
    mesh.name = name
    mesh.matrixAutoUpdate = false
    mesh.matrix.copy(matrix)
    mesh.renderOrder = orderOf(name)
    meshes.set(name, mesh)
    object.add(mesh)
  }
  let lit: Mesh<BufferGeometry, ShaderMaterial> | undefined
  return {
    object,
    glow: (name) => {
      if (lit !== undefined) lit.material = plain
      lit = name === null ? undefined : meshes.get(name)
      if (lit !== undefined) lit.material = glowing
    },
  }
}

/** What is hidden by others comes after them: pixels that nobody sees need no colour. */
const orderOf = (name: string): number => (name.startsWith('land') ? 2 : name.startsWith('ground') ? 1 : 0)
