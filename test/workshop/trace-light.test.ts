import { describe, expect, it } from 'vitest'
import { box } from '#pieces/solid/box.ts'
import type { Face, Mesh } from '#pieces/solid/face.ts'
import { joinTriangles } from '#pieces/join-triangles.ts'
import { triangleCount, trianglesOf } from '#pieces/triangles.ts'
import { MORNING, skyFrom } from '#workshop/light/daylight.ts'
import { cosineDirections, inFrame } from '#workshop/light/directions.ts'
import { encodeLight } from '#workshop/light/encode-light.ts'
import { traceLight } from '#workshop/light/trace-light.ts'

const tile = (xM: number, zM: number, half: number, yM = 0, colour = '#ffffff'): Face => ({
  points: [
    [xM - half, yM, zM + half],
    [xM + half, yM, zM + half],
    [xM + half, yM, zM - half],
    [xM - half, yM, zM - half],
  ],
  colour,
})

const green = (lit: Float32Array, vertex: number): number => lit[vertex * 3 + 1] ?? 0

describe('triangles of faces', () => {
  it('are fans, each face with vertices and a normal of its own', () => {
    const made = trianglesOf([tile(0, 0, 1), { ...tile(0, 0, 1, 1, '#804020'), glow: 1, sway: 0.5 }])
    expect(triangleCount(made)).toBe(4)
    expect(made.positions.length).toBe(8 * 3)
    expect(Array.from(made.normals.subarray(0, 3))).toEqual([0, 1, 0])
    expect(Array.from(made.albedo.subarray(4 * 3, 4 * 3 + 3))).toEqual([128, 64, 32])
    expect([made.glow[0], made.glow[4], made.sway[4]]).toEqual([0, 255, 128])
  })

  it('have a back where they are seen from both sides', () => {
    const made = trianglesOf([{ ...tile(0, 0, 1), twoSided: true }])
    expect(triangleCount(made)).toBe(4)
    expect(made.normals[4 * 3 + 1]).toBe(-1)
  })

  it('stay what they are when joined', () => {
    const parts = [trianglesOf([tile(0, 0, 1)]), trianglesOf(box([3, 0, 0], [1, 1, 1], { colour: '#fff' }))]
    const joined = joinTriangles(parts)
    expect(triangleCount(joined)).toBe(2 + 10)
    expect(Math.max(...joined.indices)).toBe(joined.glow.length - 1)
  })
})

describe('light', () => {
  const light = (of: Mesh, around: Mesh = []) => {
    const own = trianglesOf(of)
    return traceLight(own, joinTriangles([own, trianglesOf(around)]), MORNING)
  }

  it('in the open is that of the sky and the sun', () => {
    const lit = light([tile(0, 0, 1)])
    expect(green(lit, 0)).toBeGreaterThan(MORNING.sunColour[1] * MORNING.sun[1])
    expect(green(lit, 0)).toBeLessThan(MORNING.sunColour[1] + MORNING.horizon[1])
  })

  it('under a roof is only what comes in from the sides', () => {
    const open = light([tile(0, 0, 0.2)])
    const roofed = light([tile(0, 0, 0.2)], [{ ...tile(0, 0, 6, 2.5), twoSided: true }])
    expect(green(roofed, 0)).toBeLessThan(green(open, 0) * 0.4)
    expect(green(roofed, 0)).toBeGreaterThan(0)
  })

  it('is darker in a corner than before it', () => {
    const wall = box([0, 0, -3.2], [8, 3, 0.2], { colour: '#fff' })
    const lit = light([tile(0, -3.05, 0.02), tile(0, 2, 0.02)], wall)
    expect(green(lit, 0)).toBeLessThan(green(lit, 4))
  })

  it('throws the shadow away from the sun', () => {
    const post = box([0, 0, 0], [0.4, 3, 0.4], { colour: '#fff' })
    const [away, towards] = [1.2, -1.2].map((x) => green(light([tile(x, -0.15, 0.02)], post), 0))
    expect(away).toBeLessThan((towards ?? 0) * 0.5)
  })

  it('is the same each time', () => {
    const mesh = box([0, 0, 0], [1, 1, 1], { colour: '#cf9458' })
    expect(light(mesh)).toEqual(light(mesh))
  })
})

describe('directions', () => {
  it('are of unit length, in front, and closer together near the pole', () => {
    const all = cosineDirections(200)
    for (const d of all) expect(Math.hypot(...d)).toBeCloseTo(1)
    // Half of the weight of a cosine lies within 45° of the pole.
    expect(all.filter(([, , z]) => z > Math.SQRT1_2).length).toBe(100)
  })

  it('turn with the axis that they stand round', () => {
    for (const axis of [
      [0, 1, 0],
      [0, 0, -1],
      [0.6, -0.8, 0],
    ] as const)
      for (const d of cosineDirections(9)) {
        const turned = inFrame(axis, d)
        expect(Math.hypot(...turned)).toBeCloseTo(1)
        expect(turned[0] * axis[0] + turned[1] * axis[1] + turned[2] * axis[2]).toBeCloseTo(d[2])
      }
  })

  it('see a sky that is bluest above, and ground below', () => {
    expect(skyFrom(MORNING, 1)).toEqual(MORNING.zenith)
    expect(skyFrom(MORNING, 0)).toEqual(MORNING.horizon)
    expect(skyFrom(MORNING, -0.5)).toEqual(MORNING.ground)
  })
})

describe('colour as shipped', () => {
  it('is the root of radiance over four, with the wind in its alpha', () => {
    const made = trianglesOf([{ ...tile(0, 0, 1), sway: 1 }])
    const lit = new Float32Array(made.positions.length).fill(1)
    expect(Array.from(encodeLight(made, lit).subarray(0, 4))).toEqual([128, 128, 128, 255])
    expect(encodeLight(made, lit.fill(9))[0]).toBe(255)
  })

  it('of what glows is its own, whatever the light', () => {
    const made = trianglesOf([{ ...tile(0, 0, 1, 0, '#ffffff'), glow: 1 }])
    expect(encodeLight(made, new Float32Array(made.positions.length))[0]).toBe(128)
  })
})
