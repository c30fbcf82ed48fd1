import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantisePart } from '#workshop/quantise-part.ts'

const triangle = (points: readonly number[], tone = 100, stepM = 0.01) =>
  quantisePart({
    name: 'some',
    positions: new Float32Array(points),
    colours: new Uint8Array((points.length / 3) * 4).fill(tone),
    indices: Uint32Array.from({ length: points.length / 3 }, (_, i) => i),
    stepM,
  })

describe('a part on a grid', () => {
  it('is off by half a step at most, wherever it stands', () => {
    const metres = fc.float({ min: -400, max: 400, noNaN: true })
    fc.assert(
      fc.property(fc.array(metres, { minLength: 9, maxLength: 9 }), (points) => {
        const { positions, originM, stepM, indices } = triangle(points, 100, 0.02)
        indices.forEach((vertex, corner) => {
          for (const axis of [0, 1, 2]) {
            const at = (positions[vertex * 3 + axis] ?? 0) * stepM + (originM[axis] ?? 0)
            expect(Math.abs(at - (points[corner * 3 + axis] ?? 0))).toBeLessThanOrEqual(stepM / 2 + 1e-4)
          }
        })
      }),
    )
  })

  it('shares the grid of its neighbours: what they have in common stays in one place', () => {
    const left = triangle([0, 0, 0, 1.2345, 0, 0, 1.2345, 1, 0])
    const right = triangle([1.2345, 0, 0, 9.7, 0, 0, 1.2345, 1, 0])
    const xOf = ({ positions, originM, stepM }: typeof left, vertex: number): number =>
      (positions[vertex * 3] ?? 0) * stepM + originM[0]
    expect(xOf(left, 1)).toBeCloseTo(xOf(right, 0), 9)
  })

  it('has no triangle without area, and no vertex twice', () => {
    const made = triangle([0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0.001, 0, 0, 0, 0.001, 0])
    expect(made.indices.length).toBe(6)
    expect(made.positions.length).toBe(4 * 3)
  })

  it('keeps colours to a step of two, black and white near to what they were', () => {
    expect(Array.from(triangle([0, 0, 0, 1, 0, 0, 0, 1, 0], 255).colours.slice(0, 4))).toEqual([254, 254, 254, 254])
    expect(triangle([0, 0, 0, 1, 0, 0, 0, 1, 0], 0).colours[0]).toBe(0)
  })
})
