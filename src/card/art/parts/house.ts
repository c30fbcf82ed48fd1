import { darken, lighten } from '#pieces/colour.ts'
import { box } from '#pieces/solid/box.ts'
import type { Face } from '#pieces/solid/face.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { tileRoof } from './tile-roof.ts'

export type HouseOptions = {
  readonly earth: string
  readonly tile: string
  readonly columns?: number
  readonly corn?: boolean
  readonly glow?: number
}

/** A rammed-earth house: courses, dark door and windows, a straight ridge of yin-yang tiles. `at` is the middle of its foot; sizes are width, wall height, depth. */
export function house(
  stage: Stage,
  [x, y, z]: Vec3,
  [w, h, d]: Vec3,
  { earth, tile, columns = 8, corn = true, glow = 0 }: HouseOptions,
): void {
  const over = d * 0.16
  const side = w * 0.06
  const rise = d * 0.46
  const ridge = y + h + rise
  const [x0, x1] = [x - w / 2 - side, x + w / 2 + side]
  stage.shade(box([x, y, z], [w * 1.1, h + rise * 0.7, d], { colour: earth, taper: 0.9 }))
  const gables = [-1, 1].map((s): Face => {
    const gx = x + (s * w) / 2
    const gable: Vec3[] = [
      [gx, y + h * 0.98, z + d / 2],
      [gx, y + h * 0.98, z - d / 2],
      [gx, ridge, z],
    ]
    return { points: s > 0 ? gable : gable.toReversed(), colour: darken(earth, 0.12) }
  })
  stage.add([...gables, ...box([x, y, z], [w, h, d], { colour: earth, taper: 0.97 }).slice(1, 4)], false)
  const front = z + d / 2 + 0.001
  const panel = (u0: number, u1: number, v0: number, v1: number, colour: string, shine = 0): Face => ({
    points: [
      [x + u0 * w, y + v0 * h, front],
      [x + u1 * w, y + v0 * h, front],
      [x + u1 * w, y + v1 * h, front],
      [x + u0 * w, y + v1 * h, front],
    ],
    colour,
    ...(shine > 0 ? { glow: shine } : {}),
  })
  const hole = glow > 0 ? '#ffc864' : '#5a3226'
  stage.addFlat([
    ...[0.32, 0.6, 0.85].map((v) => panel(-0.485, 0.485, v, v + 0.03, darken(earth, 0.16))),
    panel(-0.495, 0.495, 0, 0.1, '#8b8f90'),
  ])
  stage.addFlat([
    panel(-0.09, 0.09, 0, 0.66, glow > 0 ? '#ffb24e' : hole, glow),
    panel(-0.36, -0.24, 0.34, 0.62, hole, glow),
    panel(0.24, 0.36, 0.34, 0.62, hole, glow),
  ])
  const eave = y + h - over * 0.5
  stage.addFlat([
    {
      points: [
        [x0 + side, eave - over * 0.7, front],
        [x1 - side, eave - over * 0.7, front],
        [x1 - side, eave, front],
        [x0 + side, eave, front],
      ],
      colour: darken(earth, 0.4),
    },
  ])
  if (corn) stage.addFlat([-0.43, -0.19, 0.15, 0.2, 0.4].map((u) => panel(u, u + 0.03, 0.7, 0.93, '#f4b835', 0.3)))
  tileRoof(
    stage,
    [
      [x0, eave, z + d / 2 + over],
      [x1, eave, z + d / 2 + over],
    ],
    [
      [x0, ridge, z],
      [x1, ridge, z],
    ],
    { tile, columns, drop: over * 0.3 },
  )
  stage.add(
    box([x, ridge - rise * 0.04, z], [x1 - x0 + side * 0.4, rise * 0.13, d * 0.09], {
      colour: darken(tile, 0.1),
      top: lighten(tile, 0.2),
    }).slice(1),
    false,
  )
}
