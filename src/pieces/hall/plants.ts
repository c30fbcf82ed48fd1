import { darken, lighten, mix } from '../colour.ts'
import { BAMBOO, BLOSSOM, LEAF, varied } from '../parts/palette.ts'
import { rock } from '../parts/rock.ts'
import { createRandom, type Random } from '../random.ts'
import { tube } from '../solid/tube.ts'
import type { Face, Mesh } from '../solid/face.ts'
import { add, type Vec3 } from '../solid/vector.ts'

/** A peach tree in blossom; nothing of it but the trunk is lower than a head. */
export function peachTree(seed: number | string): Mesh {
  const random = createRandom(seed)
  const bark = (t: number): string => mix('#5a3a2e', '#7a5240', t)
  const trunk = tube(
    [
      [0, 0, 0],
      [0.06, 0.8, -0.04],
      [-0.08, 1.6, 0.05],
      [0.04, 2.3, 0],
    ],
    (t) => 0.2 - 0.1 * t,
    { colour: (part) => bark(part / 3), sides: 6 },
  ).slice(0, -2)
  const branches: Mesh[] = []
  const tufts: Mesh[] = []
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * Math.PI * 2 + random.between(-0.3, 0.3)
    const [far, high] = [random.between(0.9, 1.5), random.between(2.75, 3.7)]
    const tip: Vec3 = [Math.sin(a) * far, high, Math.cos(a) * far]
    branches.push(
      tube([[0, 1.7, 0], [tip[0] * 0.5, high - 0.5, tip[2] * 0.5], tip], (t) => 0.085 - 0.06 * t, {
        colour: bark(0.7),
        sides: 4,
      }).slice(0, -2),
    )
    tufts.push(tuft(tip, random.between(0.42, 0.58), random))
    tufts.push(
      tuft(add(tip, [-tip[0] * 0.45, random.between(0.1, 0.4), -tip[2] * 0.45]), random.between(0.36, 0.5), random),
    )
    if (i % 2 === 0) {
      const aside: Vec3 = [random.between(-0.5, 0.5), random.between(-0.2, 0.4), random.between(-0.5, 0.5)]
      tufts.push(tuft(add(tip, aside), 0.36, random))
    }
  }
  tufts.push(tuft([0, 4, 0], 0.6, random))
  return [...trunk, ...branches.flat(), ...tufts.flat()]
}

const tuft = (at: Vec3, size: number, random: Random): Mesh =>
  rock({
    at,
    half: [size, size * 0.68, size],
    random,
    jitter: 0.22,
    sway: 0.3,
    colour: ([, y]) => (random() < 0.1 ? '#c9567e' : varied(random, y > 0 ? lighten(BLOSSOM, 0.25) : BLOSSOM, 0.1)),
  })

/** A banana plant: a fleshy stem and great bent leaves. */
export function banana(seed: number | string): Mesh {
  const random = createRandom(seed)
  const stem = tube(
    [
      [0, 0, 0],
      [0.04, 1.2, 0],
      [0, 2.4, 0.04],
    ],
    (t) => 0.16 - 0.07 * t,
    { colour: (part) => (part === 0 ? '#8a8a4a' : '#9aa050'), sides: 6 },
  ).slice(0, -2)
  const leaves = Array.from({ length: 8 }, (_, i) => {
    const a = i * 2.4 + random.between(-0.2, 0.2)
    const [longM, rise] = [random.between(1.3, 1.9), random.between(0.7, 1.5)]
    return blade({
      at: [0, 2.25 + 0.03 * i, 0],
      yaw: a,
      longM,
      rise,
      wideM: 0.5,
      colour: mix(LEAF, '#8aa83c', random()),
    })
  })
  return [...stem, ...leaves.flat()]
}

interface Blade {
  readonly at: Vec3
  readonly yaw: number
  readonly longM: number
  readonly rise: number
  readonly wideM: number
  readonly colour: string
}

/** A long leaf that rises, bends and hangs, folded along its rib. */
function blade({ at, yaw, longM, rise, wideM, colour }: Blade): Mesh {
  const [s, c] = [Math.sin(yaw), Math.cos(yaw)]
  const parts = 3
  const spine = (t: number): readonly [number, number] => [
    t * longM * (1 - 0.22 * t),
    rise * Math.sin(t * 2.5) - 0.35 * t * t,
  ]
  const point = (t: number, side: number): Vec3 => {
    const [out, up] = spine(t)
    const w = side * (wideM / 2) * Math.sin(Math.PI * Math.min(1, 0.12 + t * 0.86)) ** 0.8
    return add(at, [s * out + c * w, up - Math.abs(w) * 0.3, c * out - s * w])
  }
  return Array.from({ length: parts }, (_, i) => [i / parts, (i + 1) / parts] as const).flatMap(([from, to]) =>
    [1, -1].map((side): Face => {
      const points = [point(from, 0), point(from, side), point(to, side), point(to, 0)]
      const own = side > 0 ? colour : darken(colour, 0.14)
      return { points: side > 0 ? points : points.reverse(), colour: own, twoSided: true, sway: 0.2 + 0.6 * to }
    }),
  )
}

/** A clump of bamboo. */
export function bamboo(seed: number | string): Mesh {
  const random = createRandom(seed)
  return Array.from({ length: 7 }, (_, i) => {
    const a = i * 2.4
    const from = 0.1 + 0.26 * Math.sqrt(i / 9)
    const [lean, high] = [random.between(0.3, 1), random.between(3.8, 5.8)]
    const at = (t: number): Vec3 => [
      Math.sin(a) * (from + lean * t * t),
      high * (t - 0.1 * t * t * t),
      Math.cos(a) * (from + lean * t * t),
    ]
    const own = mix(BAMBOO, '#b8b060', random())
    const culm = tube([at(0), at(0.5), at(1)], (t) => 0.045 - 0.03 * t, {
      colour: (part) => (part % 2 === 0 ? own : lighten(own, 0.1)),
      sides: 3,
    }).slice(0, -2)
    const leaves = Array.from({ length: 8 }, (__, k): Face => {
      // Above all heads.
      const t = 2.5 / high + (0.97 - 2.5 / high) * (k / 7)
      const [yaw, long] = [random.between(0, 6.28), random.between(0.5, 0.85)]
      const root = at(t)
      const tip = add(root, [Math.sin(yaw) * long, random.between(-0.4, -0.05), Math.cos(yaw) * long])
      const w: Vec3 = [Math.cos(yaw) * 0.11, 0.03, -Math.sin(yaw) * 0.11]
      const half = add(root, [(tip[0] - root[0]) * 0.4, 0.06, (tip[2] - root[2]) * 0.4])
      return {
        points: [root, add(half, w), tip, add(half, [-w[0], -w[1], -w[2]])],
        colour: mix('#6f9440', '#a3b44e', random()),
        twoSided: true,
        sway: 0.5 + 0.5 * t,
      }
    })
    return [...culm, ...leaves]
  }).flat()
}
