import { darken } from '#pieces/colour.ts'
import { stiltHouse, palm } from '../parts/night-trees.ts'
import { person } from '../parts/person.ts'
import { sky } from '../settings/sky.ts'
import { cloud } from '../settings/peaks.ts'
import { curve, ellipse, fill, polygon, stroke, type Point } from '../svg.ts'
import type { FestivalScene } from './festival-scene.ts'

/** Lồng Tồng: the first furrow, the tall pole with its ring of paper, a tasselled ball in the air. */
export const longTong: FestivalScene = (random) => {
  const ridge = (y: number, rise: number, phase: number, tone: string): string =>
    fill(
      curve([
        [-60, 520],
        [-60, y],
        ...Array.from({ length: 9 }, (_, i): Point => [
          i * 120,
          y - rise * (0.5 + 0.5 * Math.sin(i * 1.7 + phase)) - random.between(0, 8),
        ]),
        [1020, y],
        [1020, 520],
      ]),
      tone,
    )
  const furrows: string[] = []
  const [fx, fy] = [600, 318]
  for (let i = 0; i < 9; i++) {
    const [a, b] = [-260 + i * 150, -260 + i * 150 + 74]
    furrows.push(
      polygon([
        [fx + (a - 400) * 0.1, fy],
        [fx + (b - 400) * 0.1, fy],
        [b + 40, 490],
        [a + 40, 490],
      ]),
    )
  }
  const ring = Array.from({ length: 12 }, (_, i) => {
    const [a, b] = [(i / 12) * Math.PI * 2, ((i + 1) / 12) * Math.PI * 2]
    const p = (t: number, r: number): Point => [330 + Math.cos(t) * r * 0.86, 88 + Math.sin(t) * r]
    return fill(polygon([p(a, 40), p(b, 40), p(b, 29), p(a, 29)]), i % 2 === 0 ? '#d42a20' : '#f6c23c')
  })
  return [
    sky({ width: 960, height: 330, top: '#5aa6d4', middle: '#b9dfe2', low: '#fdf0cf', sun: [210, 110, 290] }),
    cloud(700, 70, 1.4),
    cloud(480, 46, 0.9),
    ridge(250, 90, 0.4, '#a3c2c6'),
    ridge(276, 60, 2.4, '#7fae9c'),
    ridge(296, 40, 4, '#5f9a74'),
    palm(884, 322, 150, -18, '#3f7a52'),
    palm(934, 326, 116, 14, '#4a8658'),
    stiltHouse(742, 322, 120, '#a8703e', '#6c5a4c', '#5a3420'),
    stiltHouse(80, 324, 104, '#a8703e', '#6c5a4c', '#5a3420'),
    fill(
      curve([
        [-60, 540],
        [-60, 320],
        [300, 312],
        [640, 316],
        [1020, 318],
        [1020, 540],
      ]),
      '#9cbc5a',
    ),
    fill(
      polygon([
        [430, 320],
        [760, 320],
        [1010, 490],
        [-20, 490],
      ]),
      '#8a5a3a',
    ),
    fill(furrows.join(''), '#a8734a'),
    fill(
      polygon([
        [548, 320],
        [556, 320],
        [420, 490],
        [330, 490],
      ]),
      '#5f3a2c',
    ) +
      fill(
        polygon([
          [548, 320],
          [551, 320],
          [352, 490],
          [310, 490],
        ]),
        '#c98e5c',
      ),
    stroke('M318 372L328 128', darken('#b99a4a', 0.2), 7) + stroke('M316.500 372L326.500 128', '#e2c878', 3),
    ellipse(330, 88, 25, 29, '#fff7e2', 'opacity=".85"'),
    ring.join(''),
    ellipse(330, 88, 9, 11, '#d42a20'),
    stroke('M300 122l-8 26M330 130v26M360 122l8 26', '#d42a20', 3),
    [
      [236, 364],
      [268, 358],
      [390, 360],
      [422, 366],
    ]
      .map(([x, y], i) =>
        person(x ?? 0, y ?? 0, 62, { tone: '#22305a', rim: '#f0c890', pose: i === 3 ? 'dance' : 'stand' }),
      )
      .join(''),
    fill(
      polygon([
        [280, 376],
        [318, 364],
        [356, 376],
        [318, 386],
      ]),
      '#8fa852',
    ),
    ball(),
  ].join('')
}

/** The thrown ball: eight gores, tassels streaming behind it. */
function ball(): string {
  const [x, y, r] = [604, 118, 30]
  const tails = ['#d42a20', '#f0b93a', '#3f8a5a', '#d8437c', '#4a5fae'].map((hue, i) =>
    stroke(`M${x + r * 0.7} ${y + r * 0.5}q${30 + i * 6} ${4 + i * 8} ${58 + i * 4} ${10 + i * 14}`, hue, 5),
  )
  const gores = ['#d42a20', '#f0b93a', '#3f8a5a', '#f3e9d6', '#d8437c', '#f0b93a', '#22305a', '#e8792a'].map(
    (hue, i) => {
      const [a, b] = [(i / 8) * Math.PI * 2, ((i + 1) / 8) * Math.PI * 2]
      return fill(
        polygon([
          [x - 4, y - 5],
          [x + Math.cos(a) * r, y + Math.sin(a) * r],
          [x + Math.cos((a + b) / 2) * r * 1.06, y + Math.sin((a + b) / 2) * r * 1.06],
          [x + Math.cos(b) * r, y + Math.sin(b) * r],
        ]),
        hue,
      )
    },
  )
  return `${stroke('M468 300Q500 150 590 124', '#fff7e2', 2.5, 'stroke-dasharray="2 12" opacity=".9"')}${tails.join('')}${gores.join('')}${ellipse(x - 9, y - 11, 9, 7, '#fff', 'opacity=".5"')}${fill(`M${x + 30} ${y}a30 30 0 0 1-38 29q30-6 38-29z`, '#2a1c3c', 'opacity=".3"')}`
}
