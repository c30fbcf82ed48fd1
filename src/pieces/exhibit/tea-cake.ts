import { darken, lighten, mix } from '../colour.ts'
import { shift, turn } from '../solid/face.ts'
import type { Mesh } from '../solid/face.ts'
import type { MakeExhibit } from './exhibit.ts'
import { bevelled } from '../exhibit-parts/bevelled.ts'
import { shoot } from '../exhibit-parts/foliage.ts'
import { leafHeap } from '../exhibit-parts/leaf-heap.ts'
import { turned, type Paint } from '../exhibit-parts/loft.ts'
import { atLeast, CREAM, DARK_WOOD, WOOD } from '../exhibit-parts/tones.ts'
import { bowl } from '../exhibit-parts/vessels.ts'

/** A disc with rounded edge and the hollow its cloth knot pressed into it. */
const disc = (r: number, thick: number, sides: number, near: boolean, colour: Paint): Mesh =>
  turned(
    near
      ? [
          [r * 0.86, 0],
          [r, thick * 0.36],
          [r * 0.96, thick * 0.7],
          [r * 0.74, thick],
          [r * 0.46, thick * 1.02],
          [r * 0.24, thick * 0.94],
          [r * 0.1, thick * 0.66],
        ]
      : [
          [r * 0.86, 0],
          [r, thick * 0.5],
          [r * 0.78, thick],
          [r * 0.24, thick * 0.94],
        ],
    { sides, colour, start: true },
  )

/** One cake of pressed tea on its edge, two more in their paper, a bowl. */
export const teaCake: MakeExhibit = ({ colour, accent, near, random }) => {
  const leafy = atLeast(colour ?? '#8a6640', 0.3)
  const paper = mix(atLeast(accent ?? '#f1e4c6', 0.6), CREAM, 0.25)
  const sides = near ? 18 : 9
  const tones = Array.from({ length: 23 }, () =>
    random() < 0.3 ? mix(leafy, '#e8d8a0', random.between(0.25, 0.6)) : darken(leafy, random.between(0, 0.32)),
  )
  const pressed: Paint = (ring, side) => tones[(ring * 7 + side * 5) % 23] ?? leafy
  const wrapped: Paint = (ring, side) =>
    ring > 3 ? lighten(paper, 0.3) : ring > 1 && side % 2 === 0 ? darken(paper, 0.1) : paper
  const upright = shift(turn(disc(0.2, 0.085, sides, near, pressed), 16, 0, 78), [-0.13, 0.222, -0.1])
  const rest = (x: number): Mesh =>
    bevelled([x, 0, -0.07], [0.035, 0.05, 0.2], { colour: DARK_WOOD, top: WOOD, bevel: near ? 0.008 : 0, yawDeg: 16 })
  return [
    ...upright,
    ...rest(-0.21),
    ...rest(-0.05),
    ...[0, 1].flatMap((i) => shift(disc(0.15, 0.065, near ? 14 : 6, near, wrapped), [0.17, i * 0.07, -0.12])),
    ...bowl([0.2, 0, 0.13], 0.09, near, '#b8623e', '#e0661e'),
    ...leafHeap([0.01, 0, 0.16], 0.07, 0.035, leafy, random, near),
    ...shoot([-0.22, 0.012, 0.14], [-0.09, 0.09, 0.07], near),
  ]
}
