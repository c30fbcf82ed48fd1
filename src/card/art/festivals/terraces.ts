import { darken, lighten, mix } from '#pieces/colour.ts'
import { contourHill } from '../parts/contour-hill.ts'
import { house } from '../parts/house.ts'
import { fir } from '../settings/peaks.ts'
import { sky } from '../settings/sky.ts'
import { createCamera } from '../solid/camera.ts'
import { MORNING } from '../solid/light.ts'
import { createStage } from '../solid/stage.ts'
import { curve, ellipse, fill, linear, type Point } from '../svg.ts'
import type { FestivalScene } from './festival-scene.ts'

const GOLD = ['#e9b43a', '#dca02c', '#e2b244', '#cf9a2c', '#b9aa3c'] as const

/** Terraces at dawn: the sun's disc on the ridge, a sea of cloud, hills cut in curved gold ribbons. */
export const terracesScene: FestivalScene = (random) => {
  const ridge = (y: number, rise: number, colour: string, phase: number): string =>
    fill(
      curve([
        [-60, 520],
        [-60, y],
        ...Array.from({ length: 11 }, (_, i): Point => [
          i * 96,
          y - rise * (0.5 + 0.5 * Math.sin(i * 1.9 + phase)) - random.between(0, rise * 0.2),
        ]),
        [1020, y],
        [1020, 520],
      ]),
      colour,
    )
  const camera = createCamera([0, 9, 30], [0, 1.4, 0], 900, [480, 280], [960, 480])
  const stage = createStage(camera, MORNING)
  const hill = { riser: '#7a5f2c', bund: '#a8a83e', tread: GOLD }
  const out = [
    sky({ width: 960, height: 330, top: '#4a8ed0', middle: '#a6d2f4', low: '#ffdfae', sun: [262, 150, 300] }),
    ridge(196, 60, '#b7c9e0', 0.4),
    ellipse(262, 150, 40, 40, '#fffdf2'),
    ridge(222, 56, '#9ab2d2', 2.2),
    ridge(250, 42, '#7f9cc4', 3.6),
    ridge(270, 30, '#6787b2', 5.1),
    `<defs>${linear('cloud', [
      [0, '#fffaf0'],
      [0.5, '#fdf0de'],
      [1, '#d6e2f0'],
    ])}</defs>`,
  ]
  out.push(
    cloudSea(random, 262, 0.8),
    contourHill(stage, {
      ...hill,
      at: [10.5, -1.2, -15],
      radius: 11,
      height: 6.6,
      levels: 7,
      phase: 4.2,
      riser: '#7d7350',
      tread: GOLD.map((c) => mix(c, '#b9cfe0', 0.34)),
      bund: '#bcc088',
    }),
  )
  out.push(
    cloudSea(random, 300, 1),
    contourHill(stage, {
      ...hill,
      at: [-12.4, -2.4, -3],
      radius: 12.4,
      depth: 0.9,
      height: 7.6,
      levels: 11,
      phase: 1.1,
    }),
  )
  const small = createStage(camera, MORNING, {}, 0.5)
  house(small, [-12.2, 4.8, -3], [2, 0.85, 1.2], { earth: '#c98a48', tile: '#6c5a4c', columns: 7, corn: false })
  out.push(small.bodies())
  for (const [x, z] of [
    [-13.9, -3.4],
    [-13.4, -3.8],
  ] as const) {
    const [px, py] = stage.point([x, 4.7, z])
    out.push(fir(px, py, 46, '#4d7a58'))
  }
  out.push(
    cloudSea(random, 352, 1.3),
    contourHill(stage, { ...hill, at: [8.4, -5.4, 9], radius: 13.5, depth: 0.74, height: 8.2, levels: 12, phase: 2.6 }),
  )
  const hut = createStage(camera, MORNING, {}, 0.5)
  house(hut, [8.2, 2.3, 8.8], [1.7, 0.74, 1], { earth: '#c98a48', tile: '#6c5a4c', columns: 7, corn: false })
  out.push(hut.bodies())
  const [fx, fy] = stage.point([9.8, 2.2, 8.6])
  out.push(fir(fx, fy, 62, '#4a7a50'), fir(fx + 20, fy + 6, 46, '#4a7a50'))
  out.push(cloudSea(random, 446, 1.7, 0.5))
  for (const [x, y] of [
    [430, 120],
    [456, 110],
    [470, 128],
  ] as const)
    out.push(
      `<path fill="none" stroke="#3f4f72" stroke-width="2" stroke-linecap="round" d="M${x} ${y}q6-7 10 0q4-7 10 0"/>`,
    )
  return out.join('')
}

/** A bank of cloud with lit crowns; `part` is how much of the width it covers from the left. */
function cloudSea(random: { between(low: number, high: number): number }, y: number, k: number, part = 1): string {
  const crown = (dy: number, n: number, rise: number): string => {
    const points: Point[] = Array.from({ length: n }, (_, i): Point => [
      (i / (n - 1)) * 1060 * part - 50,
      y + dy - (i % 2 === 0 ? rise * random.between(0.5, 1.2) : -rise * 0.3) * k,
    ])
    return curve([
      [-90, y + 130],
      ...points,
      ...(part < 1 ? ([[1060 * part, y + 60]] as const) : []),
      [1050 * part, y + 150],
    ])
  }
  return (
    fill(crown(-8, 9, 16), lighten('#ffe9c8', 0.3)) +
    fill(crown(8, 12, 13), 'url(#cloud)') +
    fill(crown(30, 8, 12), darken('#eef3f8', 0.02), 'opacity=".6"')
  )
}
