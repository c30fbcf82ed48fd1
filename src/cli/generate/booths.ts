import type { Booth } from '#content/booth.ts'
import type { Maker } from '#content/maker.ts'
import type { Dice } from './dice.ts'
import { BOOTH } from './hall-layout.ts'
import { INVENTED, somewhere } from './places.ts'
import { storyOf } from './products.ts'
import { COMMUNES, NOT_REAL } from './words.ts'

const KINDS = ['gallery-bay', 'market-stall', 'house-front', 'hearth', 'loom-house'] as const
const COLOURS = ['#e0b67e', '#a7497a', '#86a04a', '#7a2f2a', '#c9a24a', '#2f5d62', '#d9c7a3', '#45526c'] as const

/** Four plinths by themselves, or two counters that hold three each; metres from the middle of the booth. */
const SINGLE = { kind: 'stone', heightM: 0.82, widthM: 0.9, depthM: 0.9 } as const
const COUNTER = { kind: 'counter', heightM: 0.9, widthM: 2.5, depthM: 0.8 } as const
const SPOTS = [
  { xM: -2.4, zM: 0.4 },
  { xM: -0.8, zM: 0.8 },
  { xM: 0.8, zM: 0.8 },
  { xM: 2.4, zM: 0.4 },
]
const COUNTERS = [
  { xM: -1.65, zM: 0.6 },
  { xM: 1.65, zM: 0.6 },
]

/** The most products that a generated booth shows. */
export const MOST_IN_BOOTH = 6

export function makeBooth(dice: Dice, number: number, products: readonly string[], maker: string): Booth {
  const name = `${dice.pick(COMMUNES)} ${number}`
  return {
    $schema: '../../../schema/booth.json',
    schemaVersion: 1,
    id: `gian-${number}`,
    number,
    fascia: { vi: `Gian ${name}`, en: `${name} booth` },
    summary: NOT_REAL,
    ...(dice.chance(50) && { story: storyOf(dice) }),
    ...(dice.chance(50) && { maker }),
    colours: { wall: dice.pick(COLOURS), cloth: dice.pick(COLOURS), accent: dice.pick(COLOURS) },
    template: { kind: dice.pick(KINDS), ...BOOTH, dressing: ['lamps', 'baskets'] },
    plinths: plinthsFor(products),
  }
}

function plinthsFor(products: readonly string[]): Booth['plinths'] {
  const isFew = products.length <= SPOTS.length
  const shared = isFew ? SINGLE : COUNTER
  const perPlinth = isFew ? 1 : MOST_IN_BOOTH / COUNTERS.length
  return (isFew ? SPOTS : COUNTERS).flatMap((position, i) => {
    const held = products.slice(i * perPlinth, (i + 1) * perPlinth)
    return held.length === 0 ? [] : [{ id: `be-${i + 1}`, ...shared, position, yawDeg: 0, products: held }]
  })
}

export function makeMaker(dice: Dice, number: number): Maker {
  const commune = dice.pick(COMMUNES)
  return {
    $schema: '../../../schema/maker.json',
    schemaVersion: 1,
    id: `nha-lam-${number}`,
    name: { vi: `Hợp tác xã Thử Nghiệm ${commune} ${number}`, en: `${commune} Test Co-operative ${number}` },
    kind: dice.pick(['co-operative', 'household', 'firm', 'community', 'craft-village']),
    summary: NOT_REAL,
    ...(dice.chance(30) && { story: storyOf(dice) }),
    place: somewhere(dice),
    ...(dice.chance(40) && {
      contacts: [{ type: 'email' as const, address: `nha-lam-${number}@example.com` }],
      contactConsentOn: '2026-10-20',
    }),
    sources: [...INVENTED],
    confidence: 'low',
  }
}
