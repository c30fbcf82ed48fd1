import { darken, lighten, mix } from '../colour.ts'
import { againstWall, banner } from '../parts/cloth.ts'
import { stoneFace } from '../parts/dry-stone.ts'
import { EARTH, STONE_PALE, TILE, TIMBER, TIMBER_DARK, varied } from '../parts/palette.ts'
import { beam, panel } from '../parts/panel.ts'
import { earthWall } from '../parts/rammed-earth.ts'
import { ridge, tileSlope } from '../parts/tile-roof.ts'
import { createRandom, type Random } from '../random.ts'
import { box } from '../solid/box.ts'
import { shift, type Mesh } from '../solid/face.ts'
import { gateDress } from './gate-dress.ts'

/** What a gate leads to, as far as it shows. */
export type GateScene = 'buckwheat' | 'terraces' | 'fire' | 'plain'

/** The scene of a festival by its id; a festival without one has a plain gate. */
export function gateScene(festival: string): GateScene {
  if (festival.includes('tam-giac-mach')) return 'buckwheat'
  if (festival.includes('ruong-bac-thang')) return 'terraces'
  return festival.includes('nhay-lua') ? 'fire' : 'plain'
}

export interface GateOptions {
  readonly widthM: number
  readonly depthM: number
  readonly scene: GateScene
  readonly seed: number | string
}

const PILLAR_M = 0.66
const LINTEL_M = 3.25
/** Festivals have long names, and are read from five metres off. */
export const GATE_BOARD = { widthM: 3.22, heightM: 0.6, yM: LINTEL_M + 0.515 } as const
/** What the words are written on; before its frame by more than the grid that a model is kept on. */
const BOARD = { widthM: GATE_BOARD.widthM + 0.04, heightM: GATE_BOARD.heightM + 0.04, zM: 0.058 } as const
/** What each scene paints its gate with. */
const COLOURS: Readonly<
  Record<
    GateScene,
    { readonly earth: string; readonly timber: string; readonly cloth: string; readonly accent: string }
  >
> = {
  buckwheat: { earth: '#d3a274', timber: TIMBER, cloth: '#a83a72', accent: '#f2b6cc' },
  terraces: { earth: '#cf9e54', timber: '#70502c', cloth: '#5f7a30', accent: '#e2b244' },
  fire: { earth: '#8a5236', timber: '#3f2820', cloth: '#a81a18', accent: '#ff9a3a' },
  plain: { earth: EARTH, timber: TIMBER, cloth: '#1a2244', accent: '#f0b93a' },
}

/** How far from its middle the pillars of a gate begin: between them one walks. */
export const gateOpeningM = (widthM: number): number => widthM / 2 - PILLAR_M

/** A tiled gate with a straight ridge; pillars within its footprint, its roof further out above all heads. Front +z. */
export function gate({ widthM, depthM, scene, seed }: GateOptions): Mesh {
  const random = createRandom(seed)
  const colours = COLOURS[scene]
  const aside = widthM / 2 - PILLAR_M / 2
  const pillars = [-1, 1].flatMap((side) => shift(pillar(depthM, colours.earth, random), [side * aside, 0, 0]))
  const lintel = (y: number, heightM: number, reachM: number, colour: string): Mesh =>
    beam([-reachM, y, 0], [reachM, y, 0], { widthM: depthM * 0.62, heightM, colour, cellM: 2 })
  const half = widthM / 2 + 0.9
  const board = { colour: mix('#c9934f', colours.earth, 0.3) }
  const sign = [
    ...box(
      [0, GATE_BOARD.yM - BOARD.heightM / 2 - 0.04, depthM * 0.32],
      [BOARD.widthM + 0.1, BOARD.heightM + 0.08, 0.1],
      {
        colour: darken(colours.timber, 0.1),
        top: lighten(colours.timber, 0.2),
      },
    ),
    ...panel(
      [-BOARD.widthM / 2, GATE_BOARD.yM - BOARD.heightM / 2, depthM * 0.32 + BOARD.zM],
      [BOARD.widthM, 0, 0],
      [0, BOARD.heightM, 0],
      {
        ...board,
        columns: 3,
        rows: 1,
      },
    ),
  ]
  const cloths = [-1, 1].flatMap((side) =>
    againstWall(
      banner([side * (aside - PILLAR_M / 2 + 0.33) - 0.24, 2.95, depthM / 2 + 0.03], [0.48, 0, 0], 1.55, colours, 0.2),
    ),
  )
  return [
    ...pillars,
    ...lintel(LINTEL_M, 0.3, widthM / 2 + 0.3, colours.timber),
    ...lintel(LINTEL_M + 0.98, 0.2, widthM / 2 + 0.45, darken(colours.timber, 0.1)),
    ...sign,
    ...cloths,
    ...studs(aside, depthM, colours.timber),
    ...roof({ half, at: LINTEL_M + 1.02, depthM: 1.5, random }),
    ...gateDress(scene, { aside, lintelM: LINTEL_M, depthM, random }),
  ]
}

function pillar(depthM: number, earth: string, random: Random): Mesh {
  const [w, d, footM] = [PILLAR_M, depthM, 0.62]
  const face = (x: number, z: number, u: readonly [number, number, number]): Mesh =>
    stoneFace([x, 0, z], u, [0, footM, 0], { random, rows: 2, stoneM: 0.34, reliefM: 0.05 })
  return [
    ...face(-w / 2, d / 2, [w, 0, 0]),
    ...face(w / 2, -d / 2, [-w, 0, 0]),
    ...face(-w / 2, -d / 2, [0, 0, d]),
    ...face(w / 2, d / 2, [0, 0, -d]),
    ...shift(
      earthWall({
        random,
        colour: earth,
        fromM: footM,
        toM: LINTEL_M - 0.15,
        widthM: w - 0.06,
        depthM: d - 0.06,
        cellM: 0.7,
        without: ['top'],
      }),
      [0, 0, 0],
    ),
    ...panel([-w / 2, footM, d / 2], [w, 0, 0], [0, 0, -d], { colour: STONE_PALE, columns: 1, rows: 1 }),
  ]
}

const studs = (aside: number, depthM: number, colour: string): Mesh =>
  [-aside, -aside * 0.72, aside * 0.72, aside].flatMap((x) =>
    beam([x, LINTEL_M + 0.15, 0], [x, LINTEL_M + 0.9, 0], {
      widthM: 0.14,
      heightM: depthM * 0.4,
      colour,
      without: ['ends'],
    }),
  )

/** A small straight roof of tiles over both slopes, its gables boarded. */
export function roof({
  half,
  at,
  depthM,
  random,
  rows = 3,
  columnM = 0.3,
}: {
  readonly half: number
  readonly at: number
  readonly depthM: number
  readonly random: Random
  readonly rows?: number
  readonly columnM?: number
}): Mesh {
  const [d, rise] = [depthM / 2, depthM * 0.36]
  const under = at + 0.02
  const front = tileSlope([-half, at + 0.08, d], [2 * half, 0, 0], [0, rise, -d], {
    random,
    rows,
    isCoarse: rows < 2,
    columnM,
  })
  // Its back is seldom looked at.
  const back = panel([half, at + 0.08, -d], [-2 * half, 0, 0], [0, rise, d], {
    colour: (i) => varied(random, i % 2 === 0 ? TILE : darken(TILE, 0.14), 0.05),
    cellM: 0.8,
    rows: 1,
  })
  const ends = [-1, 1].flatMap((side): Mesh => {
    const x = side * (half - 0.12)
    const points = (
      [
        [x, under, -d],
        [x, under, d],
        [x, under + rise, 0],
      ] as const
    ).map(([a, b, c]) => [a, b, c] as const)
    return [{ points: side < 0 ? points : [...points].reverse(), colour: varied(random, '#8a5a38'), twoSided: true }]
  })
  const boards = [
    ...panel([-half, under + rise, 0], [2 * half, 0, 0], [0, -rise, d], { colour: '#7d5436', cellM: 2.2, rows: 1 }),
    ...panel([half, under + rise, 0], [-2 * half, 0, 0], [0, -rise, -d], { colour: '#7d5436', cellM: 3, rows: 1 }),
  ]
  const eaves = [d, -d].flatMap((z) =>
    beam([-half, under + 0.02, z], [half, under + 0.02, z], {
      widthM: 0.06,
      heightM: 0.12,
      colour: TIMBER_DARK,
      cellM: 3,
      without: ['ends'],
    }),
  )
  return [...front, ...back, ...ends, ...boards, ...eaves, ...ridge([0, at + rise + 0.06, 0], half * 2, undefined, 0.9)]
}
