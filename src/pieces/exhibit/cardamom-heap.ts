import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import { add, normalise, scale, type Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { leaf } from '../exhibit-parts/foliage.ts'
import { pipe, turned } from '../exhibit-parts/loft.ts'
import { round } from '../exhibit-parts/round.ts'
import { atLeast } from '../exhibit-parts/tones.ts'
import { tray } from '../exhibit-parts/vessels.ts'

/** A ribbed pod, its stalk end blunt, its tip drawn out. */
function pod(at: Vec3, dir: Vec3, length: number, skin: string, near: boolean): Mesh {
  const p = (t: number): Vec3 => add(at, scale(dir, length * t))
  const light = lighten(mix(skin, '#e8a070', 0.45), 0.05)
  if (!near)
    return pipe([p(-0.5), p(0), p(0.6)], [0, length * 0.36, 0], {
      sides: 4,
      colour: (_, s) => (s % 2 === 0 ? skin : light),
    })
  return pipe([p(-0.5), p(-0.34), p(0.1), p(0.5)], [length * 0.1, length * 0.32, length * 0.33, 0], {
    sides: 6,
    colour: (ring, s) => (s % 2 === 0 ? skin : ring > 1 ? light : mix(skin, light, 0.7)),
  })
}

/** Black cardamom: a heap of dried pods, some still red, one broken so that its seeds show. */
export const cardamomHeap: MakeExhibit = ({ colour, accent, near, random }) => {
  const dry = mix(atLeast(colour ?? '#8a4a2e', 0.27), '#a2542c', 0.4)
  const fresh = atLeast(accent ?? '#c8402c', 0.32)
  const dish = tray([0, 0, 0], 0.32, near)
  const floor = dish.floorM
  const mound = turned(
    [
      [0.24, floor],
      [0.17, floor + 0.09],
      [0.08, floor + 0.16],
      [0, floor + 0.19],
    ],
    { at: [0, 0, -0.04], sides: 8, depth: 0.9, colour: (r, s) => darken(dry, (r + s) % 2 === 0 ? 0.3 : 0.42) },
  )
  const rows: readonly (readonly [number, number])[] = near
    ? [
        [11, 0.245],
        [8, 0.18],
        [5, 0.105],
        [2, 0.04],
      ]
    : [
        [7, 0.23],
        [4, 0.13],
        [1, 0.02],
      ]
  const pods = rows.flatMap(([n, radius], row) =>
    Array.from({ length: n }, (_, i): Mesh => {
      const a = ((i + row * 0.5) / n) * Math.PI * 2 + random.between(-0.08, 0.08)
      const y = floor + 0.03 + (near ? row * 0.062 : row * 0.085)
      const spin = a + 1.57 + random.between(-0.9, 0.9)
      const dir = normalise([Math.sin(spin), random.between(-0.1, 0.35), Math.cos(spin)])
      const red = (i * 5 + row * 3) % 6 === 0
      const tone = red ? fresh : mix(dry, '#5a2e1e', random.between(0, 0.35))
      return pod([Math.sin(a) * radius, y, Math.cos(a) * radius * 0.9 - 0.04], dir, near ? 0.112 : 0.15, tone, near)
    }),
  )
  // The broken one: two shells and a clump of dark seeds.
  const seeds: Vec3 = [0.08, floor, 0.24]
  const open = near
    ? [
        ...round(seeds, 0.03, {
          near: true,
          flat: 0.7,
          sides: 7,
          colour: (r, s) => ((r + s) % 2 === 0 ? '#4a342c' : '#75584a'),
        }),
        ...leaf([0.05, floor + 0.012, 0.27], [0.085, 0.012, -0.05], {
          near: false,
          wide: 0.6,
          lit: '#e8c09a',
          dark: dry,
          droop: -0.3,
        }),
        ...leaf([0.13, floor + 0.012, 0.26], [-0.085, 0.012, -0.04], {
          near: false,
          wide: 0.6,
          lit: '#e8c09a',
          dark: dry,
          droop: -0.3,
        }),
      ]
    : []
  const blades: readonly Vec3[] = [
    [-0.2, 0.06, 0.06],
    [-0.16, 0.12, 0.0],
    [-0.13, 0.03, 0.13],
  ]
  return [
    ...dish.mesh,
    ...mound,
    ...pods.flat(),
    ...open,
    ...blades.slice(0, near ? 3 : 2).flatMap((along) => leaf([-0.18, floor + 0.02, 0.12], along, { near, wide: 0.28 })),
    ...leaf([0.16, floor + 0.02, 0.14], [0.18, 0.07, 0.04], { near, wide: 0.28 }),
  ]
}
