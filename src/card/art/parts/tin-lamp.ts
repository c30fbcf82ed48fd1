import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import type { Point } from '../svg.ts'

/** A plain tin lamp hanging: a cone of tin, lit on one side, over a warm glass. `at` is the rim of the hood; size its half-width. */
export function tinLamp(stage: Stage, at: Vec3, size = 0.17): void {
  const [x, y] = stage.point(at)
  const r = size * stage.unit
  const p = (dx: number, dy: number): Point => [x + dx * r, y + dy * r]
  stage.patch([[p(-0.06, -1), p(0.06, -1), p(0.06, -2.6), p(-0.06, -2.6)]], '#3f3a44')
  stage.patch([[p(-0.5, 0), p(0.5, 0), p(0.62, 0.5), p(0.36, 1.05), p(-0.36, 1.05), p(-0.62, 0.5)]], '#ffb84a')
  stage.patch([[p(-0.32, 0), p(0.2, 0), p(0.28, 0.5), p(0.1, 0.86), p(-0.24, 0.86), p(-0.4, 0.5)]], '#fff0b4')
  stage.patch(
    [[p(-1, 0.06), p(-0.2, -0.9), p(0, -1.1), p(0.2, -0.9), p(1, 0.06), p(0.4, 0.2), p(-0.4, 0.2)]],
    '#5d6369',
  )
  stage.patch([[p(-1, 0.06), p(-0.2, -0.9), p(-0.04, -1), p(-0.2, 0.18), p(-0.4, 0.2)]], '#9aa2a6')
}
