import { Group, Matrix4, Mesh, type BufferGeometry, type ShaderMaterial } from 'three'
import type { Air } from '../air/air.ts'
import { showColours } from '../air/show-colours.ts'
import type { ReadPart } from '../read-model.ts'
import { boothSectors } from './booth-sectors.ts'
import { joinParts } from './join-parts.ts'

type BakedMesh = Mesh<BufferGeometry, ShaderMaterial>

interface ChunkMaterials {
  readonly plain: ShaderMaterial
  /** For the land, of which far more is air: there, what is nearly right shows. */
  readonly exact: ShaderMaterial
  /** As `plain`, for the part that glows. */
  readonly glowing: ShaderMaterial
}

/** The baked parts of a hall that stand still for ever. */
export interface HallChunks {
  readonly object: Group
  /** Lets one part glow, by its name; null for none. */
  readonly glow: (name: string | null) => void
  /** What materials need that are shaded by `shown-vertex`. */
  readonly showColours: (air: Air) => void
  /** Gives back what is not the model's own. */
  readonly free: () => void
}

/**
 * Each part a mesh of its own while they are few: a matrix looked up for every vertex of them, as a batch does, was
 * measured to cost a tenth of a frame. Many booths are joined to sectors.
 */
export function makeHallChunks(
  model: ReadonlyMap<string, ReadPart>,
  { plain, exact, glowing }: ChunkMaterials,
): HallChunks {
  const object = new Group()
  object.name = 'hall'
  const alone = new Map<string, BakedMesh>()
  const joined: BufferGeometry[] = []
  const meshes: BakedMesh[] = []
  const booths = new Map([...model].filter(([name]) => name.startsWith('booth-')))
  const nameOf = new Map([...booths].map(([name, part]) => [part, name]))
  let shownIn: Air | null = null

  function add(name: string, { geometry, matrix }: ReadPart, material: ShaderMaterial): BakedMesh {
    const mesh = new Mesh(geometry, material)
    mesh.name = name
    mesh.matrixAutoUpdate = false
    mesh.matrix.copy(matrix)
    mesh.renderOrder = orderOf(name)
    object.add(mesh)
    return mesh
  }

  for (const [name, part] of model) if (!booths.has(name)) meshes.push(add(name, part, isLand(name) ? exact : plain))
  for (const [i, sector] of boothSectors([...booths.values()]).entries()) {
    const [first, ...others] = sector
    if (first === undefined) continue
    const name = nameOf.get(first) ?? ''
    if (others.length === 0) {
      const mesh = add(name, first, plain)
      meshes.push(mesh)
      alone.set(name, mesh)
    } else {
      const geometry = joinParts(sector)
      joined.push(geometry)
      meshes.push(add(`booths-${i}`, { geometry, matrix: new Matrix4() }, plain))
    }
  }

  let lit: BakedMesh | null = null
  /** Drawn once more over the sector that holds it. */
  let over: BakedMesh | null = null

  return {
    object,
    glow: (name) => {
      if (lit !== null) lit.material = plain
      over?.removeFromParent()
      over = null
      lit = name === null ? null : (alone.get(name) ?? null)
      if (lit !== null) lit.material = glowing
      const part = name === null || lit !== null ? undefined : booths.get(name)
      if (name === null || part === undefined) return
      if (shownIn !== null) showColours(part.geometry, shownIn)
      over = add(name, part, glowing)
    },
    showColours: (air) => {
      shownIn = air
      for (const { material, geometry } of meshes) if (material !== exact) showColours(geometry, air)
    },
    free: () => {
      for (const geometry of joined) geometry.dispose()
    },
  }
}

const isLand = (name: string): boolean => name.startsWith('land')

/** What is hidden by others comes after them: pixels that nobody sees need no colour. */
const orderOf = (name: string): number => (isLand(name) ? 2 : name.startsWith('ground') ? 1 : 0)
