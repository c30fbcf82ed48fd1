import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { ExhibitBrief, MakeExhibit } from './exhibit.ts'
import { shoot } from '../exhibit-parts/foliage.ts'
import { leafHeap } from '../exhibit-parts/leaf-heap.ts'
import { faceOf, turned } from '../exhibit-parts/loft.ts'
import { teaSign } from '../exhibit-parts/tea-sign.ts'
import { atLeast, CREAM } from '../exhibit-parts/tones.ts'
import { bowl } from '../exhibit-parts/vessels.ts'

function tin(at: Vec3, r: number, h: number, body: string, band: string, near: boolean): Mesh {
  const big = r > 0.08
  const sides = near ? (big ? 12 : 9) : big ? 6 : 5
  const lid = lighten(body, 0.2)
  const profile: readonly (readonly [number, number, string])[] = near
    ? [
        [r * 0.97, 0, darken(body, 0.18)],
        [r, 0.012, body],
        [r, h * 0.1, band],
        [r, h * 0.14, body],
        [r, h * 0.7, body],
        [r * 1.05, h * 0.71, lid],
        [r * 1.05, h * 0.88, lighten(lid, 0.3)],
        [r * 0.94, h * 0.93, lid],
        [r * 0.24, h * 0.945, band],
        [r * 0.26, h, lighten(band, 0.2)],
      ]
    : [
        [r, 0, body],
        [r, h * 0.7, body],
        [r * 1.05, h * 0.71, lid],
        [r * 1.05, h * 0.88, lid],
        [r * 0.24, h, band],
      ]
  const turnedBody = turned(
    profile.map(([radius, y]) => [radius, y] as const),
    { at, sides, gloss: 0.5, colour: (ring) => profile[ring]?.[2] ?? body },
  )
  // The label goes round the front; its sign is cut in two leaves and a bud.
  const on = (a: number, t: number, out: number): Vec3 => [
    at[0] + (r + out) * Math.sin(a),
    at[1] + h * t,
    at[2] + (r + out) * Math.cos(a),
  ]
  const step = Math.PI / sides
  const panels = (near ? [-3, -1, 1] : [-1]).flatMap((i) =>
    faceOf(
      [
        on(i * step, 0.2, 0.003),
        on((i + 2) * step, 0.2, 0.003),
        on((i + 2) * step, 0.62, 0.003),
        on(i * step, 0.62, 0.003),
      ],
      mix(band, CREAM, 0.45),
    ),
  )
  const sign = teaSign((u, v) => on(u * 0.52, 0.41 + v * 0.17, 0.0075), darken(body, 0.1), lighten(body, 0.12), near)
  return [...turnedBody, ...panels, ...sign]
}

/** Tea in tins, a bowl poured, some leaves and a fresh shoot. */
export const teaTin: MakeExhibit = ({ colour, accent, count = 2, near, random }: ExhibitBrief) => {
  const body = atLeast(colour ?? '#2f7a54', 0.3)
  const band = atLeast(accent ?? '#f0b93a', 0.55)
  const more: readonly (readonly [Vec3, number, number])[] = [
    [[0.14, 0, -0.13], 0.092, 0.31],
    [[-0.29, 0, -0.14], 0.07, 0.24],
  ]
  return [
    ...tin([-0.09, 0, -0.08], 0.118, 0.44, body, band, near),
    ...more
      .slice(0, Math.max(0, Math.min(2, count - 1)))
      .flatMap(([at, r, h], i) => tin(at, r, h, i === 0 ? mix(body, band, 0.2) : body, band, near)),
    ...bowl([0.2, 0, 0.14], 0.095, near),
    ...leafHeap([-0.02, 0, 0.18], 0.075, 0.035, mix(body, '#6a7a3e', 0.6), random, near),
    ...shoot([-0.22, 0.012, 0.12], [-0.09, 0.09, 0.09], near),
  ]
}
