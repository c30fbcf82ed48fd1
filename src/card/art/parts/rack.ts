import { darken, lighten } from '#pieces/colour.ts'
import { box } from '#pieces/solid/box.ts'
import type { Stage } from '../solid/stage.ts'
import { tube } from '#pieces/solid/tube.ts'

/** Two posts and a bamboo pole across; what is added after hangs in front of it. Returns the height of the pole. */
export function rack(stage: Stage, width: number, height: number, wood = '#8a5a34'): number {
  const w = width / 2
  for (const x of [-w, w]) {
    stage.add(box([x, 0, -20], [26, 8, 54], { colour: darken(wood, 0.2), top: wood }))
    stage.add(box([x, 8, -20], [11, height + 6, 11], { colour: wood, top: lighten(wood, 0.2) }))
  }
  stage.add(
    tube(
      [
        [-w - 16, height, -20],
        [-w * 0.3, height, -20],
        [w * 0.34, height, -20],
        [w + 16, height, -20],
      ],
      6,
      { colour: (i) => (i === 1 ? '#d9b86a' : '#cda85a'), sides: 6 },
    ),
  )
  return height
}
