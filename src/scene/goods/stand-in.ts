import type { BufferGeometry } from 'three'
import { facetsBetween, litFacets, ring } from './plain-shapes.ts'

/** Undyed hemp, and bamboo. */
const CLOTH = [0.5, 0.44, 0.35] as const
const BAMBOO = [0.42, 0.3, 0.13] as const
const FOLDS = 18

/** A low block under a cloth: a product's place whose file could not be read. */
export function standIn(): BufferGeometry {
  const top = ring(FOLDS, 0.115, () => ({ x: 0.125, z: 0.095 }))
  const edge = ring(FOLDS, 0.103, () => ({ x: 0.14, z: 0.11 }))
  // Every second point lies further out: folds.
  const hem = ring(FOLDS, 0.004, (i) => (i % 2 === 0 ? { x: 0.185, z: 0.155 } : { x: 0.152, z: 0.122 }))
  return litFacets([
    { corners: top, colour: CLOTH },
    ...facetsBetween(edge, top, CLOTH),
    ...facetsBetween(hem, edge, CLOTH),
  ])
}

const POST = { heightM: 0.95, radiusM: 0.035 } as const
const SIDES = 6

/** Two posts and a bamboo pole across a booth's front: its file could not be read. In the frame of its front edge. */
export function barrier(widthM: number): BufferGeometry {
  const halfM = widthM / 2 - 0.15
  const post = (xM: number) => {
    const at = (yM: number) =>
      ring(SIDES, yM, () => ({ x: POST.radiusM, z: POST.radiusM })).map(([x, y, z]) => [x + xM, y, z] as const)
    const top = at(POST.heightM)
    return [{ corners: top, colour: BAMBOO }, ...facetsBetween(at(0), top, BAMBOO)]
  }
  const pole = [0.52, 0.82].flatMap((yM) => {
    const end = (xM: number) =>
      ring(SIDES, 0, () => ({ x: 0.022, z: 0.022 })).map(([x, , z]) => [xM, yM + x, z] as const)
    return facetsBetween(end(halfM + 0.06), end(-halfM - 0.06), BAMBOO)
  })
  return litFacets([...post(-halfM), ...post(halfM), ...pole])
}
