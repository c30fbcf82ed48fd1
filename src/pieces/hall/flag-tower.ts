import { lighten, mix } from '../colour.ts'
import { box } from '../solid/box.ts'
import { lathe } from '../solid/lathe.ts'
import type { Face, Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'

/** The national flag is never bent, mixed or restyled: 2 : 3, these two colours, a star whose arms reach a fifth of its length. */
const RED = '#da251d'
const YELLOW = '#ffff00'
const FLAG = { lengthM: 9, heightM: 6 } as const
const TOWER_M = 20
const POLE_M = 12.8

/** Lũng Cú tower, octagonal, made to be seen from afar; it stands on the origin. */
export function flagTower(): Mesh {
  const stone = '#c9b99a'
  const body = lathe(
    [
      [5.4, 0],
      [5.2, 2.2],
      [4, 2.6],
      [3.4, TOWER_M - 2.6],
      [4.3, TOWER_M - 2.2],
      [4.3, TOWER_M - 0.8],
      [3.8, TOWER_M],
    ],
    {
      sides: 8,
      startDeg: 22.5,
      colour: (ring) =>
        [stone, lighten(stone, 0.2), mix(stone, '#a88a64', 0.35), lighten(stone, 0.15), stone, lighten(stone, 0.3)][
          ring
        ] ?? stone,
    },
  )
  const pole = box([0, TOWER_M, 0], [0.4, POLE_M, 0.4], { colour: '#8d8f92' })
  return [...body, ...pole, ...flag([0.2, TOWER_M + POLE_M - FLAG.heightM - 0.2, 0])]
}

/** The flag by its lower corner at the pole, along x; the field is cut round the star, so that neither lies on the other. */
export function flag(at: Vec3): Mesh {
  const { lengthM, heightM } = FLAG
  const [cx, cy] = [lengthM / 2, heightM / 2]
  const arm = lengthM / 5
  // The inner corners of a regular five-pointed star.
  const notch = arm * ((3 - Math.sqrt(5)) / 2)
  const point = (x: number, y: number): Vec3 => [at[0] + x, at[1] + y, at[2]]
  const star = Array.from({ length: 10 }, (_, i): readonly [number, number] => {
    const a = (i / 10) * Math.PI * 2
    const r = i % 2 === 0 ? arm : notch
    return [cx + Math.sin(a) * r, cy + Math.cos(a) * r]
  })
  const rim = star.map(([x, y]): readonly [number, number] => {
    const [dx, dy] = [x - cx, y - cy]
    const k = Math.min(cx / Math.max(1e-9, Math.abs(dx)), cy / Math.max(1e-9, Math.abs(dy)))
    return [cx + dx * k, cy + dy * k]
  })
  const corners = [
    [0, 0],
    [lengthM, 0],
    [lengthM, heightM],
    [0, heightM],
  ] as const
  const angle = ([x, y]: readonly [number, number]): number => Math.atan2(x - cx, y - cy)
  const face = (points: readonly (readonly [number, number])[], colour: string): Face => ({
    // Clockwise as they are gathered, so turned round.
    points: points.map(([x, y]) => point(x, y)).reverse(),
    colour,
    twoSided: true,
  })
  const field = star.map((inner, i) => {
    const next = (i + 1) % 10
    const [from, to] = [angle(inner), angle(star[next] ?? inner)]
    const between = corners.filter((corner) => {
      const turn = (a: number): number => (((a - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)
      return turn(angle(corner)) > 1e-6 && turn(angle(corner)) < turn(to) - 1e-6
    })
    return face([inner, rim[i] ?? inner, ...between, rim[next] ?? inner, star[next] ?? inner], RED)
  })
  const rays = [0, 2, 4, 6, 8].map((i) => {
    const [before, tip, after] = [star[(i + 9) % 10], star[i], star[i + 1]]
    return face([[cx, cy], before ?? [cx, cy], tip ?? [cx, cy], after ?? [cx, cy]], YELLOW)
  })
  return [...field, ...rays]
}
