import { darken, lighten } from '../colour.ts'
import type { Random } from '../random.ts'
import { lathe } from '../solid/lathe.ts'
import type { Mesh } from '../solid/face.ts'
import { add, type Vec3 } from '../solid/vector.ts'
import { rock } from './rock.ts'

/** An earthen jar standing on `at`; heightM with its lid or mouth. */
export function jar(at: Vec3, heightM: number, colour: string, widthM = heightM * 0.8): Mesh {
  const [r, h] = [widthM / 2, heightM]
  const profile = [
    [r * 0.55, 0],
    [r * 0.98, h * 0.42],
    [r * 0.44, h * 0.84],
    [r * 0.52, h],
  ] as const
  const body = lathe(profile, {
    at,
    sides: h > 0.5 ? 7 : 5,
    colour: (ring) => (ring > 1 ? darken(colour, 0.22) : colour),
  })
  return [...body.slice(0, -1), { ...(body.at(-1) ?? { points: [], colour }), colour: '#2e2019' }]
}

/** A basket of split bamboo standing on `at`; what is heaped in it takes `fill`. */
export function basket(at: Vec3, widthM: number, heightM: number, random: Random, fill?: string): Mesh {
  const [r, h] = [widthM / 2, heightM]
  const weave = lathe(
    [
      [r * 0.66, 0],
      [r, h],
      [r * 0.86, h * 0.8],
    ],
    {
      at,
      sides: 6,
      colour: (ring, side) => (ring > 0 ? '#8a5a2c' : side % 2 === 0 ? '#c9985a' : '#b07f44'),
    },
  )
  const floor = weave.at(-1)
  if (fill === undefined) return floor === undefined ? weave : [...weave.slice(0, -1), { ...floor, colour: '#6d4a28' }]
  return [...weave.slice(0, -1), ...heap(add(at, [0, h * 0.82, 0]), r * 0.88, h * 0.36, fill, random)]
}

/** A heap of small things. */
export function heap(at: Vec3, radiusM: number, heightM: number, colour: string, random: Random): Mesh {
  return rock({
    at,
    half: [radiusM, heightM, radiusM],
    random,
    jitter: 0.08,
    colour: () => (random() < 0.5 ? lighten(colour, random.between(0, 0.2)) : darken(colour, random.between(0, 0.14))),
    isSeen: ([, y]) => y > 0.1,
  })
}
