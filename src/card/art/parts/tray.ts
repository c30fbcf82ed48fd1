import { darken, lighten } from '#pieces/colour.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'

/** A flat round winnowing tray with a low rim; returns the height its load stands on. */
export function tray(stage: Stage, at: Vec3, radius: number, colour = '#d0a05a'): number {
  const sides = stage.detail > 0.6 ? 14 : 9
  stage.add(
    lathe(
      [
        [radius * 0.93, 0],
        [radius, 7],
      ],
      { at, colour: (_, s) => (s % 4 === 0 ? darken(colour, 0.1) : colour), sides },
    ),
  )
  stage.add(
    lathe(
      [
        [radius, 7],
        [radius * 0.94, 8],
        [radius * 0.9, 5],
      ],
      {
        at,
        colour: (ring, s) => (ring === 1 ? darken(colour, 0.12) : s % 4 === 0 ? colour : lighten(colour, 0.25)),
        sides,
      },
    ),
    false,
  )
  return at[1] + 5
}
