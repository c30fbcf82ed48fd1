import { darken, lighten, mix } from '../colour.ts'
import { againstWall, banner, type ClothColours } from '../parts/cloth.ts'
import { cord, tinLamp } from '../parts/hanging.ts'
import { BAMBOO, EARTH, TIMBER, TIMBER_DARK, TIMBER_PALE, varied } from '../parts/palette.ts'
import { beam, panel } from '../parts/panel.ts'
import { earthWall } from '../parts/rammed-earth.ts'
import { stoneWall } from '../parts/dry-stone.ts'
import { createRandom, type Random } from '../random.ts'
import { box } from '../solid/box.ts'
import { shift, type Mesh } from '../solid/face.ts'
import { roof } from './gate.ts'

export interface WallSize {
  readonly widthM: number
  readonly depthM: number
  readonly seed: number | string
}

/** A door to another hall: a timber frame in a piece of wall, its leaves open. */
export function door({ widthM, depthM, seed }: WallSize): Mesh {
  const random = createRandom(seed)
  const side = 0.3
  const piers = [-1, 1].flatMap((way) =>
    shift(earthWall({ random, colour: EARTH, toM: 2.5, widthM: side, depthM, cellM: 0.8, without: ['top'] }), [
      way * (widthM / 2 - side / 2),
      0,
      0,
    ]),
  )
  const jamb = widthM / 2 - side - 0.06
  const frame = [-1, 1].flatMap((way) =>
    box([way * jamb, 0, 0], [0.12, 2.35, depthM + 0.06], { colour: TIMBER }).slice(0, 4),
  )
  const head = beam([-widthM / 2 - 0.15, 2.46, 0], [widthM / 2 + 0.15, 2.46, 0], {
    widthM: depthM + 0.08,
    heightM: 0.22,
    colour: TIMBER,
  })
  return [...piers, ...frame, ...head, ...roof({ half: widthM / 2 + 0.3, at: 2.58, depthM: 0.95, random, rows: 3 })]
}

export const NEWS_BOARD = { zM: 0.05, yM: 1.45, heightM: 1.8 } as const

/** The news wall: a timber board under a small roof, blank until news is drawn on it. Front +z. */
export function newsWall({ widthM, depthM, seed }: WallSize): Mesh {
  const random = createRandom(seed)
  const w = widthM / 2
  const legs = [-1, 1].flatMap((side) =>
    box([side * (w - 0.12), 0, 0], [0.2, 2.5, depthM - 0.06], { colour: TIMBER }).slice(0, 4),
  )
  const back = panel([w - 0.2, 0.55, -0.05], [0.4 - widthM, 0, 0], [0, 1.8, 0], {
    colour: darken(TIMBER, 0.1),
    cellM: 1,
  })
  const planks = panel([-w + 0.2, 0.55, NEWS_BOARD.zM], [widthM - 0.4, 0, 0], [0, 1.8, 0], {
    colour: () => varied(random, '#b98350', 0.06),
    columns: Math.max(2, Math.round(widthM)),
    rows: 5,
  })
  const rails = [0.5, 2.36].flatMap((y) =>
    beam([-w + 0.1, y, 0], [w - 0.1, y, 0], {
      widthM: 0.18,
      heightM: 0.14,
      colour: TIMBER_DARK,
      cellM: 1.4,
      without: ['ends'],
    }),
  )
  return [...legs, ...back, ...planks, ...rails, ...roof({ half: w + 0.3, at: 2.5, depthM: 1, random, rows: 3 })]
}

export const SIGN = { widthM: 1.66, heightM: 0.52, yM: 3.1 } as const

const WOVEN: readonly ClothColours[] = [
  { cloth: '#1a2244', accent: '#e8792a' },
  { cloth: '#a8241c', accent: '#f0b93a' },
  { cloth: '#1a2244', accent: '#3f8a5a' },
  { cloth: '#a8241c', accent: '#f0b93a' },
  { cloth: '#1a2244', accent: '#e8792a' },
]

/** A board hanging from a line; the line is at topM. */
export function sign(topM: number): Mesh {
  const { widthM: w, heightM: h, yM } = SIGN
  const [low, high] = [yM - h / 2, yM + h / 2]
  const board = box([0, low, 0], [w, h, 0.06], {
    colour: mix('#c9934f', TIMBER_PALE, 0.3),
    top: lighten(TIMBER_PALE, 0.2),
  })
  const under = panel([-w / 2, low, -0.03], [w, 0, 0], [0, 0, 0.06], { colour: TIMBER, columns: 1, rows: 1 })
  const rims = [low - 0.02, high - 0.02].flatMap((y) => box([0, y, 0], [w + 0.08, 0.05, 0.1], { colour: TIMBER_DARK }))
  const cords = [-1, 1].flatMap((side) => cord([side * w * 0.36, high, 0], [side * w * 0.36, topM, 0]))
  // Whoever comes from behind has nothing to read there, but something to look at.
  const partM = (w - 0.16) / WOVEN.length
  const runner = WOVEN.flatMap((colours, i) =>
    againstWall(banner([w / 2 - 0.08 - i * partM, high - 0.06, -0.04], [-partM, 0, 0], h - 0.12, colours, 0)),
  )
  return [...board, ...under, ...rims, ...cords, ...runner]
}

/** Lamps in a row along x, each from a line at its own height. */
export function lampRow(lengthM: number, topAt: (x: number) => number, count: number): Mesh {
  return Array.from({ length: count }, (_, i) => {
    const x = count === 1 ? 0 : (i / (count - 1) - 0.5) * lengthM
    const top = topAt(x)
    return tinLamp([x, top, 0], Math.max(0.15, top - 2.75))
  }).flat()
}

/** Sides that nobody comes near. */
export interface FencePlain {
  readonly front?: boolean
  readonly back?: boolean
}

export type FenceKind = 'stone-fence' | 'bamboo-fence' | 'earth-wall'

/** A fence along x. */
export function fence(kind: FenceKind, { widthM, depthM, seed }: WallSize, plain: FencePlain = {}): Mesh {
  const random = createRandom(seed)
  switch (kind) {
    case 'stone-fence':
      return stoneWall({ lengthM: widthM, depthM: depthM - 0.1, heightM: 1, random })
    case 'bamboo-fence':
      return bambooFence(widthM, random)
    case 'earth-wall':
      return [...earthSides(widthM, depthM - 0.08, plain, random), ...cap(widthM, random)]
    default:
      return kind satisfies never
  }
}

function earthSides(widthM: number, depthM: number, plain: FencePlain, random: Random): Mesh {
  const earth = { random, colour: EARTH, toM: 2.36, widthM, depthM, cellM: 1.7 }
  const rough = { ...earth, plain: true, cellM: 3.3 }
  return [
    ...earthWall({ ...(plain.front === true ? rough : earth), without: ['top', 'back', 'left', 'right'] }),
    ...earthWall({ ...(plain.back === true ? rough : earth), without: ['top', 'front', 'left', 'right'] }),
    ...earthWall({ ...earth, without: ['top', 'front', 'back'] }),
  ]
}

/** Tiles along the top of a wall. */
const cap = (widthM: number, random: Random): Mesh =>
  roof({ half: widthM / 2 + 0.05, at: 2.34, depthM: 0.8, random, rows: 1, columnM: 0.52 })

function bambooFence(widthM: number, random: Random): Mesh {
  const count = Math.max(2, Math.round(widthM / 0.24))
  const sticks = Array.from({ length: count }, (_, i) => {
    const x = ((i + 0.5) / count - 0.5) * widthM
    const top = 1.1 - random.between(0, 0.12)
    return beam([x, 0, 0], [x + random.between(-0.03, 0.03), top, 0], {
      widthM: 0.06,
      heightM: 0.06,
      colour: varied(random, mix(BAMBOO, '#c9a860', 0.6), 0.1),
      without: ['start'],
    })
  }).flat()
  const rails = [0.4, 0.85].flatMap((y) =>
    beam([-widthM / 2, y, 0.05], [widthM / 2, y, 0.05], { widthM: 0.05, heightM: 0.06, colour: '#a8874a', cellM: 2 }),
  )
  return [...sticks, ...rails]
}
