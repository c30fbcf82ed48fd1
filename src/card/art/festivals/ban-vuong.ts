import { darken, mix } from '#pieces/colour.ts'
import { contourHill } from '../parts/contour-hill.ts'
import { cup } from '../parts/cup.ts'
import { sky } from '../settings/sky.ts'
import { box } from '#pieces/solid/box.ts'
import { createCamera } from '../solid/camera.ts'
import { shift, turn } from '#pieces/solid/face.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import { MORNING } from '../solid/light.ts'
import { createStage } from '../solid/stage.ts'
import { curve, ellipse, fill, type Point } from '../svg.ts'
import { orb } from '../parts/orb.ts'
import type { FestivalScene } from './festival-scene.ts'

/** Bàn Vương: a drum and cups of offering on a table before the terraces. */
export const banVuong: FestivalScene = (random) => {
  const ridge = (y: number, rise: number, phase: number, tone: string): string =>
    fill(
      curve([
        [-60, 520],
        [-60, y],
        ...Array.from({ length: 9 }, (_, i): Point => [i * 120, y - rise * (0.5 + 0.5 * Math.sin(i * 1.9 + phase))]),
        [1020, y],
        [1020, 520],
      ]),
      tone,
    )
  const land = createStage(createCamera([0, 9, 30], [0, 1.4, 0], 900, [480, 250], [960, 480]), MORNING)
  const hill = { riser: '#7a5f2c', bund: '#a8a83e', tread: ['#e9b43a', '#dca02c', '#c8b03c', '#b3aa40'] as const }
  const table = createStage(createCamera([0, 240, 800], [0, 70, 0], 940, [480, 310], [960, 480]), MORNING)
  table.add(box([0, -170, 0], [700, 150, 170], { colour: '#5a3420' }), false)
  table.add(box([0, -22, 0], [780, 22, 240], { colour: '#7a4a2c', top: '#b98350' }), false)
  const stage = createStage(createCamera([0, 240, 800], [0, 70, 0], 940, [480, 310], [960, 480]), MORNING)
  // The drum on its side in a low cradle: red-brown barrel, pegs, pale skin.
  const drum = turn(
    lathe(
      [
        [70, 0],
        [76, 8],
        [86, 60],
        [76, 112],
        [70, 120],
        [66, 120.5],
        [58, 121],
      ],
      {
        colour: (ring, s) =>
          ring >= 5 ? '#f6e6c2' : ring === 0 || ring === 4 ? '#f0d39a' : s % 2 === 0 ? '#b8321e' : '#a82a1c',
        sides: 16,
        gloss: 0.3,
      },
    ),
    -36,
    0,
    84,
  )
  for (const x of [-200, -92])
    stage.add(box([x, 0, -26], [24, 34, 90], { colour: '#5a3420', top: '#8a5a34', taper: 0.8 }))
  stage.add(shift(drum, [-112, 92, -50]))
  for (const [x, z] of [
    [70, 20],
    [128, 10],
    [186, 20],
    [244, 8],
  ] as const)
    cup(stage, [x, 0, z], 25, '#f4ead6', '#e8b45a')
  stage.add(
    lathe(
      [
        [30, 0],
        [40, 30],
        [34, 62],
        [16, 78],
        [13, 96],
        [18, 100],
      ],
      { at: [160, 0, -60], colour: (ring) => (ring === 4 ? '#d8a05a' : '#8a4a2a'), sides: 11, gloss: 0.8 },
    ),
  )
  for (const [x, i] of [
    [-16, 0],
    [12, 1],
    [-2, 2],
  ] as const)
    orb(stage, [x, i === 2 ? 18 : 0, 74], 17, { tones: ['#8a1c1c', '#d42a20', '#f0604a', '#ffc0a0'], twist: i })
  const sun: Point = [250, 130]
  return [
    sky({ width: 960, height: 330, top: '#4a8ed0', middle: '#a6d2f4', low: '#ffdfae', sun: [sun[0], sun[1], 290] }),
    ridge(190, 70, 0.4, '#b7c9e0'),
    ellipse(sun[0], sun[1], 34, 34, '#fffdf2'),
    ridge(220, 56, 2.2, '#93aed0'),
    ridge(246, 40, 3.8, '#7f9cc4'),
    ...[60, 230, 420, 600, 780, 930].map((x, i) =>
      ellipse(x, 258 + (i % 2) * 8, 130, 22 + random.between(0, 8), '#fff6e6'),
    ),
    contourHill(land, { ...hill, at: [12, -1.4, -6], radius: 10, height: 6.2, levels: 9, phase: 4.4 }),
    contourHill(land, {
      ...hill,
      at: [-12, -2.2, -2],
      radius: 9,
      height: 5,
      levels: 8,
      phase: 1.4,
      tread: hill.tread.map((c) => mix(c, '#9fb04a', 0.2)),
    }),
    fill(
      curve([
        [-60, 540],
        [-60, 330],
        [300, 318],
        [640, 326],
        [1020, 316],
        [1020, 540],
      ]),
      darken('#c9a040', 0.1),
    ),
    table.bodies(),
    stage.shadows(),
    stage.bodies(),
  ].join('')
}
