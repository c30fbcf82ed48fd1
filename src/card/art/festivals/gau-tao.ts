import { person } from '../parts/person.ts'
import { karst } from '../settings/karst.ts'
import { cloud, fir } from '../settings/peaks.ts'
import { sky } from '../settings/sky.ts'
import { curve, fill, polygon, stroke, type Point } from '../svg.ts'
import type { FestivalScene } from './festival-scene.ts'

/** Gầu Tào: the tall bamboo pole on its hill, red and yellow paper in the wind, people far below. */
export const gauTao: FestivalScene = (random) => {
  const air = '#e8e6dc'
  const pole: readonly Point[] = [
    [500, 352],
    [502, 240],
    [512, 130],
    [540, 64],
    [590, 44],
    [626, 66],
  ]
  const strips = (x: number, y: number, hue: string, length: number, phase: number): string => {
    const on = (t: number): Point => [x + length * t, y + length * 0.34 * t + Math.sin(t * 6 + phase) * length * 0.07]
    const top = [0, 0.25, 0.5, 0.75, 1].map(on)
    return fill(curve([...top, ...top.toReversed().map(([a, b]): Point => [a - 3, b + length * 0.11])]), hue)
  }
  const papers = [
    [502, 236, '#f6c23c', 96, 0],
    [504, 196, '#d42a20', 120, 1.4],
    [509, 150, '#f6c23c', 128, 2.6],
    [517, 110, '#d42a20', 140, 0.6],
    [534, 74, '#f6c23c', 120, 2],
    [560, 52, '#d42a20', 112, 3.2],
  ] as const
  const nodes = [
    [498.5, 318],
    [499, 284],
    [500, 250],
    [502, 214],
    [505, 176],
    [510, 140],
    [520, 104],
  ]
    .map(([x, y]) =>
      polygon([
        [x ?? 0, y ?? 0],
        [(x ?? 0) + 7, (y ?? 0) - 1],
        [(x ?? 0) + 7, (y ?? 0) + 2],
        [x ?? 0, (y ?? 0) + 3],
      ]),
    )
    .join('')
  const tuft = [
    [560, 50, -10, -26],
    [590, 44, 6, -30],
    [608, 50, 26, -18],
    [626, 66, 30, 4],
    [626, 66, 16, 26],
    [574, 48, -20, -16],
  ]
    .map(([x, y, dx, dy]) =>
      polygon([
        [x ?? 0, y ?? 0],
        [(x ?? 0) + (dx ?? 0) * 0.5 - (dy ?? 0) * 0.16, (y ?? 0) + (dy ?? 0) * 0.5 + (dx ?? 0) * 0.16],
        [(x ?? 0) + (dx ?? 0), (y ?? 0) + (dy ?? 0)],
        [(x ?? 0) + (dx ?? 0) * 0.5 + (dy ?? 0) * 0.14, (y ?? 0) + (dy ?? 0) * 0.5 - (dx ?? 0) * 0.14],
      ]),
    )
    .join('')
  const crowd = [300, 330, 352, 392, 420, 446, 560, 588, 612, 650, 690, 716].map((x, i) =>
    person(x, 366 + Math.abs(x - 500) * 0.06 + (i % 3) * 5, 44, {
      tone: ['#2a2c52', '#37304e', '#26344e'][i % 3] ?? '#2a2c52',
      rim: ['#e8792a', '#d8437c', '#f0b93a'][i % 3] ?? '#e8792a',
      pose: i % 5 === 2 ? 'sit' : 'stand',
    }),
  )
  return [
    sky({ width: 960, height: 340, top: '#3f8fc4', middle: '#9fd0e2', low: '#fdeccb', sun: [240, 120, 300] }),
    cloud(760, 90, 1.5),
    cloud(130, 60, 1),
    karst(random, { from: -20, to: 980, base: 330, height: [90, 170], slender: 0.74, colour: '#b3c8da', air }),
    karst(random, {
      from: -60,
      to: 220,
      base: 350,
      height: [140, 210],
      slender: 0.8,
      colour: '#8aa4be',
      air,
      green: '#9db07c',
    }),
    karst(random, {
      from: 720,
      to: 980,
      base: 350,
      height: [130, 200],
      slender: 0.8,
      colour: '#8aa4be',
      air,
      green: '#9db07c',
    }),
    fill(
      curve([
        [-60, 540],
        [-60, 336],
        [200, 322],
        [480, 330],
        [760, 320],
        [1020, 338],
        [1020, 540],
      ]),
      '#c3c794',
    ),
    fill(
      curve([
        [-60, 540],
        [-60, 392],
        [160, 380],
        [360, 352],
        [520, 346],
        [680, 356],
        [860, 386],
        [1020, 400],
        [1020, 540],
      ]),
      '#a9b45c',
    ),
    fill(
      curve([
        [-60, 540],
        [-60, 410],
        [160, 398],
        [360, 364],
        [480, 352],
        [440, 420],
        [240, 470],
        [100, 540],
      ]),
      '#c5c870',
    ),
    ...[
      [120, 392, 90],
      [150, 396, 66],
      [842, 392, 84],
      [872, 398, 60],
    ].map(([x, y, h]) => fir(x ?? 0, y ?? 0, h ?? 60, '#4a7d5a')),
    papers
      .slice(0, 3)
      .map(([x, y, hue, l, p]) => strips(x, y, hue, l, p))
      .join(''),
    stroke(curve(pole, false), '#8a7a34', 7),
    stroke(
      curve(
        pole.map(([x, y]): Point => [x - 1.6, y]),
        false,
      ),
      '#d8c060',
      3,
    ),
    fill(nodes, '#7a6a2c'),
    fill(tuft, '#7fa04a'),
    papers
      .slice(3)
      .map(([x, y, hue, l, p]) => strips(x, y, hue, l, p))
      .join(''),
    fill(
      polygon([
        [468, 360],
        [484, 340],
        [516, 340],
        [534, 360],
        [520, 368],
        [482, 368],
      ]),
      '#8b8d90',
    ) +
      fill(
        polygon([
          [468, 360],
          [484, 340],
          [504, 342],
          [494, 362],
        ]),
        '#b3afa8',
      ),
    crowd.join(''),
    fill(
      curve([
        [-60, 540],
        [-60, 448],
        [200, 438],
        [480, 456],
        [760, 436],
        [1020, 452],
        [1020, 540],
      ]),
      '#7f9a4c',
    ),
  ].join('')
}
