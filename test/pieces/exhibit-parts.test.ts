import { describe, expect, it } from 'vitest'
import { bevelled } from '#pieces/exhibit-parts/bevelled.ts'
import { leaf } from '#pieces/exhibit-parts/foliage.ts'
import { bow, faceOf, loft, pipe, turned } from '#pieces/exhibit-parts/loft.ts'
import { atLeast, luminance } from '#pieces/exhibit-parts/tones.ts'
import { diamonds, wovenCloth } from '#pieces/exhibit-parts/woven.ts'
import type { Mesh } from '#pieces/solid/face.ts'
import { cross, dot, normalOf, type Vec3 } from '#pieces/solid/vector.ts'

function volumeOf(mesh: Mesh): number {
  return mesh
    .flatMap(({ points }) => points.slice(2).map((c, i) => [points[0], points[i + 1], c] as const))
    .reduce((sum, [a = [0, 0, 0], b = [0, 0, 0], c]) => sum + dot(a, cross(b, c)) / 6, 0)
}

const red = { colour: '#c00' }

describe('closed bodies look outwards', () => {
  it('a turned one: near the volume of its cylinder, whatever it stands on', () => {
    const mesh = turned(
      [
        [0.1, 0],
        [0.1, 0.4],
      ],
      { ...red, at: [0.3, 0.5, -0.2], sides: 48, start: true },
    )
    expect(volumeOf(mesh)).toBeCloseTo(Math.PI * 0.01 * 0.4, 4)
  })

  it.each<[string, Vec3, Vec3]>([
    ['up', [0, 0, 0], [0, 0.5, 0]],
    ['down', [0.1, 0.9, 0], [0.1, 0.4, 0]],
    ['across', [-0.3, 0.1, 0.2], [0.2, 0.1, 0.2]],
    ['slanting', [0, 0, 0], [0.3, 0.4, 0]],
    ['towards the eye', [0, 0.2, -0.2], [0, 0.2, 0.3]],
  ])('a pipe %s, with tips or without', (_name, from, to) => {
    expect(volumeOf(pipe(bow(from, to, 4), 0.05, { ...red, sides: 32 }))).toBeCloseTo(Math.PI * 0.0025 * 0.5, 4)
    expect(volumeOf(pipe(bow(from, to, 2), [0, 0.05, 0], { ...red, sides: 32 }))).toBeCloseTo(
      (Math.PI * 0.0025 * 0.5) / 3,
      4,
    )
  })

  it('a block with its edges off, turned or not', () => {
    for (const yawDeg of [0, 30, -70]) {
      const volume = volumeOf(bevelled([0.2, 0.1, 0.4], [0.2, 0.1, 0.3], { ...red, yawDeg, bevel: 0.01, under: true }))
      expect(volume).toBeLessThan(0.006)
      expect(volume).toBeGreaterThan(0.0057)
    }
  })

  it('a skin over rings that end in points', () => {
    const square: Vec3[] = [
      [-1, 0, 1],
      [1, 0, 1],
      [1, 0, -1],
      [-1, 0, -1],
    ]
    expect(volumeOf(loft([[[0, -1, 0]], square, [[0, 1, 0]]], red))).toBeCloseTo(8 / 3)
  })
})

it('has no face without a face: repeated corners are left out', () => {
  expect(
    faceOf(
      [
        [0, 0, 0],
        [0, 0, 0],
        [1, 0, 0],
      ],
      '#fff',
    ),
  ).toEqual([])
  expect(
    faceOf(
      [
        [0, 0, 0],
        [1, 0, 0],
        [1, 0, 0],
        [0, 1, 0],
      ],
      '#fff',
    )[0]?.points,
  ).toHaveLength(3)
})

it('lays leaves with their upper side to the sky', () => {
  for (const along of [
    [0.1, 0.01, 0.02],
    [-0.1, 0, 0.1],
    [0, 0.02, -0.1],
  ] as const)
    for (const near of [true, false])
      for (const { points } of leaf([0, 0, 0], along, { near, lying: true }))
        expect(normalOf(points)[1]).toBeGreaterThan(0.5)
})

it('weaves towards the visitor, cells of one colour in one face', () => {
  const cloth = wovenCloth(
    4,
    2,
    (u, v) => [u, 1 - v, 0],
    (i, j) => (j === 0 ? '#fff' : i < 2 ? '#000' : '#f00'),
  )
  expect(cloth).toHaveLength(3)
  for (const { points } of cloth) expect(normalOf(points)[2]).toBeCloseTo(1)
  const tone = diamonds(17, ['#1', '#2', '#3', '#4', '#5'])
  for (let j = 0; j < 20; j++) for (let i = 0; i < 17; i++) expect(tone(i, j)).toBe(tone(16 - i, j))
})

it('lifts dark colours only, and keeps their hue', () => {
  expect(atLeast('#e6c62f', 0.4)).toBe('#e6c62f')
  expect(luminance(atLeast('#4a221a', 0.3))).toBeCloseTo(0.3, 1)
  expect(luminance(atLeast('#000000', 0.3))).toBeGreaterThan(0.28)
  expect(atLeast('#4a221a', 0.2)).toMatch(/^#[5-9a-f]/)
})
