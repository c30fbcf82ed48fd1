import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '../solid/vector.ts'
import { fill, polygon, type Point } from '../svg.ts'

/** A cob of sticky maize from its stalk end along a direction on the picture; half-width r. Rows of kernels catch the sun on one side. */
export function cob(stage: Stage, at: Vec3, along: readonly [number, number], r: number, husk = true, colour = '#f4bd35'): void {
  const [x, y] = stage.point(at)
  const u = stage.unit
  const [dx, dy] = [along[0] * u, -along[1] * u]
  const length = Math.hypot(dx, dy) || 1
  const flip = dy - dx > 0 ? 1 : -1
  const [nx, ny] = [(-dy / length) * r * u * flip * -1, (dx / length) * r * u * flip * -1]
  const p = (t: number, s: number): Point => [x + dx * t - nx * s, y + dy * t - ny * s]
  const dark = '#c9781c'
  stage.raw(fill(polygon([p(0, -0.8), p(0, 0.8), p(0.4, 1), p(0.75, 0.82), p(1, 0.12), p(1, -0.12), p(0.75, -0.82), p(0.4, -1)]), dark))
  stage.raw(fill(polygon([p(0, -0.4), p(0, 0.8), p(0.4, 1), p(0.75, 0.82), p(1, 0.12), p(0.74, -0.36)]), colour))
  const rows: string[] = []
  for (let i = 0; i < 6; i++) {
    const t = 0.1 + i * 0.13
    rows.push(polygon([p(t, 0.2), p(t, 0.76 - i * 0.04), p(t + 0.09, 0.76 - i * 0.05), p(t + 0.09, 0.2)]))
  }
  stage.raw(fill(rows.join(''), '#ffe08a'))
  if (husk) stage.raw(fill(polygon([p(-0.12, 0), p(0.06, 1.05), p(0.42, 1.3), p(0.2, 0.4)]), '#f3e2b0') + fill(polygon([p(-0.12, 0), p(0.2, 0.2), p(0.46, -1.2), p(0.1, -1.05)]), '#cdb27a'))
}
