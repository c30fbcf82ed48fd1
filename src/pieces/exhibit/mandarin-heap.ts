import { darken, lighten, mix } from '../colour.ts'
import { shift, turn, type Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { leaf } from '../exhibit-parts/foliage.ts'
import { faceOf, turned } from '../exhibit-parts/loft.ts'
import { round } from '../exhibit-parts/round.ts'
import { atLeast } from '../exhibit-parts/tones.ts'
import { tray } from '../exhibit-parts/vessels.ts'

/** Layers of a heap: how many fruits on what radius. */
const LAYERS: readonly (readonly [number, number])[] = [
  [9, 0.2],
  [6, 0.125],
  [3, 0.062],
  [1, 0],
]

/** Half a fruit with its segments towards the visitor. */
function half(at: Vec3, r: number, skin: string, near: boolean): Mesh {
  const disc = (k: number, n: number, y: number): Vec3[] =>
    Array.from({ length: n }, (_, i) => [Math.sin((i / n) * 6.2832) * r * k, y, Math.cos((i / n) * 6.2832) * r * k])
  const n = near ? 14 : 6
  const shell = turned(
    [
      [r * 0.5, -r * 0.72],
      [r * 0.88, -r * 0.4],
      [r, 0],
    ],
    { sides: n, startDeg: 0, colour: skin, end: false },
  )
  const segments = near
    ? Array.from({ length: 9 }, (_, i): Mesh => {
        const [a, b] = [(i + 0.1) / 9, (i + 0.9) / 9].map((t) => t * 6.2832)
        const p = (angle: number, k: number): Vec3 => [Math.sin(angle) * r * k, 0.003, Math.cos(angle) * r * k]
        const [from, to] = [a ?? 0, b ?? 0]
        return faceOf([p((from + to) / 2, 0.1), p(from, 0.8), p(to, 0.8)], i % 2 === 0 ? '#ff9a1c' : '#ffb038', {
          gloss: 0.6,
          glow: 0.15,
        })
      }).flat()
    : faceOf(disc(0.8, n, 0.003), '#ffa428', { glow: 0.15 })
  return shift(turn([...shell, ...faceOf(disc(1, n, 0), '#fff0c4'), ...segments], 14, 0, 58), at)
}

/** Cam sành on a tray: a heap with leaves still on, one cut open. */
export const mandarinHeap: MakeExhibit = ({ colour, accent, count = 20, near, random }) => {
  const skin = mix(atLeast(colour ?? '#fa8c14', 0.5), '#ff920c', 0.5)
  const green = accent ?? '#3f6b2f'
  const [r, layers] = [0.082, count < 10 ? LAYERS.slice(1) : LAYERS]
  const dish = tray([0, 0, 0], 0.34, near)
  const fruit = (at: Vec3, i: number): Mesh => {
    const tone = mix(skin, i % 3 === 0 ? '#ffb636' : '#f06c0a', (i % 4) * 0.14)
    const bumps = Array.from({ length: 8 }, () => random.between(-0.03, 0.03))
    return round(at, r, {
      near,
      flat: 0.86,
      sides: near ? 7 : 5,
      startDeg: random.between(0, 50),
      colour: (ring, s) => (near && ring === 2 ? lighten(tone, 0.16) : s % 3 === 1 ? darken(tone, 0.05) : tone),
      wobble: (_, s) => bumps[s] ?? 0,
    })
  }
  const spots = layers.flatMap(([n, radius], layer) =>
    Array.from({ length: n }, (_, i): Vec3 => {
      const a = ((i + layer * 0.5 + 0.5) / n) * Math.PI * 2
      return [Math.sin(a) * radius, dish.floorM + layer * 0.108, Math.cos(a) * radius * 0.92 - 0.04]
    }),
  )
  // From afar those at the back are not worth their triangles.
  const shown = near ? spots : spots.filter(([, y, z]) => z > -0.06 || y > 0.3)
  const top = dish.floorM + (layers.length - 1) * 0.108
  const core = turned(
    [
      [near ? 0.19 : 0.26, 0.02],
      [0.03, top + (near ? 0.03 : 0.06)],
    ],
    { at: [0, 0, -0.04], sides: 7, colour: darken(skin, near ? 0.4 : 0.18), end: false },
  )
  const leaves: readonly (readonly [Vec3, Vec3])[] = [
    [
      [0, top + 0.14, -0.04],
      [0.11, 0.045, 0.03],
    ],
    [
      [0, top + 0.14, -0.04],
      [-0.1, 0.06, 0.02],
    ],
    [
      [-0.1, top - 0.06, 0.06],
      [-0.1, 0.02, 0.05],
    ],
    [
      [0.13, 0.19, 0.1],
      [0.1, 0.03, 0.05],
    ],
    [
      [-0.24, 0.1, 0.13],
      [-0.08, -0.01, 0.1],
    ],
    [
      [0.24, 0.05, 0.18],
      [0.1, 0.01, 0.05],
    ],
  ]
  return [
    ...dish.mesh,
    ...core,
    ...shown.flatMap(fruit),
    ...leaves
      .slice(0, near ? 6 : 3)
      .flatMap(([at, along]) =>
        leaf(at, along, { near, wide: 0.5, lit: lighten(mix(green, LIT, 0.6), 0.1), dark: mix(green, LIT, 0.25) }),
      ),
    ...half([-0.06, dish.floorM + 0.062, 0.265], 0.078, skin, near),
  ]
}

const LIT = '#8cc23e'
