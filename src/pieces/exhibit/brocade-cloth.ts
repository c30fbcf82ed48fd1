import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { bevelled } from '../exhibit-parts/bevelled.ts'
import { faceOf } from '../exhibit-parts/loft.ts'
import { rack } from '../exhibit-parts/rack.ts'
import { atLeast } from '../exhibit-parts/tones.ts'
import { diamonds, wovenCloth } from '../exhibit-parts/woven.ts'

/** A folded cloth: rounded fold to the front, its border on top. */
function folded(y: number, w: number, d: number, colour: string, stripe: string, near: boolean): Mesh {
  const h = 0.042
  const front = d / 2
  const profile: readonly (readonly [number, number])[] = near
    ? [
        [y, front - 0.012],
        [y + h * 0.3, front],
        [y + h * 0.7, front],
        [y + h, front - 0.012],
        [y + h, -front],
      ]
    : [
        [y, front],
        [y + h, front],
        [y + h, -front],
      ]
  const at = (x: number, [py, pz]: readonly [number, number]): Vec3 => [x + 0.14, py, pz + 0.15]
  const skin = profile.slice(0, -1).flatMap((a, i) => {
    const b = profile[i + 1] ?? a
    const tops = i === profile.length - 2
    return [-0.5, -0.3, 0.3].flatMap((x, k) => {
      const [from, to] = [x * w, [-0.3, 0.3, 0.5][k] ?? 0]
      return faceOf(
        [at(from, a), at(to * w, a), at(to * w, b), at(from, b)],
        k === 1 ? (tops ? lighten(colour, 0.08) : colour) : stripe,
      )
    })
  })
  const sides = [-1, 1].flatMap((s) => {
    const points = [...profile, [y, -front] as const].map((p) => at((s * w) / 2, p))
    return faceOf(s > 0 ? points.toReversed() : points, darken(stripe, 0.12))
  })
  return [...skin, ...sides]
}

/** A cloth of our own pattern over a bar, more of them folded before it. */
export const brocadeCloth: MakeExhibit = ({ colour, accent, near }) => {
  const ground = atLeast(colour ?? '#c2281f', 0.26)
  const motif = atLeast(accent ?? '#f0b93a', 0.55)
  const [cream, indigo] = ['#f6ead2', '#222c5c']
  const [top, z] = [0.68, -0.09]
  const columns = near ? 21 : 9
  const rows = near ? 31 : 9
  const hang = (u: number, v: number): Vec3 => {
    const x = -0.25 + u * 0.5
    // Over the bar, down, the end let fall a little forward.
    const over = Math.min(1, v / 0.05)
    return [x, top + 0.024 - v * 0.6, z + 0.006 + over * 0.018 + v * v * 0.07]
  }
  const tones = [ground, motif, cream, indigo, mix(ground, indigo, 0.62)] as const
  const fringe = near
    ? Array.from({ length: 17 }, (_, i): Mesh => {
        const [a, b] = [hang(i / 17 + 0.008, 1), hang((i + 1) / 17 - 0.008, 1)]
        return faceOf([[(a[0] + b[0]) / 2, a[1] - 0.04, a[2] + 0.004], b, a], i % 2 === 0 ? motif : cream, {
          twoSided: true,
          sway: 0.4,
        })
      }).flat()
    : []
  const behind = faceOf(
    [hang(0, 0), hang(1, 0), hang(1, 1), hang(0, 1)].map(([x, y, zM]): Vec3 => [x, y, zM - 0.004]),
    darken(ground, 0.3),
  )
  const pile = [
    [ground, motif],
    [indigo, cream],
    [motif, ground],
  ] as const
  return [
    ...rack(0.6, top, near, z),
    ...wovenCloth(columns, rows, hang, diamonds(columns, tones), { sway: 0.1 }),
    ...behind,
    ...fringe,
    ...pile.flatMap(([tone, stripe], i) => folded(i * 0.0425, 0.29 - i * 0.012, 0.2 - i * 0.008, tone, stripe, near)),
    ...bevelled([-0.2, 0, 0.14], [0.1, 0.05, 0.1], { colour: cream, top: motif, bevel: near ? 0.012 : 0, yawDeg: 24 }),
  ]
}
