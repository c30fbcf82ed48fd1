import { describe, expect, it } from 'vitest'
import { joinTriangles } from '#pieces/join-triangles.ts'
import { box } from '#pieces/solid/box.ts'
import type { Face, Mesh } from '#pieces/solid/face.ts'
import { trianglesOf } from '#pieces/triangles.ts'
import { MORNING, type Daylight } from '#workshop/light/daylight.ts'
import { lampFalloff, lampsOf } from '#workshop/light/lamps.ts'
import { lightScene } from '#workshop/light/light-scene.ts'
import { samplesOf } from '#workshop/light/samples.ts'

const DARK: Daylight = {
  ...MORNING,
  sunColour: [0, 0, 0],
  zenith: [0, 0, 0],
  horizon: [0, 0, 0],
  ground: [0, 0, 0],
  bounce: [0, 0, 0],
}
const tile = (xM: number, zM: number, half: number, yM = 0, colour = '#ffffff'): Face => ({
  points: [
    [xM - half, yM, zM + half],
    [xM + half, yM, zM + half],
    [xM + half, yM, zM - half],
    [xM - half, yM, zM - half],
  ],
  colour,
})
const lamp = (xM: number, yM: number): Mesh => box([xM, yM, 0], [0.2, 0.3, 0.2], { colour: '#ffbe58', glow: 1 })

/** Red, green and blue on the first vertex. */
const first = (mesh: Mesh, light: Daylight): number[] =>
  Array.from(lightScene(trianglesOf(mesh), light, { skyRays: 40, sunRays: 4 }).subarray(0, 3))

describe('the light of a scene', () => {
  it('is taken once where vertices share their place and the way they face', () => {
    const made = trianglesOf([tile(0, 0, 1), tile(2, 0, 1), tile(0, 0, 1, 1)])
    const { vertices, of } = samplesOf(made, 12)
    expect(vertices.length).toBe(10)
    // The edge between the first two.
    expect(of[1]).toBe(of[4])
    expect(of[2]).toBe(of[7])
  })

  it('takes the colour of what throws it back', () => {
    const wall = (colour: string): Mesh => box([0, 0, -1.4], [6, 3, 0.2], { colour })
    const floor = tile(0, -1, 0.1)
    const [red, blue] = ['#ff2010', '#1020ff'].map((colour) => first([floor, ...wall(colour)], MORNING))
    expect((red?.[0] ?? 0) / (red?.[2] ?? 1)).toBeGreaterThan(((blue?.[0] ?? 0) / (blue?.[2] ?? 1)) * 1.15)
  })

  it('reaches under a roof from a floor in the sun', () => {
    const under = { ...tile(0, 0, 0.3, 2.4), points: [...tile(0, 0, 0.3, 2.4).points].reverse() }
    const roof = tile(0, 0, 2, 2.6)
    const [bright] = first([under, roof, tile(0, 0, 14, 0, '#e0d0c0')], MORNING)
    const [dim] = first([under, roof, tile(0, 0, 14, 0, '#201810')], MORNING)
    expect(bright).toBeGreaterThan((dim ?? 0) * 2)
  })

  it('of a lamp is warm, falls off, and is hidden by what stands between', () => {
    const [near = 0, , nearBlue = 0] = first([tile(0, 0, 0.1), ...lamp(0, 1)], DARK)
    const [far = 0] = first([tile(0, 0, 0.1), ...lamp(0, 3)], DARK)
    const [hidden = 0] = first([tile(0, 0, 0.1), ...lamp(0, 1), tile(0, 0, 0.8, 0.5)], DARK)
    expect(near).toBeGreaterThan(nearBlue * 2)
    expect(near).toBeGreaterThan(far * 3)
    expect(far).toBeGreaterThan(0)
    // A little shines through what is as thin as cloth.
    expect(hidden).toBeLessThan(near * 0.25)
    expect(lampFalloff(0)).toBe(1)
    expect(lampFalloff(9)).toBe(0)
  })

  it('knows lamps apart, and counts the faces of one as one', () => {
    const lamps = lampsOf(trianglesOf([...lamp(0, 1), ...lamp(3, 1)]))
    expect(lamps.map(({ at }) => Math.round(at[0]))).toEqual([0, 3])
  })

  it('is that of the vertices asked for; the rest only hides it', () => {
    const [floor, roof] = [trianglesOf([tile(0, 0, 0.2)]), trianglesOf([{ ...tile(0, 0, 4, 2), twoSided: true }])]
    const open = lightScene(floor, MORNING)
    const under = lightScene(joinTriangles([floor, roof]), MORNING, undefined, 4)
    expect(under.length).toBe(open.length)
    expect(under[1]).toBeLessThan((open[1] ?? 0) * 0.6)
  })
})
