import { darken } from '#pieces/colour.ts'
import { cobs } from '../parts/cob.ts'
import { tinLamp } from '../parts/tin-lamp.ts'
import { tileRoof } from '../parts/tile-roof.ts'
import type { Random } from '#pieces/random.ts'
import { box } from '#pieces/solid/box.ts'
import type { Face } from '#pieces/solid/face.ts'
import { patterned } from '../parts/patterned.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'

const CLOTHS = [
  ['#22336e', '#e8792a'],
  ['#b3282a', '#f0b93a'],
  ['#2c6a58', '#f3e9d6'],
  ['#7c2f5c', '#f0b93a'],
] as const

/** One gallery along the court: side −1 left, +1 right; from z far to near. Earth wall, cloths, posts, the tiled slope facing the court. */
export function gallery(stage: Stage, side: -1 | 1, half: number, far: number, near: number, random: Random): void {
  const [eave, wall, low, high] = [side * half, side * (half + 2.5), 2.85, 4.7]
  const timber = '#6a4028'
  const earth = '#cf9458'
  const quad = (points: readonly Vec3[], colour: string, shade = 1): Face => ({ points, colour, twoSided: true, shade })
  const strip = (y0: number, y1: number, colour: string, shade: number): Face =>
    quad(
      [
        [wall, y0, near],
        [wall, y0, far],
        [wall, y1, far],
        [wall, y1, near],
      ],
      colour,
      shade,
    )
  // Raised floor, back wall in courses, shadow under the roof.
  stage.add(
    [
      quad(
        [
          [eave + side * 0.1, 0.18, near],
          [eave + side * 0.1, 0.18, far],
          [wall, 0.18, far],
          [wall, 0.18, near],
        ],
        '#b87a50',
        0.86,
      ),
      quad(
        [
          [eave + side * 0.1, 0, near],
          [eave + side * 0.1, 0, far],
          [eave + side * 0.1, 0.18, far],
          [eave + side * 0.1, 0.18, near],
        ],
        '#8f9294',
      ),
    ],
    false,
  )
  stage.add(
    [
      strip(0.18, 0.7, '#8d8a88', 0.9),
      strip(0.7, 1.3, earth, 1),
      strip(1.3, 1.36, darken(earth, 0.2), 1),
      strip(1.36, 1.95, earth, 0.96),
      strip(1.95, 2.01, darken(earth, 0.2), 0.9),
      strip(2.01, 2.6, earth, 0.8),
      strip(2.6, 4.6, darken(earth, 0.5), 0.7),
    ],
    false,
  )
  const pitch = 4
  const posts = Array.from({ length: 5 }, (_, i) => far + 2.2 + i * pitch).filter((z) => z < near - 0.8)
  posts.forEach((z, i) => {
    const [ground, motif] = CLOTHS[(i + (side > 0 ? 2 : 0)) % 4] ?? CLOTHS[0]
    const n = 5
    const tone = (c: number, r: number): string => {
      const d = Math.abs(c - Math.floor(n / 2)) + Math.abs((r % 6) - 3)
      return r % 6 === 0 ? motif : d === 2 ? motif : d === 0 ? '#f3e9d6' : ground
    }
    const zc = z + pitch / 2
    if (i > 1 && zc < near - 1.2)
      patterned(stage, n, 7, (u, v) => [wall - side * 0.08, 2.35 - v * 1.75, zc + (u - 0.5) * 1.15], ground, tone, 0.3)
  })
  for (const z of posts) {
    if (z > far + 4)
      stage.add(box([eave + side * 0.35, 0.18, z], [0.46, 0.26, 0.46], { colour: '#9b9c9c', taper: 0.8 }), false)
    stage.add(box([eave + side * 0.35, 0.42, z], [0.24, 2.6, 0.24], { colour: timber }), false)
    if (z > far + 8) tinLamp(stage, [eave + side * 0.12, 2.3, z + 0.3])
  }
  stage.add(
    box([eave + side * 0.3, 2.72, (far + near) / 2], [0.2, 0.2, near - far], { colour: darken(timber, 0.16) }),
    false,
  )
  if (side < 0)
    stage.shade([
      {
        points: [
          [eave, low, near - 1],
          [eave, low, far],
          [side * (half + 3), high, far],
          [side * (half + 3), high, near - 1],
        ],
        colour: '#000',
      },
    ])
  const ends = (x: number, y: number): [Vec3, Vec3] => [
    [x, y, far - 0.4],
    [x, y, near],
  ]
  tileRoof(stage, ends(eave, low), ends(side * (half + 3), high), {
    tile: side < 0 ? '#6a6e88' : '#a08d80',
    columns: Math.round((near - far) / 0.8),
    drop: 0.13,
  })
  stage.add(
    box([side * (half + 3), high - 0.04, (far + near) / 2], [0.26, 0.2, near - far + 0.4], {
      colour: '#5b595e',
      top: '#a3a09c',
    }),
    false,
  )
  // Corn and chilli from the eave's beam.
  for (const [i, z] of posts.entries()) {
    const at: Vec3 = [eave + side * 0.2, 2.66, z + pitch * 0.5]
    if (at[2] > 2 || i < 1) continue
    cobs(
      stage,
      [-0.16, 0.16, 0].map((dx) => ({
        at: [at[0] + dx, at[1], at[2]] as const,
        along: [dx * 0.7, -0.62 + Math.abs(dx)] as const,
        colour: random() < 0.5 ? '#f6bd34' : '#f4a82c',
      })),
      0.095,
      false,
    )
  }
}
