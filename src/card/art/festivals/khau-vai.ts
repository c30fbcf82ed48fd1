import { darken, lighten, mix } from '#pieces/colour.ts'
import { karst } from '../settings/karst.ts'
import { cloud, fir } from '../settings/peaks.ts'
import { sky } from '../settings/sky.ts'
import { createCamera } from '../solid/camera.ts'
import { box } from '#pieces/solid/box.ts'
import { turn, shift } from '#pieces/solid/face.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import { MORNING } from '../solid/light.ts'
import { createStage, type Stage } from '../solid/stage.ts'
import { tube } from '#pieces/solid/tube.ts'
import { basket } from '../parts/basket.ts'
import type { FestivalScene } from './festival-scene.ts'

/** Khâu Vai: the stone steps of the market, umbrellas open upon them two by two. */
export const khauVai: FestivalScene = (random) => {
  const stage = createStage(createCamera([-2, 6.4, 17], [0, 1.5, 0], 900, [480, 270], [960, 480]), MORNING)
  const air = '#efe4d8'
  for (let k = 5; k >= 0; k--) {
    const z = 2.6 - k * 1.5
    for (let i = 0; i < 6; i++) {
      const w = 4
      const tone = mix('#a3a29e', i % 3 === 0 ? '#c9bfae' : '#8b8d92', random.whole(0, 2) * 0.35)
      stage.addFlat(
        box([(i - 2.5) * w + (k % 2) * 1.7, k * 0.42 - 0.42, z], [w - 0.04, 0.42, 1.5], {
          colour: darken(tone, 0.06),
          top: lighten(tone, 0.2),
        }).slice(3),
      )
    }
  }
  const hues = ['#d8437c', '#f0b93a', '#c2281f', '#3f8a5a', '#e8792a', '#4a5fae']
  const spots: readonly (readonly [number, number, number, number])[] = [
    [-5.4, 3, 0, 1],
    [-3.9, 3, 1, 1],
    [3.2, 4, 2, 1],
    [4.7, 4, 3, 1],
    [-1.6, 1, 4, 1.15],
    [0.2, 1, 0, 1.2],
    [6.6, 1, 5, 1.1],
    [-7.4, 0, 2, 1.1],
  ]
  for (const [x, k, hue, size] of spots) umbrella(stage, x, k * 0.42, 2.6 - k * 1.5, size, hues[hue] ?? '#d8437c')
  for (const [x, k] of [
    [2.6, 1],
    [-4.4, 1],
    [3.6, 0],
  ] as const) {
    const load = basket([x, k * 0.42, 2.9 - k * 1.5], 0.3, 0.46, 0.55, '#c08a4a', 3, 10)
    stage.add(load.inside, false)
    stage.add(load.outside)
  }
  return [
    sky({ width: 960, height: 300, top: '#5a9fd0', middle: '#b4d8e4', low: '#ffe6c0', sun: [230, 110, 290] }),
    cloud(660, 60, 1.4),
    karst(random, { from: -20, to: 980, base: 236, height: [90, 160], slender: 0.74, colour: '#b5c4d6', air }),
    karst(random, {
      from: -40,
      to: 320,
      base: 250,
      height: [110, 190],
      slender: 0.8,
      colour: '#8fa3bd',
      air,
      green: '#a3ae78',
    }),
    karst(random, {
      from: 640,
      to: 960,
      base: 250,
      height: [110, 200],
      slender: 0.8,
      colour: '#8fa3bd',
      air,
      green: '#a3ae78',
    }),
    '<path fill="#b0aa68" d="M0 224q240-16 480-4t480-2v270H0z"/>',
    ...[90, 126, 800, 850, 884].map((x, i) => fir(x, 232, 74 + (i % 3) * 18, '#4d7a60')),
    stage.shadows(),
    stage.bodies(),
  ].join('')
}

/** An open umbrella resting on its rim and handle, tilted to the sun. */
function umbrella(stage: Stage, x: number, y: number, z: number, size: number, hue: string): void {
  const dome = lathe(
    [
      [1.15, 0],
      [0.95, 0.28],
      [0.55, 0.5],
      [0.08, 0.6],
    ],
    {
      colour: (ring, side) =>
        ring === 0 ? (side % 2 === 0 ? lighten(hue, 0.4) : '#fff2d8') : side % 2 === 0 ? hue : lighten(hue, 0.14),
      sides: 10,
      wobble: (ring, side) => (ring === 0 ? (side % 2) * 0.06 : 0),
    },
  )
  const place = (mesh: ReturnType<typeof lathe>): typeof mesh =>
    shift(
      turn(
        mesh.map((f) => ({ ...f, points: f.points.map(([a, b, c]) => [a * size, b * size, c * size] as const) })),
        0,
        14,
        -10,
      ),
      [x, y + 1.25 * size, z],
    )
  stage.add(
    tube(
      [
        [x + 0.1, y, z],
        [x + 0.02, y + 0.7 * size, z],
        [x, y + 1.7 * size, z],
      ],
      0.04,
      { colour: '#5a3420', sides: 4 },
    ),
    false,
  )
  stage.add(place(dome))
}
