import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { bevelled } from '../exhibit-parts/bevelled.ts'
import { faceOf, pipe, turned } from '../exhibit-parts/loft.ts'
import { riceEar } from '../exhibit-parts/rice-ear.ts'
import { atLeast } from '../exhibit-parts/tones.ts'

/** An open sack with its collar rolled down, rice heaped in it, a measure full beside it, ears of the same rice. */
export const riceSack: MakeExhibit = ({ colour, accent, near, random }) => {
  const sack = mix(atLeast(colour ?? '#dfc08a', 0.6), '#e6c07a', 0.4)
  const band = atLeast(accent ?? '#3f7a5a', 0.34)
  const rice = ['#fffaee', '#f6ead0', '#fff4dc'] as const
  const sides = near ? 16 : 9
  const at: Vec3 = [0, 0, -0.06]
  const lumps = Array.from({ length: 128 }, () => random.between(-0.025, 0.025))
  const wobble = (ring: number, s: number): number => (near ? (lumps[ring * 16 + s] ?? 0) : 0)
  const cloth = turned(
    near
      ? [
          [0.19, 0],
          [0.228, 0.04],
          [0.238, 0.11],
          [0.232, 0.2],
          [0.214, 0.27],
          [0.206, 0.3],
        ]
      : [
          [0.2, 0],
          [0.236, 0.08],
          [0.234, 0.2],
          [0.208, 0.3],
        ],
    {
      at,
      sides,
      wobble,
      end: false,
      colour: (ring, s) => (ring === (near ? 2 : 1) ? band : s % 3 === 0 ? darken(sack, 0.08) : sack),
    },
  )
  const collar = turned(
    near
      ? [
          [0.212, 0.292],
          [0.25, 0.3],
          [0.258, 0.325],
          [0.24, 0.35],
          [0.212, 0.345],
        ]
      : [
          [0.214, 0.292],
          [0.255, 0.318],
          [0.22, 0.348],
        ],
    { at, sides, end: false, wobble, colour: (_, s) => (s % 2 === 0 ? lighten(sack, 0.28) : lighten(sack, 0.16)) },
  )
  const heap = turned(
    near
      ? [
          [0.222, 0.335],
          [0.16, 0.385],
          [0.09, 0.43],
          [0, 0.452],
        ]
      : [
          [0.23, 0.335],
          [0.12, 0.415],
          [0, 0.452],
        ],
    { at, sides, glow: 0.06, colour: (ring, s) => rice[(ring * 2 + s) % 3] ?? rice[0] },
  )
  const spill = Array.from({ length: near ? 46 : 0 }, (_, i): Mesh => {
    const onHeap = i % 2 === 0
    const [a, d] = [random.between(-1.7, 1.7), Math.sqrt(random())]
    const [x, z] = onHeap
      ? [Math.sin(a) * d * 0.19, Math.cos(a) * d * 0.19]
      : [random.between(-0.16, 0.1), random.between(0.24, 0.33)]
    const y = onHeap ? 0.452 - d * 0.09 : 0.003
    const turnRad = random.between(0, 6.28)
    const [c, s] = [Math.cos(turnRad) * 0.011, Math.sin(turnRad) * 0.011]
    const p: Vec3 = [at[0] + x, y, at[2] + z]
    return faceOf(
      [
        [p[0] - s * 0.45, p[1] + 0.007, p[2] + c * 0.45],
        [p[0] + c, p[1] + 0.002, p[2] + s],
        [p[0] + s * 0.45, p[1] + 0.003, p[2] - c * 0.45],
        [p[0] - c, p[1] + 0.002, p[2] - s],
      ],
      i % 4 === 0 ? '#e8d2a0' : '#fffdf4',
    )
  })
  const box: Vec3 = [0.22, 0, 0.16]
  const measure = [
    ...bevelled(box, [0.16, 0.11, 0.15], { colour: '#b67a42', top: '#d9a468', bevel: 0, yawDeg: -12 }),
    ...turned(
      [
        [0.073, 0.11],
        [0.045, 0.138],
        [0, 0.15],
      ],
      { at: box, sides: near ? 8 : 4, startDeg: 33, colour: (ring, s) => rice[(ring + s) % 3] ?? rice[0], glow: 0.06 },
    ),
  ]
  const rope = near
    ? pipe(
        Array.from({ length: 9 }, (_, i): Vec3 => {
          const a = -1.4 + i * 0.35
          return [at[0] + Math.sin(a) * 0.222, 0.275 - Math.cos(a) * 0.006, at[2] + Math.cos(a) * 0.222]
        }),
        0.008,
        { colour: '#a8743c', sides: 4 },
      )
    : []
  const ears: readonly (readonly [Vec3, readonly [number, number], number])[] = [
    [[-0.23, 0, 0.14], [-0.08, 0.05], 0.34],
    [[-0.21, 0, 0.17], [0.06, 0.08], 0.28],
    [[-0.24, 0, 0.11], [-0.1, -0.02], 0.27],
    [[0.28, 0, 0.04], [0.06, 0.04], 0.36],
  ]
  return [
    ...cloth,
    ...collar,
    ...heap,
    ...spill.flat(),
    ...measure,
    ...rope,
    ...ears.filter((_, i) => near || i % 3 === 0).flatMap(([foot, lean, h]) => riceEar(foot, lean, h, near)),
  ]
}
