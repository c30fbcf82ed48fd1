import type { BufferGeometry } from 'three'
import { geometryOf } from './baked-geometry.ts'

type Point = readonly [number, number, number]

/** A flat piece, against the clock as seen from outside, and its colour in linear light. */
interface Facet {
  readonly corners: readonly Point[]
  readonly colour: Point
}

/** Whence the light of plain shapes comes: over the visitor's left shoulder, as the hall's sun does in the morning. */
const SUN: Point = [-0.5, 0.78, 0.38]
const SKY = 0.62

/** Facets as one geometry, each lit by itself: for the few things that no build has made. */
export function litFacets(facets: readonly Facet[]): BufferGeometry {
  const positions: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  for (const { corners, colour } of facets) {
    const light = lightOn(corners)
    const first = positions.length / 3
    for (const corner of corners) {
      positions.push(...corner)
      for (const channel of colour) colours.push(Math.min(255, Math.round(255 * Math.sqrt((channel * light) / 4))))
      colours.push(0)
    }
    for (let i = 2; i < corners.length; i++) indices.push(first, first + i - 1, first + i)
  }
  return geometryOf(new Float32Array(positions), new Uint8Array(colours), new Uint32Array(indices))
}

function lightOn([a, b, c]: readonly Point[]): number {
  if (a === undefined || b === undefined || c === undefined) return SKY
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
  const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  const size = Math.hypot(nx, ny, nz)
  return size === 0 ? SKY : SKY + (1.5 * Math.max(0, nx * SUN[0] + ny * SUN[1] + nz * SUN[2])) / size
}

/** Four-sided pieces between two rings of points, the lower first. */
export function facetsBetween(lower: readonly Point[], upper: readonly Point[], colour: Point): readonly Facet[] {
  return lower.flatMap((a, i): Facet[] => {
    const next = (i + 1) % lower.length
    const [b, c, d] = [lower[next], upper[next], upper[i]]
    return b === undefined || c === undefined || d === undefined ? [] : [{ corners: [a, b, c, d], colour }]
  })
}

/** A ring of points at a height, against the clock seen from above. */
export const ring = (count: number, yM: number, radiusM: (i: number) => Pick<Size, 'x' | 'z'>): readonly Point[] =>
  Array.from({ length: count }, (_, i) => {
    const turn = (i / count) * 2 * Math.PI
    const { x, z } = radiusM(i)
    return [Math.cos(turn) * x, yM, -Math.sin(turn) * z]
  })

interface Size {
  readonly x: number
  readonly z: number
}
