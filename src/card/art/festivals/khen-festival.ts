import { khen } from '../kinds/craft.ts'
import { person } from '../parts/person.ts'
import { karst } from '../settings/karst.ts'
import { cloud, fir } from '../settings/peaks.ts'
import { sky } from '../settings/sky.ts'
import { createCamera } from '../solid/camera.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import { MORNING } from '../solid/light.ts'
import { createStage } from '../solid/stage.ts'
import { curve, fill, polygon, stroke } from '../svg.ts'
import type { FestivalScene } from './festival-scene.ts'

/** The khèn at rest on a rock in the sun; along the ridge behind, a line of small dancers. */
export const khenFestival: FestivalScene = (random) => {
  const stage = createStage(createCamera([0, 240, 800], [0, 70, 0], 1130, [640, 262], [960, 480]), MORNING)
  stage.add(
    lathe(
      [
        [190, -110],
        [196, -40],
        [176, -12],
        [160, 0],
      ],
      {
        colour: (ring, s) => (ring === 3 ? '#c6c0b4' : (ring + s) % 2 === 0 ? '#93959a' : '#83858c'),
        sides: 11,
        depth: 0.6,
        wobble: (ring, s) => ((ring * 3 + s * 5) % 5) * 0.03,
      },
    ),
    false,
  )
  khen(stage, { colour: undefined, accent: undefined, count: undefined, random })
  const air = '#efe2d0'
  const dancers = [70, 118, 166, 214, 262, 310].map((x, i) => {
    const y = 330 + Math.sin(i * 0.9) * 6
    const h = 74
    const pipe = stroke(
      `M${x + 6} ${y - h * 0.66}l22 5M${x + 16} ${y - h * 0.56}q6-22 18-34M${x + 20} ${y - h * 0.55}q8-20 20-30`,
      '#6d4a20',
      3,
    )
    return person(x, y, h, { tone: '#26284e', rim: '#f0a860', pose: i % 2 === 0 ? 'dance' : 'stand' }) + pipe
  })
  return [
    sky({ width: 960, height: 340, top: '#4a8ec6', middle: '#a9d2e4', low: '#ffe2b4', sun: [300, 130, 320] }),
    cloud(150, 70, 1.3),
    cloud(820, 60, 1.1),
    karst(random, { from: -20, to: 980, base: 326, height: [100, 190], slender: 0.74, colour: '#b5c6da', air }),
    karst(random, {
      from: 560,
      to: 960,
      base: 346,
      height: [130, 220],
      slender: 0.8,
      colour: '#8ca4c0',
      air,
      green: '#a3ae78',
    }),
    fill(
      curve([
        [-60, 540],
        [-60, 340],
        [100, 326],
        [300, 332],
        [520, 350],
        [760, 344],
        [1020, 350],
        [1020, 540],
      ]),
      '#b9b260',
    ),
    fir(404, 344, 96, '#4a7d5a'),
    fir(434, 348, 70, '#4a7d5a'),
    dancers.join(''),
    fill(
      curve([
        [-60, 540],
        [-60, 384],
        [200, 372],
        [420, 392],
        [700, 410],
        [1020, 400],
        [1020, 540],
      ]),
      '#96a04e',
    ),
    fill(
      polygon([
        [0, 480],
        [0, 420],
        [260, 404],
        [520, 440],
        [600, 480],
      ]),
      '#b3b85c',
    ),
    stage.shadows(),
    stage.bodies(),
  ].join('')
}
