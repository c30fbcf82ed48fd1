import { lighten } from '#pieces/colour.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'

/** A small glazed cup full of tea. */
export function cup(stage: Stage, [x, y, z]: Vec3, radius: number, glaze: string, tea: string): void {
  const r = radius
  const sides = stage.detail > 0.6 ? 10 : 7
  stage.add(
    lathe(
      [
        [r * 0.52, 0],
        [r * 0.86, r * 0.5],
        [r, r * 1.1],
      ],
      { at: [x, y, z], colour: glaze, sides, gloss: 0.35 },
    ),
  )
  if (stage.detail > 0.6)
    stage.add(
      lathe(
        [
          [r * 1, r * 1.1],
          [r * 0.9, r * 1.1],
        ],
        { at: [x, y, z], colour: lighten(glaze, 0.4), sides },
      ),
      false,
    )
  stage.add(lathe([[r * 0.86, r * 1.03]], { at: [x, y, z], colour: tea, sides, glow: 0.55 }), false)
}
