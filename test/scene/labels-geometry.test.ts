import { describe, expect, it } from 'vitest'
import type { LabelQuad } from '#pieces/hall/label-quads.ts'
import { forwardOf } from '#plan/rect.ts'
import { labelGeometry } from '#scene/labels/label-geometry.ts'
import { wantedLabels } from '#scene/labels/wanted-labels.ts'

const PAGE = { width: 200, height: 100 }
const PLACE = { x: 20, y: 10, width: 80, height: 30 }
const quad = (yawRad: number, tiltRad = 0): LabelQuad => ({
  id: 'sign:0',
  kind: 'sign',
  pose: { xM: 2, zM: -3, yawRad },
  yM: 1.5,
  widthM: 2,
  heightM: 0.5,
  tiltRad,
})

type Point = readonly [number, number, number]

function pointsOf(label: LabelQuad): readonly Point[] {
  const position = labelGeometry([{ quad: label, place: PLACE, light: 0.8 }], PAGE).getAttribute('position')
  return [0, 1, 2, 3].map((i): Point => [position.getX(i), position.getY(i), position.getZ(i)])
}

/** The way a quad faces, by the turn of its first three corners. */
function normalOf([a, b, c]: readonly Point[]): Point {
  if (a === undefined || b === undefined || c === undefined) throw new Error('A quad has four corners.')
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const [vx, vy, vz] = [c[0] - b[0], c[1] - b[1], c[2] - b[2]]
  const n: Point = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  const length = Math.hypot(...n)
  return [n[0] / length, n[1] / length, n[2] / length]
}

describe('the geometry of a page', () => {
  it('faces as its boards do, 6 mm before them, at any yaw', () => {
    for (const yawRad of [0, 0.4, Math.PI / 2, 2.5, -1]) {
      const points = pointsOf(quad(yawRad))
      const ahead = forwardOf(yawRad)
      const [nx, ny, nz] = normalOf(points)
      expect([nx, ny, nz].map((n) => Math.round(n * 1e4) / 1e4 + 0)).toEqual(
        [ahead.xM, 0, ahead.zM].map((n) => Math.round(n * 1e4) / 1e4 + 0),
      )
      const middle = [0, 1, 2].map((axis) => points.reduce((sum, p) => sum + (p[axis] ?? 0), 0) / 4)
      expect(middle[0]).toBeCloseTo(2 + 0.006 * ahead.xM, 5)
      expect(middle[1]).toBeCloseTo(1.5, 5)
      expect(middle[2]).toBeCloseTo(-3 + 0.006 * ahead.zM, 5)
    }
  })

  it('runs from left to right for its reader, and from the page’s upper edge down', () => {
    const geometry = labelGeometry([{ quad: quad(0), place: PLACE, light: 0.8 }], PAGE)
    const [position, uv, light] = ['position', 'uv', 'light'].map((name) => geometry.getAttribute(name))
    // Yaw 0 is read from +z, where +x is to the right.
    expect([position?.getX(0), position?.getX(1)]).toEqual([1, 3])
    expect([position?.getY(0), position?.getY(2)]).toEqual([1.25, 1.75])
    expect([uv?.getX(0), uv?.getX(1)].map((x) => x?.toFixed(3))).toEqual(['0.100', '0.500'])
    expect([uv?.getY(0), uv?.getY(2)].map((y) => y?.toFixed(3))).toEqual(['0.600', '0.900'])
    expect(light?.getX(3)).toBeCloseTo(0.8)
  })

  it('leans back by its tilt: its upper edge goes away from the reader', () => {
    const [low, , high] = pointsOf(quad(0, 0.5))
    expect((low?.[2] ?? 0) - (high?.[2] ?? 0)).toBeCloseTo(0.5 * Math.sin(0.5), 5)
    expect(normalOf(pointsOf(quad(0, 0.5)))[1]).toBeCloseTo(Math.sin(0.5), 5)
  })

  it('is one for any number of labels', () => {
    const geometry = labelGeometry(
      Array.from({ length: 300 }, () => ({ quad: quad(1), place: PLACE, light: 1 })),
      PAGE,
    )
    expect(geometry.getIndex()?.count).toBe(1800)
    expect(Math.max(...(geometry.getIndex()?.array ?? []))).toBe(1199)
    expect(labelGeometry([], PAGE).getIndex()?.count).toBe(0)
  })
})

describe('the labels that are wanted', () => {
  it('are those that face one and have words, the nearest first', () => {
    const at = (id: string, zM: number, yawRad: number): LabelQuad => ({
      ...quad(yawRad),
      id,
      pose: { xM: 0, zM, yawRad },
    })
    const quads = [
      at('far', -9, 0),
      at('near', -1, 0),
      at('turned away', -2, Math.PI),
      at('behind', 2, Math.PI),
      at('mute', -1, 0),
    ]
    const wanted = wantedLabels(quads, { xM: 0, yM: 1.5, zM: 0 }, (id) => id !== 'mute')
    expect(wanted.map(({ quad: { id }, distanceM, halvings }) => [id, distanceM, halvings])).toEqual([
      ['near', 1, 0],
      ['behind', 2, 0],
      ['far', 9, 1],
    ])
  })
})
