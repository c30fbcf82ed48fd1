import fc from 'fast-check'
import { Mesh, type BufferGeometry } from 'three'
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'
import { describe, expect, it } from 'vitest'
import { readModel } from '#scene/read-model.ts'
import { modelExhibits } from '#workshop/model-exhibits.ts'

const products = (['honey-jar', 'tea-tin', 'khen'] as const).map((kind) => ({
  id: kind,
  exhibit: { kind: 'package', package: kind } as const,
}))
const bytesOf = async (...of: Parameters<typeof modelExhibits>) =>
  new Uint8Array((await modelExhibits(...of)).bytes).buffer

describe('a model', () => {
  it('is read as the loader of three reads it', async () => {
    const bytes = await bytesOf(products, 'far')
    const ours = await readModel(bytes)
    const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes, '')
    scene.updateMatrixWorld(true)
    const theirs = new Map<string, Mesh<BufferGeometry>>()
    scene.traverse((node) => node instanceof Mesh && theirs.set(node.name, node as Mesh<BufferGeometry>))
    expect([...ours.keys()]).toEqual([...theirs.keys()])
    for (const [name, { geometry, matrix }] of ours) {
      const other = theirs.get(name)
      for (const [index, value] of (other?.matrixWorld.elements ?? []).entries())
        expect(matrix.elements[index]).toBeCloseTo(value, 6)
      expect(geometry.index?.array).toEqual(other?.geometry.index?.array)
      for (const attribute of ['position', 'color'] as const) {
        const [mine, its] = [geometry.getAttribute(attribute), other?.geometry.getAttribute(attribute)]
        expect(mine.count).toBe(its?.count)
        expect(mine.normalized).toBe(its?.normalized)
        for (let i = 0; i < mine.count; i += 7)
          for (const axis of [0, 1, 2]) expect(mine.getComponent(i, axis)).toBe(its?.getComponent(i, axis))
      }
    }
  })

  it('without parts is read as none', async () => {
    expect((await readModel(await bytesOf([], 'far'))).size).toBe(0)
  })

  it('that is cut or foreign is refused, and harms nothing', async () => {
    const bytes = await bytesOf(products.slice(0, 1), 'far')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.byteLength - 400 }), async (length) => {
        await expect(readModel(bytes.slice(0, length))).rejects.toBeInstanceOf(Error)
      }),
      { numRuns: 40 },
    )
    await expect(readModel(new TextEncoder().encode('<!doctype html>'.repeat(9)).buffer)).rejects.toBeInstanceOf(Error)
  })
})
