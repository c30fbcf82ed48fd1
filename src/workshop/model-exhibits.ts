import type { Product } from '#content/product.ts'
import { exhibitMesh } from '#pieces/exhibit/exhibit-mesh.ts'
import { triangleCount, trianglesOf } from '#pieces/triangles.ts'
import { farFaces } from './far-faces.ts'
import { encodeLight } from './light/encode-light.ts'
import { lightExhibit } from './light/light-exhibit.ts'
import type { Made } from './model-hall.ts'
import { writeModel } from './write-model.ts'

/** What stands for each product on its plinth, in one part a product that bears its id; made for near or for far. */
export async function modelExhibits(
  products: readonly Pick<Product, 'id' | 'exhibit'>[],
  detail: 'near' | 'far',
): Promise<Made> {
  let triangles = 0
  const parts = products.map(({ id, exhibit }) => {
    const mesh = meshOf({ id, exhibit }, detail)
    const made = lightExhibit(mesh, detail === 'far' ? farFaces(mesh) : mesh)
    triangles += triangleCount(made.triangles)
    const { positions, indices } = made.triangles
    const colours = encodeLight(made.triangles, made.lit)
    return { name: id, positions, indices, colours, stepM: STEP_M[detail] }
  })
  return { bytes: await writeModel(parts), triangles }
}

const heights = new Map<string, number>()

/** How high a product's exhibit reaches over its foot, metres. */
export function exhibitHeightM({ exhibit }: Pick<Product, 'exhibit'>): number {
  const key = `${exhibit.package} ${looksOf(exhibit).count ?? ''}`
  const known = heights.get(key)
  if (known !== undefined) return known
  const { positions } = trianglesOf(meshOf({ id: '', exhibit }, 'far'))
  const height = positions.reduce((highest, value, i) => (i % 3 === 1 ? Math.max(highest, value) : highest), 0)
  heights.set(key, height)
  return height
}

const meshOf = ({ id, exhibit }: Pick<Product, 'id' | 'exhibit'>, detail: 'near' | 'far') =>
  exhibitMesh(exhibit.package, { ...looksOf(exhibit), seed: seedOf(id) }, detail)

function looksOf(exhibit: Product['exhibit']): { colour?: string; accent?: string; count?: number } {
  if (exhibit.kind === 'glb') return {}
  const { colour, accent, count } = exhibit
  return {
    ...(colour !== undefined && { colour }),
    ...(accent !== undefined && { accent }),
    ...(count !== undefined && { count }),
  }
}

/** What one holds before one's eyes shows every millimetre; what is metres off does not. */
const STEP_M = { near: 0.0005, far: 0.003 } as const

/** Neighbours of one kind should not be twins. */
const seedOf = (id: string): number => Array.from(id).reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 9973, 7)
