import type { Random } from '#pieces/random.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import type { Stage } from '../solid/stage.ts'
import type { Point } from '../svg.ts'

/** A round plinth of dry stone under a flat slab; radius and height in metres. */
export function stonePlinth(stage: Stage, random: Random, radius: number, height: number): void {
  const [base, lit]: [Point[][], Point[][]] = [[], []]
  const rows = stage.detail > 0.4 ? 3 : 2
  const slab = 0.1
  const h = (height - slab) / rows
  for (let row = 0; row < rows; row++) {
    for (let i = -3; i <= 3; i++) {
      const a = (i + (row % 2) * 0.5) * 0.72
      if (Math.abs(a) > 1.55) continue
      const half = radius * 0.41 * Math.max(0.34, Math.cos(a))
      const at = (u: number, v: number): Point =>
        stage.point([
          radius * Math.sin(a) * (1 - row * 0.01) + u * half + random.between(-0.02, 0.02),
          (row + 0.5 + v * 0.5) * h + random.between(-0.015, 0.015),
          radius * Math.cos(a),
        ])
      const p = [at(-1, -0.05), at(-0.66, 0.96), at(0.55, 1), at(1, 0.1), at(0.7, -0.94), at(-0.6, -1)] as const
      const m = at(0.34, -0.2)
      base.push([...p])
      if (Math.abs(a) < 1.3) lit.push([p[0], p[1], p[2], m])
    }
  }
  stage.add(
    lathe(
      [
        [radius * 0.94, 0],
        [radius * 0.98, height - slab],
      ],
      { colour: '#4a4350', sides: 7 },
    ),
    false,
  )
  stage.patch(base, '#77767f')
  stage.patch(lit, '#b9b4aa')
  stage.add(
    lathe(
      [
        [radius * 1.08, height - slab],
        [radius * 1.08, height],
      ],
      { colour: (ring) => (ring === 1 ? '#e2dccd' : '#a8a6a2'), sides: 10 },
    ),
    false,
  )
}
