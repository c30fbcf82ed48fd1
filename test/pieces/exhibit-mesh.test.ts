import { describe, expect, it } from 'vitest'
import { EXHIBIT_PACKAGES } from '#content/exhibit-packages.ts'
import { exhibitMesh } from '#pieces/exhibit/exhibit-mesh.ts'
import type { Face, Mesh } from '#pieces/solid/face.ts'
import { centreOf, dot, normalOf, subtract } from '#pieces/solid/vector.ts'
import { triangleCount, trianglesOf, type Triangles } from '#pieces/triangles.ts'
import { shippedLooks } from './shipped-looks.ts'

const looks = shippedLooks()
const DETAILS = ['near', 'far'] as const
const cases = looks.flatMap((named) =>
  DETAILS.map((detail) => ({ ...named, detail, label: `${named.name}, ${detail}` })),
)

const MOST_TRIANGLES = { near: 1200, far: 250 }
/** What hangs, and the khèn, bring a stand of their own. */
const TALL = new Set(['hanging-meat', 'khen'])

interface Bounds {
  readonly low: readonly number[]
  readonly high: readonly number[]
}

function boundsOf({ positions }: Triangles): Bounds {
  const along = (axis: number): number[] => Array.from(positions).filter((_, i) => i % 3 === axis)
  return {
    low: [0, 1, 2].map((axis) => Math.min(...along(axis))),
    high: [0, 1, 2].map((axis) => Math.max(...along(axis))),
  }
}

const sizeOf = ({ low, high }: Bounds): number[] => high.map((value, axis) => value - (low[axis] ?? 0))

/** The corners of each triangle, nine numbers. */
function cornersOf({ positions, indices }: Triangles): number[][] {
  return Array.from({ length: indices.length / 3 }, (_, t) =>
    [0, 1, 2].flatMap((k) =>
      Array.from(positions.subarray((indices[t * 3 + k] ?? 0) * 3, (indices[t * 3 + k] ?? 0) * 3 + 3)),
    ),
  )
}

function areaOf([ax = 0, ay = 0, az = 0, bx = 0, by = 0, bz = 0, cx = 0, cy = 0, cz = 0]: readonly number[]): number {
  const [ux, uy, uz, vx, vy, vz] = [bx - ax, by - ay, bz - az, cx - ax, cy - ay, cz - az]
  return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2
}

function volumeOf(corners: readonly (readonly number[])[]): number {
  return corners.reduce(
    (sum, [ax = 0, ay = 0, az = 0, bx = 0, by = 0, bz = 0, cx = 0, cy = 0, cz = 0]) =>
      sum + (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6,
    0,
  )
}

/** Mean brightness by area, 0–1. */
function brightnessOf(made: Triangles): number {
  let [sum, whole] = [0, 0]
  cornersOf(made).forEach((corners, t) => {
    const v = (made.indices[t * 3] ?? 0) * 3
    const [r = 0, g = 0, b = 0] = made.albedo.subarray(v, v + 3)
    const area = areaOf(corners)
    sum += (area * (0.2126 * r + 0.7152 * g + 0.0722 * b)) / 255
    whole += area
  })
  return sum / whole
}

describe('every exhibit', () => {
  it('is there for all kinds, with the looks of all products', () => {
    expect(looks).toHaveLength(42 + EXHIBIT_PACKAGES.length)
    expect(new Set(looks.slice(0, 42).map(({ kind }) => kind))).toEqual(new Set(EXHIBIT_PACKAGES))
  })

  it.each(cases)('$label', ({ kind, look, detail }) => {
    const mesh = exhibitMesh(kind, look, detail)
    const made = trianglesOf(mesh)
    expect(triangleCount(made)).toBeLessThanOrEqual(MOST_TRIANGLES[detail])
    expect(made.positions.every(Number.isFinite)).toBe(true)
    expect(made.normals.every(Number.isFinite)).toBe(true)
    for (const { colour, glow = 0, gloss = 0 } of mesh) {
      expect(colour).toMatch(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i)
      expect(Math.min(glow, gloss)).toBeGreaterThanOrEqual(0)
      expect(Math.max(glow, gloss)).toBeLessThanOrEqual(1)
    }

    const bounds = boundsOf(made)
    const [width = 0, height = 0, depth = 0] = sizeOf(bounds)
    expect(Math.abs(bounds.low[1] ?? 1)).toBeLessThan(1e-4)
    expect(Math.abs((bounds.low[0] ?? 0) + (bounds.high[0] ?? 0))).toBeLessThan(1e-4)
    expect(Math.abs((bounds.low[2] ?? 0) + (bounds.high[2] ?? 0))).toBeLessThan(1e-4)
    expect(width).toBeGreaterThan(0.45)
    expect(width).toBeLessThanOrEqual(0.9)
    expect(depth).toBeLessThanOrEqual(0.7)
    expect(height).toBeGreaterThan(0.25)
    expect(height).toBeLessThanOrEqual(TALL.has(kind) ? 0.9 : 0.75)

    const corners = cornersOf(made)
    expect(Math.min(...corners.map(areaOf))).toBeGreaterThan(1e-8)
    expect(volumeOf(corners)).toBeGreaterThan(0.0005)
    expect(brightnessOf(made)).toBeGreaterThan(0.24)
  })

  it.each(looks)('keeps its outline from near to far: $name', ({ kind, look }) => {
    const [near, far] = DETAILS.map((detail) => boundsOf(trianglesOf(exhibitMesh(kind, look, detail))))
    if (near === undefined || far === undefined) throw new Error('two details are compared')
    sizeOf(near).forEach((size, axis) => {
      const other = sizeOf(far)[axis] ?? 0
      expect(Math.abs(other - size) / size, `axis ${axis}: ${size} near, ${other} far`).toBeLessThan(0.12)
    })
    const [a, b] = DETAILS.map((detail) => brightnessOf(trianglesOf(exhibitMesh(kind, look, detail))))
    expect(Math.abs((a ?? 0) - (b ?? 1))).toBeLessThan(0.09)
  })

  it.each(EXHIBIT_PACKAGES)('comes out the same for the same seed: %s', (kind) => {
    for (const detail of DETAILS)
      expect(exhibitMesh(kind, { seed: 11 }, detail)).toEqual(exhibitMesh(kind, { seed: 11 }, detail))
  })

  it.each(EXHIBIT_PACKAGES)('takes the colours of its product: %s', (kind) => {
    const of = (look: object): string[] => exhibitMesh(kind, { seed: 3, ...look }, 'far').map(({ colour }) => colour)
    expect(of({ colour: '#d02090' })).not.toEqual(of({ colour: '#20a060' }))
    expect(of({ accent: '#d02090' })).not.toEqual(of({ accent: '#20a060' }))
  })
})

/** Faces that hang together by their corners. */
function bodiesOf(mesh: Mesh): Mesh[] {
  const bodies = new Map<Face[], Set<string>>()
  for (const face of mesh) {
    const keys = face.points.map((p) => p.map((x) => x.toFixed(5)).join())
    const met = [...bodies].filter(([, corners]) => keys.some((key) => corners.has(key)))
    const all = new Set(keys)
    for (const [body, corners] of met) {
      bodies.delete(body)
      for (const corner of corners) all.add(corner)
    }
    bodies.set([...met.flatMap(([body]) => body), face], all)
  }
  return [...bodies.keys()]
}

/** 1 for a body that looks outwards on all sides, −1 for one turned inside out, about 0 for a flat one. */
function outwardness(body: Mesh): number {
  const middle = centreOf(body.map(({ points }) => centreOf(points)))
  let [sum, most] = [0, 0]
  for (const { points } of body) {
    const away = subtract(centreOf(points), middle)
    const area = points
      .slice(2)
      .reduce((whole, c, i) => whole + areaOf([points[0], points[i + 1], c].flatMap((p) => p ?? [])), 0)
    sum += area * dot(away, normalOf(points))
    most += area * Math.hypot(...away)
  }
  return sum / most
}

it.each(EXHIBIT_PACKAGES.flatMap((kind) => DETAILS.map((detail) => [kind, detail] as const)))(
  'has no body turned inside out: %s, %s',
  (kind, detail) => {
    const bodies = bodiesOf(exhibitMesh(kind, { seed: 5 }, detail).filter(({ twoSided }) => twoSided !== true))
    const wrong = bodies.filter((body) => body.length > 3 && outwardness(body) < -0.05)
    expect(wrong.map((body) => [body.length, body[0]?.colour, centreOf(body[0]?.points ?? [])])).toEqual([])
  },
)

it('differs by its seed where it is random', () => {
  for (const kind of [
    'mandarin-heap',
    'persimmon-heap',
    'cardamom-heap',
    'hanging-meat',
    'corn-bundle',
    'paper-sheets',
    'tea-cake',
    'village-diorama',
  ] as const)
    expect(exhibitMesh(kind, { seed: 1 }, 'near'), kind).not.toEqual(exhibitMesh(kind, { seed: 2 }, 'near'))
})

it('shows more where more are to be shown, within reason', () => {
  const faces = (kind: 'honey-jar' | 'tea-tin' | 'mandarin-heap', count: number): number =>
    exhibitMesh(kind, { seed: 1, count }, 'near').length
  for (const kind of ['honey-jar', 'tea-tin'] as const) {
    expect(faces(kind, 1)).toBeLessThan(faces(kind, 2))
    expect(faces(kind, 60)).toBe(faces(kind, 4))
    for (const detail of DETAILS)
      expect(triangleCount(trianglesOf(exhibitMesh(kind, { seed: 1, count: 60 }, detail)))).toBeLessThanOrEqual(
        MOST_TRIANGLES[detail],
      )
  }
  expect(faces('mandarin-heap', 4)).toBeLessThan(faces('mandarin-heap', 24))
})

it('shines and glows where light goes through or back', () => {
  const has = (kind: (typeof EXHIBIT_PACKAGES)[number], what: 'glow' | 'gloss'): boolean =>
    exhibitMesh(kind, { seed: 1 }, 'near').some((face) => (face[what] ?? 0) > 0.2)
  expect(has('honey-jar', 'glow')).toBe(true)
  for (const kind of ['honey-jar', 'bottle', 'ferment-crock', 'silver-collar', 'oil-vial'] as const)
    expect(has(kind, 'gloss'), kind).toBe(true)
})
