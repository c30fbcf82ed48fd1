import { gate } from '../hero/gate.ts'
import { wallOfStones } from '../parts/wall-of-stones.ts'
import { karst } from '../settings/karst.ts'
import { cloud, fir } from '../settings/peaks.ts'
import { sky } from '../settings/sky.ts'
import { createCamera } from '../solid/camera.ts'
import { MORNING } from '../solid/light.ts'
import { createStage } from '../solid/stage.ts'
import { curve, fill } from '../svg.ts'
import type { FestivalScene } from './festival-scene.ts'

/** The gate of the fair in the morning, for a festival that has no picture of its own. */
export const fairGate: FestivalScene = (random) => {
  const stage = createStage(createCamera([-1.6, 2.6, 10], [0, 2, 0], 760, [480, 276], [960, 480]), MORNING)
  gate(stage, 0)
  const air = '#e6ece6'
  return [
    sky({ width: 960, height: 340, top: '#3f8fc4', middle: '#93cbe0', low: '#fdeccb', sun: [250, 130, 300] }),
    cloud(700, 70, 1.5),
    karst(random, { from: -20, to: 980, base: 300, height: [90, 170], slender: 0.74, colour: '#b3cbd9', air }),
    karst(random, {
      from: -40,
      to: 300,
      base: 316,
      height: [120, 230],
      slender: 0.8,
      colour: '#89a9c0',
      air,
      green: '#9db07c',
    }),
    karst(random, {
      from: 660,
      to: 960,
      base: 316,
      height: [120, 210],
      slender: 0.8,
      colour: '#89a9c0',
      air,
      green: '#9db07c',
    }),
    fill(
      curve([
        [-40, 520],
        [-40, 306],
        [240, 296],
        [520, 304],
        [760, 296],
        [1000, 308],
        [1000, 520],
      ]),
      '#b9b46a',
    ),
    fir(196, 318, 120, '#4a7d62'),
    fir(236, 322, 88, '#4a7d62'),
    fir(760, 320, 104, '#4a7d62'),
    fill(
      curve([
        [-40, 520],
        [-40, 352],
        [300, 340],
        [660, 340],
        [1000, 352],
        [1000, 520],
      ]),
      '#c9a86a',
    ),
    fill('M330 520C400 440 430 390 440 342h96c20 50 80 110 180 178z', '#e6bd84'),
    stage.shadows(),
    stage.bodies(),
    wallOfStones(random, [-10, 404], [268, 372], 22, 15, 0, 3),
    wallOfStones(random, [700, 374], [970, 404], 15, 22, 0, 3),
  ].join('')
}
