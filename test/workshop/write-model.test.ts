import { describe, expect, it } from 'vitest'
import { box } from '#pieces/solid/box.ts'
import { trianglesOf } from '#pieces/triangles.ts'
import { MORNING } from '#workshop/light/daylight.ts'
import { encodeLight } from '#workshop/light/encode-light.ts'
import { traceLight } from '#workshop/light/trace-light.ts'
import { writeModel, type ModelPart } from '#workshop/write-model.ts'
import { readBack } from './read-back.ts'

function partOf(name: string, xM: number): ModelPart {
  const made = trianglesOf(box([xM, 0, 0], [2, 1, 3], { colour: '#cf9458' }))
  return { name, ...made, colours: encodeLight(made, traceLight(made, made, MORNING)), stepM: 0.004 }
}

describe('a model', () => {
  it('keeps its parts, their triangles, places and colours', async () => {
    const [left, right] = [partOf('left', -20), partOf('right', 20)]
    const root = await readBack(await writeModel([left, right]))
    expect(root.listNodes().map((node) => node.getName())).toEqual(expect.arrayContaining(['left', 'right']))
    for (const part of [left, right]) {
      const node = root.listNodes().find((one) => one.getName() === part.name)
      const primitive = node?.getMesh()?.listPrimitives()[0]
      expect(primitive?.getIndices()?.getCount()).toBe(part.indices.length)
      const positions = primitive?.getAttribute('POSITION')
      const [scale, shift] = [node?.getScale() ?? [1, 1, 1], node?.getTranslation() ?? [0, 0, 0]]
      const xs = Array.from({ length: positions?.getCount() ?? 0 }, (_, i) => {
        const [x = 0] = positions?.getElement(i, [0, 0, 0]) ?? []
        return x * (scale[0] ?? 1) + (shift[0] ?? 0)
      })
      const wanted = part.name === 'left' ? -20 : 20
      expect(Math.min(...xs)).toBeCloseTo(wanted - 1, 2)
      expect(Math.max(...xs)).toBeCloseTo(wanted + 1, 2)
      expect(primitive?.getAttribute('COLOR_0')?.getNormalized()).toBe(true)
    }
  })

  it('is the same each time, byte for byte', async () => {
    const part = partOf('same', 0)
    expect(await writeModel([part])).toEqual(await writeModel([part]))
  })
})
