import type { BoothPlan } from '#plan/place-booth.ts'
import { darken, lighten, mix } from '../colour.ts'
import { againstWall, banner, type ClothColours } from '../parts/cloth.ts'
import { STONE, TIMBER, TIMBER_DARK, TIMBER_PALE } from '../parts/palette.ts'
import { beam, panel } from '../parts/panel.ts'
import { basket, heap, jar } from '../parts/vessels.ts'
import type { Random } from '../random.ts'
import { box } from '../solid/box.ts'
import { lathe } from '../solid/lathe.ts'
import { tube } from '../solid/tube.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'

export type BoothDressing = BoothPlan['dressing'][number]
export interface DressingPlace {
  readonly random: Random
  readonly colours: ClothColours
  /** How much of the wall it may take. */
  readonly widthM: number
}

/** Bodies keep 0.3 m from walls, so what is no deeper than this is never walked into. */
export const DEEP_M = 0.22

/** What stands against a wall: its foot in the middle, +z away from the wall. Null hangs elsewhere. */
export const AGAINST_WALL: Readonly<Record<BoothDressing, ((place: DressingPlace) => Mesh) | null>> = {
  lamps: null,
  corn: null,
  chilli: null,
  loom: ({ widthM, colours }) => loom(Math.min(1.3, widthM), colours),
  hearth: ({ widthM, random }) => stove(Math.min(1.25, widthM), random),
  'bee-boxes': ({ widthM, random }) => beeBoxes(Math.min(1.3, widthM), random),
  'khen-rack': ({ widthM }) => khenRack(Math.min(1.2, widthM)),
  cloth: ({ widthM, colours }) => hangings(Math.min(1.3, widthM), colours),
  bench: ({ widthM }) => bench(Math.min(1.4, widthM)),
  baskets: ({ widthM, random }) =>
    rack(Math.min(1.3, widthM), (at, i) => basket(at, 0.24, 0.2 + (i % 2) * 0.08, random, FILLS[i % FILLS.length])),
  jars: ({ widthM, random }) =>
    rack(Math.min(1.3, widthM), (at, i) =>
      jar(at, 0.3 + random.between(0, 0.08), mix('#6d4a34', '#3f6a60', i % 3 === 0 ? 0.8 : 0.1 * i), 0.23),
    ),
  'tea-things': ({ widthM, random }) =>
    rack(Math.min(1.3, widthM), (at, i) => (i % 2 === 0 ? teaJar(at, i) : basket(at, 0.23, 0.16, random, '#5f6a3a'))),
}

const FILLS = ['#c9a04a', '#7a5236', '#d8c9a0', undefined, '#a8452f', '#6f7a3a'] as const

/** Small things of a kind in a row on a counter; `at` is the middle of its top. */
export function onCounter(kind: BoothDressing, [x, y, z]: Vec3, random: Random): Mesh {
  const three = (make: (at: Vec3, i: number) => Mesh): Mesh =>
    [-0.32, 0, 0.32].flatMap((dx, i) => make([x + dx, y, z], i))
  switch (kind) {
    case 'baskets':
      return three((at, i) => basket(at, 0.23, 0.13, random, FILLS[(i + 1) % FILLS.length]))
    case 'jars':
      return three((at, i) => jar(at, 0.22 + 0.05 * (i % 2), i === 1 ? '#3f6a60' : '#7a4c34', 0.22))
    case 'tea-things':
      return [...teapot([x, y, z]), ...[-0.3, -0.2, 0.24, 0.34].flatMap((dx) => cup([x + dx, y, z + 0.05]))]
    default:
      return []
  }
}

/** A timber rack of three boards with things on them. */
function rack(widthM: number, thing: (at: Vec3, i: number) => Mesh): Mesh {
  const [w, d] = [widthM / 2, DEEP_M]
  const uprights = [-1, 1].flatMap((side) =>
    box([side * (w - 0.03), 0, d / 2], [0.06, 1.86, d], { colour: TIMBER_DARK }).slice(0, 5),
  )
  const boards = [0.3, 0.86, 1.42].flatMap((y) =>
    box([0, y, d / 2], [widthM - 0.12, 0.04, d], { colour: TIMBER, top: TIMBER_PALE }),
  )
  const each = Math.max(2, Math.floor((widthM - 0.1) / 0.36))
  const things = [0.34, 0.9, 1.46].flatMap((y, row) =>
    Array.from({ length: each }, (_, i) =>
      (i + row * 2) % 3 === 2 ? [] : thing([((i + 0.5) / each - 0.5) * (widthM - 0.14), y, d / 2], i + row * each),
    ).flat(),
  )
  return [...uprights, ...boards, ...things]
}

function teaJar(at: Vec3, i: number): Mesh {
  const colour = ['#3f6a60', '#7a5236', '#c9b48a'][i % 3] ?? '#3f6a60'
  return lathe(
    [
      [0.1, 0],
      [0.115, 0.2],
      [0.08, 0.24],
      [0.085, 0.3],
    ],
    { at, sides: 5, colour: (ring) => (ring > 1 ? lighten(colour, 0.2) : colour) },
  )
}

function teapot([x, y, z]: Vec3): Mesh {
  const colour = '#3f5f5a'
  const body = lathe(
    [
      [0.07, 0],
      [0.125, 0.07],
      [0.1, 0.15],
      [0.04, 0.18],
      [0.02, 0.21],
    ],
    { at: [x, y, z], sides: 6, colour: (ring) => (ring > 2 ? darken(colour, 0.2) : colour) },
  )
  const spout = tube(
    [
      [x + 0.1, y + 0.07, z],
      [x + 0.2, y + 0.15, z],
    ],
    (t) => 0.03 - 0.014 * t,
    { colour, sides: 4 },
  )
  return [...body, ...spout]
}

const cup = (at: Vec3): Mesh =>
  lathe(
    [
      [0.022, 0],
      [0.042, 0.055],
    ],
    { at, sides: 5, colour: '#e8dcc2' },
  )

/** An upright hemp loom leaning at the wall, a length half woven on it. */
function loom(widthM: number, { cloth, accent }: ClothColours): Mesh {
  const w = widthM / 2
  const bar = (y: number, z: number, thick = 0.07): Mesh =>
    beam([-w, y, z], [w, y, z], { widthM: thick, heightM: thick, colour: TIMBER_PALE })
  const legs = [-1, 1].flatMap((side) => [
    ...beam([side * (w - 0.08), 0, 0.17], [side * (w - 0.08), 1.9, 0.06], {
      widthM: 0.09,
      heightM: 0.09,
      colour: TIMBER,
    }),
  ])
  const warp = panel([-w + 0.2, 0.62, 0.15], [widthM - 0.4, 0, 0], [0, 1.1, -0.08], {
    colour: (i) => (i % 2 === 0 ? '#efe3c8' : '#d8c8a4'),
    columns: 9,
    rows: 1,
  })
  const woven = againstWall(banner([-w + 0.2, 0.95, 0.165], [widthM - 0.4, 0, 0], 0.5, { cloth, accent }, 0))
  return [...legs, ...bar(0.42, 0.16), ...bar(1.76, 0.08), ...bar(1.2, 0.14, 0.045), ...warp, ...woven]
}

/** A clay stove built along the wall: two mouths with embers, pots on it. */
function stove(widthM: number, random: Random): Mesh {
  const [w, d, h] = [widthM / 2, DEEP_M, 0.62]
  const body = box([0, 0, d / 2], [widthM, h, d], { colour: '#8a5638', top: '#a06a46' })
  const mouths = [-0.5, 0.5].flatMap((side): Mesh => {
    const x = side * w
    const p = (dx: number, y: number): Vec3 => [x + dx, y, d + 0.004]
    const glow = (dx: number, y: number): Vec3 => [x + dx, y, d + 0.008]
    return [
      {
        points: [p(-0.17, 0.06), p(0.17, 0.06), p(0.17, 0.28), p(0.08, 0.38), p(-0.08, 0.38), p(-0.17, 0.28)],
        colour: '#22140f',
      },
      {
        points: [glow(-0.13, 0.07), glow(0.13, 0.07), glow(0.07, 0.19), glow(-0.05, 0.22)],
        colour: '#ff7a22',
        glow: 1,
      },
      {
        points: [glow(-0.06, 0.07), glow(0.07, 0.07), glow(0.02, 0.15)].map(([a, b]): Vec3 => [a, b, d + 0.012]),
        colour: '#ffd060',
        glow: 1,
      },
    ]
  })
  return [
    ...body,
    ...mouths,
    ...jar([-w * 0.5, h, d / 2], 0.24, '#2f2a2c', 0.23),
    ...basket([w * 0.5, h, d / 2], 0.23, 0.26, random, '#e8d8b0'),
  ]
}

/** Hives of sawn boards on trestles, roofed with straw mats. */
function beeBoxes(widthM: number, random: Random): Mesh {
  const count = Math.max(1, Math.floor(widthM / 0.42))
  return Array.from({ length: count * 2 }, (_, i) => {
    const [column, row] = [i % count, Math.floor(i / count)]
    const x = ((column + 0.5) / count - 0.5) * widthM
    const y = 0.24 + row * 0.5
    const own = mix('#b98a52', '#d8b070', random())
    const slot = panel([x - 0.09, y + 0.05, DEEP_M - 0.004], [0.18, 0, 0], [0, 0.035, 0], {
      colour: '#2a1a12',
      columns: 1,
      rows: 1,
    })
    return [
      ...box([x, y, DEEP_M / 2 - 0.01], [0.36, 0.36, DEEP_M - 0.03], { colour: own }),
      ...box([x, y + 0.36, DEEP_M / 2], [0.4, 0.07, DEEP_M], { colour: '#8a7440', top: '#a8904e', taper: 0.9 }),
      ...slot,
      ...(row === 0 ? box([x, 0, DEEP_M / 2], [0.3, 0.24, DEEP_M - 0.06], { colour: TIMBER_DARK }).slice(0, 4) : []),
    ]
  }).flat()
}

/** Reed pipes leaning on a rack. */
function khenRack(widthM: number): Mesh {
  const w = widthM / 2
  const rail = [0.5, 1.5].flatMap((y) =>
    beam([-w, y, 0.1], [w, y, 0.1], { widthM: 0.05, heightM: 0.07, colour: TIMBER }),
  )
  const posts = [-1, 1].flatMap((side) =>
    beam([side * (w - 0.04), 0, 0.08], [side * (w - 0.04), 1.75, 0.08], {
      widthM: 0.08,
      heightM: 0.08,
      colour: TIMBER_DARK,
    }),
  )
  const khen = (x: number): Mesh => [
    ...[-0.045, 0, 0.045].flatMap((dx, i) =>
      tube(
        [
          [x + dx, 0.16, 0.15],
          [x + dx * 2.2 + 0.05, 1.25 + i * 0.16, 0.14],
        ],
        0.017,
        { colour: i === 1 ? '#c9a55c' : '#b58a44', sides: 4 },
      ),
    ),
    ...lathe(
      [
        [0.02, -0.16],
        [0.06, -0.04],
        [0.06, 0.06],
        [0.015, 0.2],
      ],
      { at: [x + 0.02, 0.5, 0.16], sides: 6, colour: '#7a4a28' },
    ),
  ]
  return [...rail, ...posts, ...[-0.6, 0, 0.6].flatMap((k) => khen(k * w))]
}

/** Lengths of cloth on a pole. */
function hangings(widthM: number, colours: ClothColours): Mesh {
  const count = Math.max(1, Math.floor(widthM / 0.6))
  const each = widthM / count
  const pole = beam([-widthM / 2 - 0.05, 2.34, 0.09], [widthM / 2 + 0.05, 2.34, 0.09], {
    widthM: 0.05,
    heightM: 0.05,
    colour: TIMBER_PALE,
  })
  return [
    ...pole,
    ...Array.from({ length: count }, (_, i) => {
      const own = i % 2 === 0 ? colours : { cloth: mix(colours.accent, '#8a1f2a', 0.6), accent: '#f3e9d6' }
      const at: Vec3 = [-widthM / 2 + i * each + 0.04, 2.31, 0.1]
      return againstWall(banner(at, [each - 0.08, 0, 0], 1.5 - 0.2 * (i % 2), own, 0.15))
    }).flat(),
  ]
}

function bench(widthM: number): Mesh {
  const legs = [-1, 1].flatMap((side) =>
    box([side * (widthM / 2 - 0.14), 0, DEEP_M / 2], [0.1, 0.4, DEEP_M - 0.04], { colour: STONE }).slice(0, 4),
  )
  return [
    ...legs,
    ...box([0, 0.4, DEEP_M / 2], [widthM, 0.07, DEEP_M], { colour: TIMBER, top: TIMBER_PALE }),
    ...heap([widthM * 0.3, 0.47, DEEP_M / 2], 0.13, 0.08, '#c2281f', createStill()),
  ]
}

/** A cushion has no need of chance. */
const createStill = (): Random =>
  Object.assign(() => 0.5, {
    between: (low: number, high: number) => (low + high) / 2,
    whole: (low: number, high: number) => Math.floor((low + high) / 2),
    pick: <T>(items: readonly [T, ...T[]]): T => items[0],
  })
