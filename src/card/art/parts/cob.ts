import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import type { Point } from '../svg.ts'

export type Cob = { readonly at: Vec3; readonly along: readonly [number, number]; readonly colour?: string }

/** Cobs of sticky maize, each from its stalk end along a direction on the picture; half-width r. Rows of kernels catch the sun on one side; husks are turned back. */
export function cobs(stage: Stage, list: readonly Cob[], r: number, husk = true): void {
  const [shade, kernels, pale, dull]: [Point[][], Point[][], Point[][], Point[][]] = [[], [], [], []]
  const bodies = new Map<string, Point[][]>()
  for (const { at, along, colour = '#f6bd34' } of list) {
    const [x, y] = stage.point(at)
    const u = stage.unit
    const [dx, dy] = [along[0] * u, -along[1] * u]
    const length = Math.hypot(dx, dy) || 1
    const flip = dy - dx > 0 ? -1 : 1
    const [nx, ny] = [(-dy / length) * r * u * flip, (dx / length) * r * u * flip]
    const p = (t: number, s: number): Point => [x + dx * t - nx * s, y + dy * t - ny * s]
    shade.push([p(0, -0.8), p(0, 0.8), p(0.4, 1), p(0.75, 0.82), p(1, 0), p(0.75, -0.82), p(0.4, -1)])
    bodies.set(colour, [
      ...(bodies.get(colour) ?? []),
      [p(0, -0.4), p(0, 0.8), p(0.4, 1), p(0.75, 0.82), p(1, 0), p(0.74, -0.36)],
    ])
    const rows = stage.detail > 0.6 ? 5 : 2
    for (let i = 0; i < rows; i++) {
      const [t, step] = [0.12 + (i * 0.66) / rows, 0.46 / rows]
      kernels.push([p(t, 0.2), p(t, 0.74), p(t + step, 0.7), p(t + step, 0.2)])
    }
    if (husk) {
      pale.push([p(-0.12, 0), p(0.06, 1.05), p(0.42, 1.3), p(0.2, 0.4)])
      dull.push([p(-0.12, 0), p(0.2, 0.2), p(0.46, -1.2), p(0.1, -1.05)])
    }
  }
  stage.patch(shade, '#c9781c')
  for (const [colour, shapes] of bodies) stage.patch(shapes, colour)
  stage.patch(kernels, '#ffe08a')
  stage.patch(pale, '#f3e2b0')
  stage.patch(dull, '#cdb27a')
}
