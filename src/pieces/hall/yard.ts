import { darken } from '../colour.ts'
import { cornBundle } from '../parts/hanging.ts'
import { stoneColour } from '../parts/dry-stone.ts'
import { STONE, STONE_DARK, TIMBER, TIMBER_DARK, TIMBER_PALE } from '../parts/palette.ts'
import { beam } from '../parts/panel.ts'
import { rock } from '../parts/rock.ts'
import { jar } from '../parts/vessels.ts'
import { createRandom } from '../random.ts'
import { box } from '../solid/box.ts'
import { lathe } from '../solid/lathe.ts'
import type { Face, Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { roof } from './gate.ts'

/** A well of dry stone, 1.3 m across, under a small roof. */
export function well(seed: number | string): Mesh {
  const random = createRandom(seed)
  const outer = lathe(
    [
      [0.62, 0],
      [0.65, 0.26],
      [0.58, 0.5],
      [0.62, 0.72],
      [0.6, 0.8],
      [0.44, 0.8],
      [0.42, 0.3],
    ],
    {
      sides: 12,
      colour: (ring) => stoneColour(random, ring === 4 ? '#b3b0a8' : ring > 4 ? STONE_DARK : STONE),
      wobble: (ring) => (ring < 4 ? random.between(-0.04, 0.02) : 0),
    },
  )
  const water = { points: outer.at(-1)?.points ?? [], colour: '#2f5a66' }
  const posts = [-1, 1].flatMap((side) => box([side * 0.52, 0.78, 0], [0.1, 1.42, 0.1], { colour: TIMBER }).slice(0, 4))
  const drum = beam([-0.6, 1.5, 0], [0.6, 1.5, 0], { widthM: 0.11, heightM: 0.11, colour: TIMBER_DARK })
  return [
    ...outer.slice(0, -1),
    water,
    ...posts,
    ...drum,
    ...roof({ half: 0.86, at: 2.16, depthM: 1.2, random, rows: 3, columnM: 0.26 }),
  ]
}

/** A bench of one plank on two stones, 1.6 × .45 m. */
export function bench(seed: number | string): Mesh {
  const random = createRandom(seed)
  const feet = [-0.55, 0.55].flatMap((x) =>
    rock({
      at: [x, 0.17, 0],
      half: [0.2, 0.22, 0.2],
      random,
      jitter: 0.1,
      colour: () => stoneColour(random),
      isSeen: ([, y]) => y > -0.7,
    }),
  )
  return [...feet, ...box([0, 0.38, 0], [1.6, 0.09, 0.42], { colour: TIMBER, top: TIMBER_PALE })]
}

/** Jars of corn wine and pickles, 1 × .6 m. */
export function jars(seed: number | string): Mesh {
  const random = createRandom(seed)
  const list: readonly (readonly [number, number, number, string])[] = [
    [-0.28, -0.04, 0.78, '#6d4630'],
    [0.2, -0.08, 0.6, '#7f5438'],
    [0.02, 0.16, 0.4, '#3f6a60'],
    [0.36, 0.14, 0.32, '#8a5a3a'],
  ]
  return list.flatMap(([x, z, h, colour]) => jar([x, 0, z], h * random.between(0.94, 1.04), colour, h * 0.62 + 0.06))
}

/** An open hearth: a ring of stones, three pot stones, a kettle; it glows, it does not flame. */
export function hearth(seed: number | string): Mesh {
  const random = createRandom(seed)
  const ring = Array.from({ length: 9 }, (_, i) => {
    const a = (i / 9) * Math.PI * 2
    return rock({
      at: [Math.sin(a) * 0.38, 0.08, Math.cos(a) * 0.38],
      half: [0.14, 0.13, 0.12],
      random,
      jitter: 0.14,
      colour: () => stoneColour(random, STONE_DARK),
      isSeen: ([, y]) => y > -0.4,
    })
  }).flat()
  const coals = rock({
    at: [0, 0.05, 0],
    half: [0.3, 0.1, 0.3],
    random,
    jitter: 0.16,
    colour: () => random.pick(['#ff5a14', '#ff8a2c', '#ffc24a', '#5a2418', '#2e1c18']),
    isSeen: ([, y]) => y > 0.05,
  }).map((face): Face => (face.colour.startsWith('#ff') ? { ...face, glow: 1 } : face))
  const legs = [0, 1, 2].flatMap((i) => {
    const a = (i / 3) * Math.PI * 2
    const foot: Vec3 = [Math.sin(a) * 0.34, 0, Math.cos(a) * 0.34]
    return beam(foot, [foot[0] * 0.06, 1.15, foot[2] * 0.06], {
      widthM: 0.05,
      heightM: 0.05,
      colour: '#4a3a34',
      without: ['ends'],
    })
  })
  const kettle = jar([0, 0.34, 0], 0.34, '#3a3638', 0.4)
  const hook = beam([0, 0.66, 0], [0, 1.12, 0], { widthM: 0.02, heightM: 0.02, colour: '#2e2a2c', without: ['ends'] })
  return [...ring, ...coals, ...legs, ...kettle, ...hook]
}

/** A rack of drying corn, 2 × .6 m. */
export function cornRack(seed: number | string): Mesh {
  const random = createRandom(seed)
  const frames = [-0.92, 0.92].flatMap((x) => [
    ...beam([x, 0, 0.26], [x, 2.05, 0], { widthM: 0.08, heightM: 0.08, colour: TIMBER }),
    ...beam([x, 0, -0.26], [x, 2.05, 0], { widthM: 0.08, heightM: 0.08, colour: darken(TIMBER, 0.15) }),
  ])
  const bars = (
    [
      [1.98, 0],
      [1.32, 0.09],
      [1.32, -0.09],
    ] as const
  ).flatMap(([y, z]) => beam([-1, y, z], [1, y, z], { widthM: 0.06, heightM: 0.06, colour: TIMBER_PALE }))
  const bundles = [
    ...[-0.66, -0.22, 0.22, 0.66].map((x) => [x, 1.96, 0] as const),
    ...[-0.4, 0.1, 0.55].map((x) => [x, 1.3, 0.1] as const),
  ].flatMap(([x, y, z]) => cornBundle([x, y, z], random, 6, 1.35))
  return [...frames, ...bars, ...bundles]
}
