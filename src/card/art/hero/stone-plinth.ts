import type { Random } from '../random.ts'
import { lathe } from '../solid/lathe.ts'
import type { Stage } from '../solid/stage.ts'
import { fill, polygon, type Point } from '../svg.ts'

/** A round plinth of dry stone under a flat slab; radius and height in metres. */
export function stonePlinth(stage: Stage, random: Random, radius: number, height: number): void {
  const [base, lit, dark]: [string[], string[], string[]] = [[], [], []]
  const rows = 3
  const slab = 0.1
  const h = (height - slab) / rows
  for (let row = 0; row < rows; row++) {
    for (let i = -3; i <= 3; i++) {
      const a = (i + (row % 2) * 0.5) * 0.5
      if (Math.abs(a) > 1.55) continue
      const half = 0.2 * Math.max(0.34, Math.cos(a))
      const at = (u: number, v: number): Point => stage.point([radius * Math.sin(a) * (1 - row * 0.01) + u * half + random.between(-0.02, 0.02), (row + 0.5 + v * 0.5) * h + random.between(-0.015, 0.015), radius * Math.cos(a)])
      const p = [at(-1, 0), at(-0.6, 0.96), at(0.55, 1), at(1, 0.1), at(0.62, -0.96), at(-0.5, -1)] as const
      const m = at(-0.1, 0.15)
      base.push(polygon(p))
      lit.push(polygon([p[0], p[1], p[2], m]))
      dark.push(polygon([m, p[3], p[4], p[5]]))
    }
  }
  stage.add(lathe([[radius * 0.94, 0], [radius * 0.98, height - slab]], { colour: '#4a4350', sides: 9 }), false)
  stage.raw(fill(base.join(''), '#8d8e92') + fill(lit.join(''), '#b9b4aa') + fill(dark.join(''), '#64636f'))
  stage.add(lathe([[radius * 1.04, height - slab], [radius * 1.08, height - slab * 0.7], [radius * 1.08, height]], { colour: (ring) => (ring === 2 ? '#d8d2c4' : '#a3a2a0'), sides: 12 }), false)
}
