import { darken } from '#pieces/colour.ts'
import { tileRoof } from '../parts/tile-roof.ts'
import { box } from '#pieces/solid/box.ts'
import type { Stage } from '../solid/stage.ts'

/** The gate on the axis: two earth piers, a timber lintel, a straight ridge of grey tiles with small end stacks, low stone walls. */
export function gate(stage: Stage, z: number): void {
  const earth = '#d9a465'
  const timber = '#5a3420'
  const tile = '#6e6c70'
  for (const s of [-1, 1]) {
    stage.add(box([s * 4.6, 0, z - 0.1], [3.6, 0.95, 0.7], { colour: '#8e8f93', top: '#b6b2aa' }))
    stage.add(box([s * 2.15, 0, z], [1.3, 0.4, 1], { colour: '#8b8f90', top: '#aaa9a4' }))
    stage.add(box([s * 2.15, 0.4, z], [1.16, 2.5, 0.86], { colour: earth }))
    stage.addFlat(
      [0.95, 1.5, 2.05].flatMap((y) =>
        box([s * 2.15, y, z + 0.44], [1.16, 0.05, 0.01], { colour: darken(earth, 0.2) }).slice(3, 4),
      ),
    )
  }
  stage.add(box([0, 2.62, z], [3.4, 0.26, 0.5], { colour: timber }))
  stage.add(box([0, 2.9, z], [5.9, 0.2, 0.9], { colour: darken(timber, 0.1) }))
  tileRoof(
    stage,
    [
      [-3.35, 2.96, z + 1.1],
      [3.35, 2.96, z + 1.1],
    ],
    [
      [-3.2, 3.86, z],
      [3.2, 3.86, z],
    ],
    { tile, columns: 13, drop: 0.12 },
  )
  stage.add(box([0, 3.82, z], [6.5, 0.2, 0.24], { colour: '#5b595e', top: '#9c9a98' }), false)
  for (const s of [-1, 1])
    stage.add(box([s * 3.14, 4, z], [0.26, 0.2, 0.26], { colour: '#6a686c', top: '#a3a19e' }), false)
}
