import type { Mesh } from '#pieces/solid/face.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import { joinTriangles } from '#pieces/join-triangles.ts'
import { trianglesOf, type Triangles } from '#pieces/triangles.ts'
import type { Daylight } from './daylight.ts'
import { traceLight, type TraceOptions } from './trace-light.ts'

/**
 * Light of the eaves, in the exhibit's own frame: a warm key from before and to the left, a soft sky from before. The
 * same for all, whichever way their booth faces, so that a product is the brightest warm thing near.
 */
export const UNDER_EAVES: Daylight = {
  sun: [-0.48, 0.68, 0.555],
  sunColour: [2.35, 1.92, 1.42],
  zenith: [0.75, 0.8, 0.92],
  horizon: [1.0, 0.95, 0.86],
  ground: [0.52, 0.38, 0.27],
  bounce: [0.34, 0.25, 0.18],
}

const EXHIBIT_RAYS: TraceOptions = { skyRays: 24, sunRays: 3 }

/** The plinth it stands on: only to throw back what it hides. */
const TOP: Mesh = lathe(
  [
    [0.7, -0.1],
    [0.7, -0.002],
  ],
  { colour: '#8b8f90', sides: 10 },
)

/**
 * An exhibit's triangles and the light on them, linear rgb, 3 a vertex.
 * @param shown as much of it as is drawn: the rest only throws its shadow
 */
export function lightExhibit(mesh: Mesh, shown = mesh): { readonly triangles: Triangles; readonly lit: Float32Array } {
  const triangles = trianglesOf(shown)
  const scene = joinTriangles([trianglesOf(mesh), trianglesOf(TOP)])
  return { triangles, lit: traceLight(triangles, scene, UNDER_EAVES, EXHIBIT_RAYS) }
}
