import { mix } from '#pieces/colour.ts'
import { bamboo, palm, stiltHouse } from '../parts/night-trees.ts'
import { person } from '../parts/person.ts'
import { createCamera } from '../solid/camera.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import { HEARTH } from '../solid/light.ts'
import { createStage } from '../solid/stage.ts'
import { curve, ellipse, fill, linear, polygon, radial, rect, type Point } from '../svg.ts'
import type { FestivalScene } from './festival-scene.ts'

const CENTRE: Point = [480, 346]

/** The night of the embers: a low dome of coals, sparks, a quiet ring of men, houses on stilts, palms and bamboo. */
export const fireScene: FestivalScene = (random) => {
  const [cx, cy] = CENTRE
  const out = [
    `<defs>${linear('night', [
      [0, '#060d24'],
      [0.5, '#10244a'],
      [1, '#2c4a78'],
    ])}${radial('glow', [
      [0, '#ffb84a', 0.95],
      [0.22, '#ff7a24', 0.6],
      [0.55, '#c8401a', 0.26],
      [1, '#7a2418', 0],
    ])}${radial('air', [
      [0, '#ff9a3c', 0.5],
      [0.5, '#ff5a14', 0.16],
      [1, '#ff5a14', 0],
    ])}${radial('moon', [
      [0, '#bcd4f6', 0.5],
      [1, '#7fa8e6', 0],
    ])}</defs>`,
    rect(0, 0, 960, 480, 'url(#night)'),
    ellipse(196, 82, 120, 120, 'url(#moon)'),
    ellipse(196, 82, 26, 26, '#e6eefc'),
  ]
  const far = Array.from({ length: 46 }, () => {
    const [x, y, s] = [random.between(0, 960), random.between(8, 190), random.between(0.8, 1.8)]
    return polygon([
      [x - s, y],
      [x, y - s],
      [x + s, y],
      [x, y + s],
    ])
  })
  out.push(fill(far.join(''), '#cfdcf4', 'opacity=".8"'))
  const ridge = (y: number, rise: number, phase: number, tone: string): string =>
    fill(
      curve([
        [-60, 520],
        [-60, y],
        ...Array.from({ length: 9 }, (_, i): Point => [i * 120, y - rise * (0.5 + 0.5 * Math.sin(i * 2.1 + phase))]),
        [1020, y],
        [1020, 520],
      ]),
      tone,
    )
  out.push(ridge(236, 96, 0.6, '#2c4774'), ridge(262, 66, 2.8, '#213a60'), ridge(286, 40, 4.4, '#1a3048'))
  const [leaf, deep] = ['#16303a', '#0f2230']
  out.push(
    palm(272, 306, 168, 20, leaf),
    palm(720, 304, 186, -26, leaf),
    palm(338, 300, 108, -12, '#1d3c48'),
    palm(650, 300, 118, 16, '#1d3c48'),
  )
  out.push(
    stiltHouse(86, 318, 168, '#2a2430', '#1a1c2c', '#ffc864'),
    stiltHouse(736, 316, 150, '#2a2430', '#1a1c2c', '#ffb24e'),
  )
  out.push(bamboo(30, 340, 250, deep, 1), bamboo(928, 344, 270, deep, -1))
  out.push(
    fill(
      curve([
        [-40, 520],
        [-40, 316],
        [200, 304],
        [480, 300],
        [760, 304],
        [1000, 316],
        [1000, 520],
      ]),
      '#1c2434',
    ),
  )
  out.push(ellipse(cx, cy + 16, 520, 142, 'url(#glow)'), ellipse(cx, cy - 30, 300, 210, 'url(#air)'))
  // Shadows of the ring run outwards over the lit ground.
  const ring = Array.from({ length: 19 }, (_, i) => {
    const a = (i / 19) * Math.PI * 2 + 0.16
    return { a, x: cx + Math.cos(a) * 326, y: cy + 6 + Math.sin(a) * 84 }
  }).filter(({ a }) => Math.sin(a) < 0.86)
  const cast = ring
    .filter(({ a }) => Math.sin(a) > -0.75)
    .map(({ a, x, y }) =>
      polygon([
        [x - 6, y],
        [x + 6, y],
        [x + Math.cos(a) * 150 + 12, y + Math.max(-16, Math.sin(a) * 60)],
        [x + Math.cos(a) * 150 - 12, y + Math.max(-16, Math.sin(a) * 60)],
      ]),
    )
  out.push(fill(cast.join(''), '#0a0e1e', 'opacity=".5"'))
  const figure = ({ a, x, y }: { a: number; x: number; y: number }, i: number): string => {
    const near = Math.sin(a)
    return person(x, y, 62 + near * 20, {
      tone: near > 0.2 ? '#0c0f1e' : mix('#1c1a2a', '#4a2220', 0.4),
      rim: near > 0.2 ? '#c8501e' : '#ff8a3c',
      lit: x > cx ? -1 : 1,
      pose: i % 4 === 1 ? 'sit' : 'stand',
    })
  }
  out.push(
    ring
      .filter(({ a }) => Math.sin(a) <= 0.2)
      .map(figure)
      .join(''),
  )
  out.push(embers(cx, cy + 26), sparks(random))
  out.push(
    ring
      .filter(({ a }) => Math.sin(a) > 0.2)
      .map(figure)
      .join(''),
  )
  return out.join('')
}

/** A low dome of coals, brightest below and within. */
function embers(x: number, y: number): string {
  const stage = createStage(createCamera([0, 250, 760], [0, 0, 0], 800, [x, y], [960, 480]), HEARTH)
  const tones = ['#ffe08a', '#ffb23e', '#ff7a1e', '#f2501a', '#b8301a', '#5a1c20']
  const tone = (ring: number, side: number): string =>
    tones[
      Math.min(5, Math.max(0, ((ring * 7 + side * 5) % 4) + (ring > 2 ? 0 : 1) + ((side * 3 + ring) % 5 === 0 ? 2 : 0)))
    ] ?? '#ff7a1e'
  stage.add(
    lathe(
      [
        [150, 0],
        [130, 15],
        [100, 30],
        [64, 42],
        [24, 49],
      ],
      { colour: tone, sides: 17, glow: 0.96, wobble: (ring, side) => ((ring * 5 + side * 7) % 6) * 0.022 - 0.05 },
    ),
  )
  const blades = [
    [-46, 34, 26],
    [-14, 44, 40],
    [18, 44, 34],
    [50, 32, 22],
    [2, 40, 56],
  ].map(([dx, dy, h]) => {
    const [px, py] = stage.point([dx ?? 0, dy ?? 0, 10])
    return `M${(px - 7).toFixed(0)} ${(py + 6).toFixed(0)}Q${(px - 5).toFixed(0)} ${(py - (h ?? 0) * 0.5).toFixed(0)} ${(px + 3).toFixed(0)} ${(py - (h ?? 0)).toFixed(0)}Q${(px + 9).toFixed(0)} ${(py - (h ?? 0) * 0.4).toFixed(0)} ${(px + 7).toFixed(0)} ${(py + 6).toFixed(0)}z`
  })
  return `${stage.bodies()}${fill(blades.join(''), '#ffd36a', 'opacity=".85"')}`
}

function sparks(random: { between(low: number, high: number): number }): string {
  const spark = (k: number): string => {
    const t = random.between(0, 1)
    const [x, y, s] = [480 + random.between(-60, 60) * (1 + t * 1.6), 340 - t * 250, (3.6 - t * 2.2) * k]
    return polygon([
      [x, y - s * 1.6],
      [x + s * 0.7, y],
      [x, y + s * 1.4],
      [x - s * 0.7, y],
    ])
  }
  return (
    fill(Array.from({ length: 34 }, () => spark(1)).join(''), '#ff8a2c') +
    fill(Array.from({ length: 20 }, () => spark(1.1)).join(''), '#ffd87a')
  )
}
