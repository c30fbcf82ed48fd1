import { darken, mix } from '#pieces/colour.ts'
import { catRock } from '../parts/cat-rock.ts'
import { house } from '../parts/house.ts'
import { wallOfStones } from '../parts/wall-of-stones.ts'
import type { Random } from '#pieces/random.ts'
import { karst } from '../settings/karst.ts'
import { cloud, fir } from '../settings/peaks.ts'
import { sky } from '../settings/sky.ts'
import { createCamera } from '../solid/camera.ts'
import { MORNING } from '../solid/light.ts'
import { createStage } from '../solid/stage.ts'
import { curve, fill, halfPolygon, type Point } from '../svg.ts'
import type { FestivalScene } from './festival-scene.ts'

/** By age: white, pink, violet-pink, deep red. */
const AGES = [
  ['#fff6f8', '#f7d9e2', '#e9b9cc'],
  ['#f9d5e0', '#f2b6cc', '#dc7fa6'],
  ['#f0a8c8', '#dc6f9c', '#b04a80'],
  ['#e27aa2', '#c24680', '#8e2f62'],
] as const

/** Late afternoon on the karst: patches of buckwheat between grey rock and dry-stone walls, a hamlet of earth houses. */
export const buckwheatScene: FestivalScene = (random) => {
  const low = '#ffe3c4'
  const air = '#e9d8dc'
  const out = [
    sky({ width: 960, height: 320, top: '#7fb2dc', middle: '#c9dcea', low, sun: [206, 110, 300] }),
    cloud(640, 66, 1.5),
    cloud(820, 104, 1),
    cloud(420, 52, 0.9),
    karst(random, { from: -20, to: 980, base: 286, height: [90, 170], slender: 0.9, colour: '#b9b7cc', air }),
    karst(random, {
      from: -40,
      to: 250,
      base: 300,
      height: [130, 214],
      slender: 0.8,
      colour: '#8f8caa',
      air,
      green: '#a3a878',
    }),
    karst(random, {
      from: 620,
      to: 960,
      base: 300,
      height: [120, 220],
      slender: 0.8,
      colour: '#8f8caa',
      air,
      green: '#a3a878',
    }),
    fill(
      curve([
        [-40, 500],
        [-40, 282],
        [140, 268],
        [330, 286],
        [560, 270],
        [760, 284],
        [1000, 266],
        [1000, 500],
      ]),
      '#a8a86a',
    ),
  ]
  out.push(
    patch(
      random,
      [
        [-30, 300],
        [130, 280],
        [300, 292],
        [390, 306],
        [240, 318],
        [-30, 326],
      ],
      1,
      40,
      4.4,
    ),
  )
  out.push(
    patch(
      random,
      [
        [610, 298],
        [740, 284],
        [990, 288],
        [990, 318],
        [800, 322],
        [650, 314],
      ],
      2,
      40,
      4.4,
    ),
  )
  const stage = createStage(createCamera([0, 46, 300], [0, 20, 0], 900, [480, 290], [960, 480]), MORNING)
  const home = (x: number, z: number, w: number): void =>
    house(stage, [x, 0, z], [w, w * 0.36, w * 0.44], { earth: '#d49c58', tile: '#7c7a80', columns: 9 })
  home(44, -60, 40)
  home(-12, -34, 46)
  home(52, -22, 50)
  out.push(
    fir(412, 296, 78, '#5b7a5e'),
    fir(700, 300, 88, '#5b7a5e'),
    fir(726, 302, 62, '#64845f'),
    fir(388, 300, 54, '#64845f'),
    stage.bodies(),
  )
  out.push(
    fill(
      curve([
        [-40, 520],
        [-40, 332],
        [180, 318],
        [420, 330],
        [640, 322],
        [1000, 330],
        [1000, 520],
      ]),
      '#8f9656',
    ),
  )
  out.push(
    wallOfStones(random, [-10, 340], [452, 334], 13, 9, 3, 1),
    wallOfStones(random, [566, 334], [970, 338], 9, 13, 2, 1),
  )
  out.push(
    patch(
      random,
      [
        [350, 340],
        [560, 330],
        [930, 340],
        [1000, 372],
        [700, 392],
        [420, 374],
      ],
      0,
      92,
      7,
    ),
  )
  out.push(
    patch(
      random,
      [
        [-40, 342],
        [160, 336],
        [310, 350],
        [360, 380],
        [160, 402],
        [-40, 396],
      ],
      3,
      80,
      7,
    ),
  )
  out.push(path(), catRock(random, 372, 398, 104, 56), catRock(random, 884, 394, 120, 62))
  out.push(
    patch(
      random,
      [
        [-40, 416],
        [130, 404],
        [300, 420],
        [410, 520],
        [-40, 540],
      ],
      1,
      84,
      12,
    ),
  )
  out.push(
    patch(
      random,
      [
        [560, 430],
        [720, 404],
        [1000, 400],
        [1000, 540],
        [500, 540],
      ],
      2,
      96,
      12,
    ),
  )
  out.push(wallOfStones(random, [980, 420], [560, 486], 17, 24, -6, 2), catRock(random, 300, 470, 130, 66))
  return out.join('')
}

/** The earth path up to the hamlet. */
function path(): string {
  return (
    fill('M400 500C440 440 520 410 480 376S500 330 520 322l10 1C520 340 560 360 556 384S500 440 520 500z', '#d3a672') +
    fill('M400 500C440 440 520 410 480 376S500 330 520 322l3 0C506 334 500 350 508 376S456 450 436 500z', '#ecc594')
  )
}

/** A field: its green and red stems below, flower heads above in three values of one age, larger to the front. */
function patch(random: Random, outline: readonly Point[], age: 0 | 1 | 2 | 3, count: number, size: number): string {
  const tones = AGES[age]
  const xs = outline.map((p) => p[0])
  const ys = outline.map((p) => p[1])
  const [x0, x1, y0, y1] = [
    Math.max(-10, Math.min(...xs)),
    Math.min(970, Math.max(...xs)),
    Math.min(...ys),
    Math.max(...ys),
  ]
  const lists: [string[], string[], string[]] = [[], [], []]
  const stems: string[] = []
  for (let i = 0; i < count; i++) {
    const [x, y] = [random.between(x0, x1), y0 + (y1 - y0) * ((i + random()) / count)]
    if (!holds(outline, x, y) || y > 490) continue
    const s = size * (0.7 + (0.5 * (y - y0)) / (y1 - y0)) * random.between(0.8, 1.25)
    const list = lists[i % 3] ?? lists[0]
    list.push(
      halfPolygon(
        i % 2 === 0
          ? [
              [x - s, y + s * 0.3],
              [x - s * 0.1, y - s],
              [x + s, y + s * 0.1],
            ]
          : [
              [x - s, y - s * 0.4],
              [x + s * 0.9, y - s * 0.7],
              [x + s * 0.2, y + s * 0.8],
            ],
        2,
      ),
    )
    if (size > 8 && i % 4 === 0)
      stems.push(
        halfPolygon([
          [x - 1, y],
          [x + 1, y],
          [x + random.between(-3, 3), y + s * 2.4],
        ]),
      )
  }
  const bed = curve(outline.map(([x, y]): Point => [x, y + size * 0.9]))
  return [
    fill(bed, mix('#5c7438', tones[2], 0.3)),
    fill(
      curve(outline.map(([x, y]): Point => [x, y - size * 0.1])),
      mix('#8a9a50', mix(tones[1], tones[2], 0.35), 0.78),
    ),
    `<g transform="scale(.5)">${fill(stems.join(''), darken('#b0503c', 0.1))}${fill(lists[2].join(''), tones[2])}${fill(lists[1].join(''), tones[1])}${fill(lists[0].join(''), tones[0])}</g>`,
  ].join('')
}

/** Whether a point lies in a polygon. */
function holds(outline: readonly Point[], x: number, y: number): boolean {
  let odd = false
  outline.forEach(([ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd
  })
  return odd
}
