import { mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import { add, cross, normalise, scale, type Vec3 } from '../solid/vector.ts'
import { faceOf, pipe } from './loft.ts'
import { LEAF_DARK, LEAF_LIT } from './tones.ts'

export interface LeafOptions {
  /** Width against length. */
  readonly wide?: number
  /** The side turned to the sky. */
  readonly up?: Vec3
  readonly lit?: string
  readonly dark?: string
  readonly near: boolean
  /** How far the tip hangs, against length. */
  readonly droop?: number
  /** Lies on something: only its upper side is made. */
  readonly lying?: boolean
}

/** A folded leaf from its stem along a vector; one half takes the sun. */
export function leaf(at: Vec3, along: Vec3, options: LeafOptions): Mesh {
  const { wide = 0.42, up = [0, 1, 0], lit = LEAF_LIT, dark = LEAF_DARK, near, droop = 0.12, lying = false } = options
  const length = Math.hypot(...along)
  const side = scale(normalise(cross(along, up)), (length * wide) / 2)
  const lift = scale(normalise(cross(side, along)), length)
  const on = (t: number, s: number, h: number): Vec3 =>
    add(add(at, scale(along, t)), add(scale(side, s), scale(lift, h - droop * t * t)))
  const finish = lying ? {} : { twoSided: true, sway: 0.25 }
  const [base, tip] = [on(0, 0, 0), on(1, 0, 0)]
  if (!near) return faceOf([base, on(0.45, 1, 0.02), tip, on(0.45, -1, 0.02)], mix(lit, dark, 0.35), finish)
  // Below the line from stem to tip, however the leaf hangs.
  const fold = on(0.5, 0, -0.1 * wide - 0.25 * droop)
  const half = (s: number): Vec3[] => [base, on(0.28, s * 0.92, 0.05), on(0.62, s * 0.78, 0.04), tip]
  return [...faceOf([fold, ...half(1)], dark, finish), ...faceOf([fold, ...half(-1).toReversed()], lit, finish)]
}

/** A tea shoot: a bud and two leaves on a stem lying or standing towards `along`. */
export function shoot(at: Vec3, along: Vec3, near: boolean, lit = '#a9cf5c', dark = '#5f963f'): Mesh {
  const size = Math.hypot(...along)
  const [half, top] = [add(at, scale(along, 0.3)), add(at, scale(along, 0.5))]
  const across = normalise(cross(along, [0, 0.4, 1]))
  const out = (s: number, k: number): Vec3 => add(scale(across, s * size * k), scale(along, 0.34))
  return [
    ...(near ? pipe([at, half, top], [size * 0.03, size * 0.026, 0], { colour: '#87a850', sides: 3 }) : []),
    ...leaf(half, out(1, 0.5), { near, lit, dark, wide: 0.5, up: [0, 0.7, 0.7] }),
    ...leaf(near ? top : half, out(-1, 0.5), { near, lit, dark, wide: 0.5, up: [0, 0.7, 0.7] }),
    ...leaf(top, scale(along, 0.56), { near: false, lit: '#f0f4d2', dark: '#c8d894', wide: 0.26, up: [0, 0.6, 0.8] }),
  ]
}
