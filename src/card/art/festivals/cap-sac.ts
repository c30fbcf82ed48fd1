import { house } from '../parts/house.ts'
import { bamboo } from '../parts/night-trees.ts'
import { wallOfStones } from '../parts/wall-of-stones.ts'
import { fir } from '../settings/peaks.ts'
import { createCamera } from '../solid/camera.ts'
import { createStage } from '../solid/stage.ts'
import type { Light } from '../solid/light.ts'
import { normalise } from '#pieces/solid/vector.ts'
import { curve, ellipse, fill, linear, polygon, radial, rect, type Point } from '../svg.ts'
import type { FestivalScene } from './festival-scene.ts'

const MOONLIGHT: Light = {
  sun: normalise([-0.6, 0.7, 0.3]),
  sunColour: [0.2, 0.27, 0.46],
  sky: [0.13, 0.18, 0.32],
  bounce: [0.2, 0.11, 0.05],
  rim: [0.1, 0.16, 0.3],
  shadow: '#040818',
}

/** Cấp sắc is a private rite: a house seen from outside at night, lamps burning within and along the sill. */
export const capSac: FestivalScene = (random) => {
  const ridge = (y: number, rise: number, phase: number, tone: string): string =>
    fill(
      curve([
        [-60, 520],
        [-60, y],
        ...Array.from({ length: 9 }, (_, i): Point => [i * 120, y - rise * (0.5 + 0.5 * Math.sin(i * 2 + phase))]),
        [1020, y],
        [1020, 520],
      ]),
      tone,
    )
  const stage = createStage(createCamera([-30, 56, 300], [0, 30, 0], 900, [480, 290], [960, 480]), MOONLIGHT)
  house(stage, [0, 0, 0], [136, 46, 56], { earth: '#d0974f', tile: '#77757a', columns: 18, corn: true, glow: 1 })
  const specks = Array.from({ length: 54 }, () => {
    const [x, y, s] = [random.between(0, 960), random.between(6, 210), random.between(0.7, 1.7)]
    return polygon([
      [x - s, y],
      [x, y - s],
      [x + s, y],
      [x, y + s],
    ])
  })
  const [dx, dy] = stage.point([0, 0, 29])
  const lamps = Array.from({ length: 12 }, (_, i) => {
    const [x, y] = stage.point([-62 + (i < 6 ? i * 9 : i * 9 + 16), 5, 34])
    return { x, y }
  })
  return [
    `<defs>${linear('night', [
      [0, '#0a1230'],
      [0.6, '#1b3260'],
      [1, '#3a5684'],
    ])}${radial('warm', [
      [0, '#ffc864', 0.75],
      [0.4, '#ff9a3c', 0.3],
      [1, '#ff8a2c', 0],
    ])}${radial('moon', [
      [0, '#cfdff8', 0.6],
      [1, '#7fa8e6', 0],
    ])}</defs>`,
    rect(0, 0, 960, 480, 'url(#night)'),
    ellipse(200, 90, 130, 130, 'url(#moon)'),
    ellipse(200, 90, 28, 28, '#f0f4fc'),
    fill(specks.join(''), '#d6e2f6', 'opacity=".8"'),
    ridge(250, 100, 0.5, '#2c4774'),
    ridge(280, 70, 2.6, '#223a60'),
    ridge(304, 40, 4.2, '#1a2e4c'),
    fir(230, 330, 130, '#1f3c48'),
    fir(268, 334, 96, '#1f3c48'),
    fir(742, 330, 118, '#1f3c48'),
    bamboo(900, 350, 240, '#11243a', -1),
    fill(
      curve([
        [-60, 540],
        [-60, 330],
        [240, 322],
        [520, 326],
        [1020, 330],
        [1020, 540],
      ]),
      '#1e2a42',
    ),
    ellipse(dx, dy + 20, 330, 90, 'url(#warm)'),
    stage.bodies(),
    ellipse(dx, dy - 50, 170, 120, 'url(#warm)', 'opacity=".55"'),
    fill(
      polygon([
        [dx - 34, dy + 2],
        [dx + 34, dy + 2],
        [dx + 150, 490],
        [dx - 170, 490],
      ]),
      '#ffb24e',
      'opacity=".2"',
    ),
    lamps
      .map(
        ({ x, y }) =>
          ellipse(x, y - 6, 15, 15, 'url(#warm)') +
          fill(
            polygon([
              [x - 5, y + 4],
              [x + 5, y + 4],
              [x + 3.4, y],
              [x - 3.4, y],
            ]),
            '#8a5a3a',
          ) +
          fill(`M${x.toFixed(0)} ${(y - 12).toFixed(0)}q5 8 0 12q-5-4 0-12z`, '#ffe9a0'),
      )
      .join(''),
    `<g opacity=".55">${wallOfStones(random, [-10, 452], [360, 428], 24, 17, 0, 2)}${wallOfStones(random, [600, 428], [970, 456], 17, 24, 0, 2)}</g>`,
  ].join('')
}
