import { darken, lighten } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import { bevelled } from './bevelled.ts'
import { bow, pipe } from './loft.ts'
import { BAMBOO, WOOD } from './tones.ts'

/** Two posts on feet and a bamboo pole across at `height`. */
export function rack(width: number, height: number, near: boolean, zM = -0.06): Mesh {
  const w = width / 2
  const bevel = near ? 0.006 : 0
  const posts = [-w, w].flatMap((x) => [
    ...bevelled([x, 0, zM], [0.06, 0.035, 0.28], { colour: darken(WOOD, 0.25), top: WOOD, bevel }),
    ...bevelled([x, 0.035, zM], [0.042, height, 0.042], { colour: WOOD, top: lighten(WOOD, 0.3), bevel }),
  ])
  const pole = pipe(bow([-w - 0.05, height, zM], [w + 0.05, height, zM], near ? 3 : 1), 0.018, {
    colour: (i) => (i % 2 === 0 ? BAMBOO : lighten(BAMBOO, 0.12)),
    sides: near ? 6 : 4,
    gloss: 0.2,
  })
  return [...posts, ...pole]
}
