import { describe, expect, it } from 'vitest'
import { flag, flagTower } from '#pieces/hall/flag-tower.ts'
import { gate, gateOpeningM, gateScene } from '#pieces/hall/gate.ts'
import { post } from '#pieces/hall/gallery.ts'
import { karstPeak } from '#pieces/hall/karst.ts'
import { bamboo, banana, peachTree } from '#pieces/hall/plants.ts'
import { plinth } from '#pieces/hall/plinth.ts'
import { door, fence, newsWall } from '#pieces/hall/ways.ts'
import { bench, cornRack, hearth, jars, well } from '#pieces/hall/yard.ts'
import { stoneWall } from '#pieces/parts/dry-stone.ts'
import { earthWall } from '#pieces/parts/rammed-earth.ts'
import { rock } from '#pieces/parts/rock.ts'
import { basket, jar } from '#pieces/parts/vessels.ts'
import { createRandom } from '#pieces/random.ts'
import { normalOf } from '#pieces/solid/vector.ts'
import type { Mesh } from '#pieces/solid/face.ts'
import { areaOf, eachTriangle, extentOf, isFinite3, volumeOf } from './hall-measures.ts'

const random = createRandom(4)
const colours = { cloth: '#1a2244', accent: '#f0b93a' }
const wall = { widthM: 4.2, depthM: 0.6, seed: 3 }

const BODIES: Readonly<Record<string, Mesh>> = {
  rock: rock({ at: [0, 1, 0], half: [0.5, 0.3, 0.4], random, colour: '#888888' }),
  'stone wall': stoneWall({ lengthM: 3, depthM: 0.5, heightM: 1, random }),
  'earth wall': earthWall({ widthM: 3, depthM: 0.3, toM: 2.4, colour: '#cf9458', random }),
  jar: jar([0, 0, 0], 0.5, '#7a4c34'),
  basket: basket([0, 0, 0], 0.4, 0.3, random, '#c9a04a'),
  post: post([0, 0, 0], 3.6, random),
  gate: gate({ ...wall, scene: 'plain' }),
  door: door(wall),
  'news wall': newsWall(wall),
  'stone fence': fence('stone-fence', wall),
  'bamboo fence': fence('bamboo-fence', wall),
  'earth fence': fence('earth-wall', wall),
  well: well(1),
  bench: bench(1),
  jars: jars(1),
  hearth: hearth(1),
  'corn rack': cornRack(1),
  'peach tree': peachTree(1),
  tower: flagTower(),
}

describe('a piece of the hall', () => {
  it.each(Object.entries(BODIES))('%s is turned outwards, finite, and has no face without area', (_, mesh) => {
    expect(volumeOf(mesh)).toBeGreaterThan(0)
    const wrong = eachTriangle(mesh).filter((triangle) => !isFinite3(triangle) || areaOf(triangle) < 1e-7)
    expect(wrong).toEqual([])
  })

  it('is the same for the same seed, and another for another', () => {
    for (const make of [peachTree, bamboo, banana, well, jars]) {
      expect(make('a')).toEqual(make('a'))
      expect(make('a')).not.toEqual(make('b'))
    }
  })
})

describe('a plinth', () => {
  it.each(['stone', 'timber', 'counter', 'shelf'] as const)(
    'of %s is as large and as high as it is planned',
    (kind) => {
      const mesh = plinth({ kind, widthM: 1.2, depthM: 0.8, heightM: 0.86 }, colours, 7)
      const { low, high } = extentOf(mesh)
      expect(high[1]).toBeCloseTo(0.86, 6)
      for (const [axis, half] of [
        [0, 0.6],
        [2, 0.4],
      ] as const) {
        expect(high[axis]).toBeGreaterThan(half - 0.02)
        // The lip of a label leans out at the front.
        expect(high[axis]).toBeLessThan(half + 0.08)
        expect(low[axis]).toBeGreaterThan(-half - 0.06)
      }
      expect(volumeOf(mesh)).toBeGreaterThan(0)
    },
  )
})

describe('a gate', () => {
  it('is known by its festival', () => {
    expect(gateScene('le-hoi-hoa-tam-giac-mach')).toBe('buckwheat')
    expect(gateScene('ruong-bac-thang-hoang-su-phi')).toBe('terraces')
    expect(gateScene('le-hoi-nhay-lua')).toBe('fire')
    expect(gateScene('long-tong')).toBe('plain')
  })

  it.each(['buckwheat', 'terraces', 'fire', 'plain'] as const)('to %s is open between its pillars', (scene) => {
    const mesh = gate({ ...wall, scene })
    const openM = gateOpeningM(wall.widthM) - 0.1
    const inside = mesh.flatMap(({ points }) => points).filter(([x, y]) => Math.abs(x) < openM && y < 2.1)
    expect(inside).toEqual([])
    // All below a head is pillar, within the footprint but for the relief of its stones.
    const low = mesh.flatMap(({ points }) => points).filter(([, y]) => y < 2)
    for (const [x, , z] of low) {
      expect(Math.abs(x)).toBeLessThan(wall.widthM / 2 + 0.09)
      expect(Math.abs(z)).toBeLessThan(wall.depthM / 2 + 0.09)
    }
  })
})

describe('a karst peak', () => {
  it.each([9, 11, 15])('of %i sides points up everywhere and is as high as asked', (sides) => {
    const mesh = karstPeak({ at: [0, 0, -150], radiusM: 32, heightM: 60, steep: 1.6, sides, seed: 5 })
    expect(mesh.length).toBeGreaterThan(40)
    for (const { points } of mesh) expect(normalOf(points)[1]).toBeGreaterThan(0)
    expect(extentOf(mesh).high[1]).toBeGreaterThan(58)
  })
})

describe('the national flag', () => {
  const mesh = flag([0, 0, 0])
  const sum = (colour: string): number =>
    eachTriangle(mesh.filter((face) => face.colour === colour).map((face) => ({ ...face, twoSided: false }))).reduce(
      (total, triangle) => total + areaOf(triangle),
      0,
    )

  it('is two by three, red and yellow, and no part of it lies on another', () => {
    const { low, high } = extentOf(mesh)
    expect((high[0] - low[0]) / (high[1] - low[1])).toBeCloseTo(1.5, 6)
    expect(new Set(mesh.map(({ colour }) => colour))).toEqual(new Set(['#da251d', '#ffff00']))
    expect(sum('#da251d') + sum('#ffff00')).toBeCloseTo(9 * 6, 4)
  })

  it('has a star that stands on two points in the middle, its arms a fifth of the length', () => {
    const star = mesh.filter(({ colour }) => colour === '#ffff00').flatMap(({ points }) => points)
    const far = Math.max(...star.map(([x, y]) => Math.hypot(x - 4.5, y - 3)))
    expect(far).toBeCloseTo(9 / 5, 6)
    expect(Math.max(...star.map(([, y]) => y))).toBeCloseTo(3 + 9 / 5, 6)
    // A regular five-pointed star with arms of R has an area of 1.1226 R².
    expect(sum('#ffff00')).toBeCloseTo(1.12257 * (9 / 5) ** 2, 3)
  })
})
