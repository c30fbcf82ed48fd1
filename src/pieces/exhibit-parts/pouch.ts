import { darken, lighten } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { faceOf, loft } from './loft.ts'

export interface PouchOptions {
  readonly colour: string
  /** The plain field on its front. */
  readonly label: string
  readonly tie?: string
  readonly yawDeg?: number
  readonly near: boolean
  /** What lies on the label; `on` maps −1…1 across and up it. */
  readonly sign?: (on: (u: number, v: number) => Vec3) => Mesh
}

/** A standing paper pouch: full below, pressed flat and folded above, a plain label on its belly. */
export function pouch(at: Vec3, [w, h, d]: Vec3, options: PouchOptions): Mesh {
  const { colour, label, tie = '#f6ead0', yawDeg = 0, near, sign } = options
  const [c, s] = [Math.cos((yawDeg * Math.PI) / 180), Math.sin((yawDeg * Math.PI) / 180)]
  const place = ([x, y, z]: Vec3): Vec3 => [at[0] + x * c + z * s, at[1] + y, at[2] - x * s + z * c]
  // Height, half width and half depth, each of the whole.
  const levels: readonly (readonly [number, number, number])[] = near
    ? [
        [0, 0.47, 0.42],
        [0.05, 0.5, 0.5],
        [0.34, 0.5, 0.5],
        [0.62, 0.49, 0.36],
        [0.84, 0.485, 0.12],
        [0.9, 0.48, 0.1],
        [1, 0.48, 0.06],
      ]
    : [
        [0, 0.47, 0.45],
        [0.34, 0.5, 0.5],
        [0.84, 0.485, 0.12],
        [1, 0.48, 0.06],
      ]
  const outline: readonly (readonly [number, number])[] = near
    ? [
        [-0.8, 1],
        [0.8, 1],
        [1, 0.55],
        [1, -0.55],
        [0.8, -1],
        [-0.8, -1],
        [-1, -0.55],
        [-1, 0.55],
      ]
    : [
        [-1, 1],
        [1, 1],
        [1, -1],
        [-1, -1],
      ]
  const rings = levels.map(([t, kx, kz]) => outline.map(([i, j]) => place([i * kx * w, t * h, j * kz * d])))
  const last = levels.length - 1
  const body = loft(rings, {
    colour: (ring, side) => {
      if (ring >= last - 1) return near ? darken(colour, 0.14) : colour
      if (near && ring === last - 2) return tie
      return near && side !== 0 ? (side === 2 || side === 6 ? darken(colour, 0.1) : colour) : lighten(colour, 0.06)
    },
  })
  // The label lies a little above the front, whose slope it follows.
  const depthAt = (t: number): number => {
    const i = Math.max(0, levels.findIndex(([level]) => level >= t) - 1)
    const [a, b] = [levels[i] ?? [0, 0, 0], levels[i + 1] ?? [1, 0, 0]]
    return (a[2] + ((b[2] - a[2]) * (t - a[0])) / (b[0] - a[0])) * d + 0.002
  }
  const [low, middle, high] = [0.12, near ? 0.34 : 0.34, near ? 0.62 : 0.66]
  const on = (u: number, t: number): Vec3 => place([u * w, t * h, depthAt(t)])
  const field = [
    ...faceOf([on(-0.37, low), on(0.37, low), on(0.37, middle), on(-0.37, middle)], label),
    ...faceOf([on(-0.37, middle), on(0.37, middle), on(0.37, high), on(-0.37, high)], label),
  ]
  const signed = sign?.((u, v) => {
    const t = 0.37 + v * 0.21
    const [x, y, z] = [u * w * 0.27, t * h, depthAt(t) + (near ? 0.003 : 0.009)]
    return place([x, y, z])
  })
  return [...body, ...field, ...(signed ?? [])]
}
