import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import type { Point } from '../svg.ts'

/** A leaf from its stem along a direction on the picture (units; up is positive); wide is its width against its length. */
export type Leaf = { readonly at: Vec3; readonly along: readonly [number, number]; readonly wide?: number }

/** Folded leaves: a lit half and a shaded half each, two paths in all. */
export function leaves(stage: Stage, list: readonly Leaf[], lit: string, dark: string): void {
  const [light, shade]: [Point[][], Point[][]] = [[], []]
  for (const { at, along, wide = 0.36 } of list) {
    const [x, y] = stage.point(at)
    const [dx, dy] = [along[0] * stage.unit, -along[1] * stage.unit]
    // The side turned to the upper left takes the sun.
    const k = (dy - dx > 0 ? 1 : -1) * wide * 0.5
    const on = (t: number, s: number): Point => [x + dx * t - dy * s * k, y + dy * t + dx * s * k]
    const spine: Point[] = [on(0, 0), on(0.5, 0.1), on(1, 0)]
    light.push([...spine, on(0.7, -0.75), on(0.36, -1)])
    shade.push([...spine, on(0.7, 0.85), on(0.36, 1)])
  }
  stage.patch(shade, dark)
  stage.patch(light, lit)
}
