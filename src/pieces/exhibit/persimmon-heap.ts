import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { leaf } from '../exhibit-parts/foliage.ts'
import { faceOf } from '../exhibit-parts/loft.ts'
import { round } from '../exhibit-parts/round.ts'
import { atLeast } from '../exhibit-parts/tones.ts'
import { basket } from '../exhibit-parts/vessels.ts'

/** The four-lobed calyx on top, its lobes curling up. */
function calyx([x, y, z]: Vec3, r: number, turnRad: number, near: boolean, green: string): Mesh {
  const on = (a: number, k: number, up: number): Vec3 => [
    x + Math.sin(a + turnRad) * r * k,
    y + r * up,
    z + Math.cos(a + turnRad) * r * k,
  ]
  if (!near)
    return faceOf(
      [0, 1, 2, 3].map((i) => on(i * 1.5708, 0.6, 0.02)),
      green,
    )
  const lobes = [0, 1, 2, 3].flatMap((i) =>
    faceOf(
      [
        on(i * 1.5708, 0, 0.08),
        on(i * 1.5708 - 0.6, 0.5, 0.02),
        on(i * 1.5708, 0.82, 0.1),
        on(i * 1.5708 + 0.6, 0.5, 0.02),
      ],
      i % 2 === 0 ? green : lighten(green, 0.25),
    ),
  )
  return lobes
}

/** Seedless persimmons of Quản Bạ: bright and flattish, piled in a woven basket. */
export const persimmonHeap: MakeExhibit = ({ colour, accent, count = 16, near, random }) => {
  const skin = mix(atLeast(colour ?? '#fbbf1e', 0.6), '#ffb410', 0.35)
  const green = lighten(mix(accent ?? '#6b7d3a', '#86a83c', 0.5), 0.04)
  const [r, flat] = [0.088, 0.74]
  const layer = (n: number, radius: number, y: number, phase: number): Vec3[] =>
    Array.from({ length: n }, (_, i) => {
      const a = ((i + phase) / n) * Math.PI * 2
      return [Math.sin(a) * radius, y, Math.cos(a) * radius * 0.9 - 0.05]
    })
  const heap = [
    ...layer(near ? 8 : 6, 0.2, 0.135, 0),
    ...(count < 8 ? [] : [...layer(4, 0.105, 0.235, 0.5), [0, 0.325, -0.05] as Vec3]),
    [-0.25, 0, 0.15] as Vec3,
    [0.27, 0, 0.14] as Vec3,
  ]
  const shown = near ? heap : heap.filter(([, y, z]) => z > -0.14 || y > 0.3)
  const fruits = shown.flatMap((at, i): Mesh => {
    const tone = mix(skin, i % 3 === 0 ? '#ffd84e' : '#f58f0a', (i % 4) * 0.13)
    const top: Vec3 = [at[0], at[1] + r * 2 * flat - 0.003, at[2]]
    return [
      ...round(at, r, {
        near,
        flat,
        sides: near ? 8 : 5,
        startDeg: random.between(0, 40),
        gloss: 0.35,
        colour: (ring, s) => (ring === 2 ? lighten(tone, 0.22) : s % 2 === 0 ? tone : darken(tone, 0.05)),
      }),
      ...calyx(top, r, random.between(0, 1.5), near, green),
    ]
  })
  return [
    ...basket([0, 0, -0.05], 0.2, 0.275, 0.19, { near, rows: 4, depth: 0.92 }),
    ...fruits,
    ...leaf([0.02, 0.012, 0.26], [-0.17, 0.02, 0.03], {
      near,
      wide: 0.5,
      lit: '#f08a3a',
      dark: '#c85a28',
      lying: !near,
    }),
    ...(near
      ? leaf([0.05, 0.012, 0.25], [0.14, 0.025, 0.05], { near, wide: 0.5, lit: '#e8b040', dark: '#c8842c' })
      : []),
  ]
}
