import { Box3, BufferAttribute, BufferGeometry, Matrix4, Mesh, ShaderMaterial, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { HALL_MORNING } from '#scene/air/air.ts'
import { makeHallChunks } from '#scene/hall/hall-chunks.ts'
import type { ReadPart } from '#scene/read-model.ts'

const STEP_M = 0.003

/** One triangle on a grid of its own, as models have them, about a place. */
function boothAt(xM: number, zM: number): ReadPart {
  const geometry = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(Uint16Array.of(0, 0, 0, 1000, 0, 0, 0, 900, 500), 3))
    .setAttribute('color', new BufferAttribute(new Uint8Array(12).fill(Math.abs(xM) + 40), 4, true))
    .setIndex([0, 1, 2])
  const matrix = new Matrix4().makeScale(STEP_M, STEP_M, STEP_M).setPosition(xM, 0, zM)
  return { geometry, matrix }
}

/** A street of booths on either side of a lane along z. */
const street = (booths: number): ReadonlyMap<string, ReadPart> =>
  new Map(
    Array.from({ length: booths }, (_, i): [string, ReadPart] => [
      `booth-b${i}`,
      boothAt(i % 2 === 0 ? -6 : 6, 7 * Math.floor(i / 2)),
    ]),
  )

function make(model: ReadonlyMap<string, ReadPart>) {
  const [plain, exact, glowing] = [new ShaderMaterial(), new ShaderMaterial(), new ShaderMaterial()]
  const chunks = makeHallChunks(model, { plain, exact, glowing })
  const meshes = () => chunks.object.children.filter((child) => child instanceof Mesh)
  return { chunks, exact, glowing, meshes }
}

/** Corners of all triangles in the hall, to the millimetre, in an order of their own. */
function cornersOf(meshes: readonly Mesh[]): string[] {
  return meshes
    .flatMap(({ geometry, matrix }) => {
      const positions = geometry.getAttribute('position')
      return Array.from(geometry.index?.array ?? [], (corner) =>
        new Vector3()
          .fromBufferAttribute(positions, corner)
          .applyMatrix4(matrix)
          .toArray()
          .map((x) => x.toFixed(3))
          .join(' '),
      )
    })
    .sort()
}

describe('the parts of a hall', () => {
  it('are a mesh each while booths are few: what is out of view is left out', () => {
    const { meshes } = make(new Map([['ground-0', boothAt(0, 0)], ...street(12)]))
    expect(meshes()).toHaveLength(13)
  })

  it('have colours as the screen shows them, but for the land, which shows its air', () => {
    const { chunks, exact, meshes } = make(new Map([['land-3', boothAt(90, 200)], ...street(15)]))
    chunks.showColours(HALL_MORNING)
    for (const { name, geometry, material } of meshes()) {
      expect(geometry.hasAttribute('shown')).toBe(name !== 'land-3')
      expect(material === exact).toBe(name === 'land-3')
    }
  })

  it('are at most eight more with ever so many booths, and show the same triangles', () => {
    for (const booths of [15, 35, 200]) {
      const model = street(booths)
      const { meshes } = make(model)
      expect(meshes().length).toBeLessThanOrEqual(8)
      const apart = [...model.values()].map(({ geometry, matrix }) => {
        const mesh = new Mesh(geometry)
        mesh.matrix.copy(matrix)
        return mesh
      })
      expect(cornersOf(meshes())).toEqual(cornersOf(apart))
    }
  })

  it('join booths that are neighbours', () => {
    const { meshes } = make(street(40))
    const wholeM = 7 * 19
    for (const { geometry } of meshes()) {
      const size = new Box3().setFromBufferAttribute(geometry.getAttribute('position') as BufferAttribute)
      expect(size.max.z - size.min.z).toBeLessThan(wholeM / 3)
    }
  })

  it('let one booth glow, alone or in a sector, and no longer than it is pointed at', () => {
    for (const booths of [3, 30]) {
      const { chunks, glowing, meshes } = make(street(booths))
      const glows = () => meshes().filter(({ material }) => material === glowing)
      const atRest = meshes().length
      chunks.showColours(HALL_MORNING)
      chunks.glow('booth-b2')
      expect(glows().map(({ name }) => name)).toEqual(['booth-b2'])
      expect(cornersOf(glows())).toEqual(['-3.000 0.000 7.000', '-6.000 0.000 7.000', '-6.000 2.700 8.500'])
      expect(glows()[0]?.geometry.hasAttribute('shown')).toBe(true)
      chunks.glow('booth-b1')
      expect(glows().map(({ name }) => name)).toEqual(['booth-b1'])
      chunks.glow('booth-nobody')
      expect(glows()).toEqual([])
      chunks.glow(null)
      expect(meshes()).toHaveLength(atRest)
    }
  })
})
