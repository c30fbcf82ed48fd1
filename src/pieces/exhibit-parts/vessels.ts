import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { turned } from './loft.ts'
import { BAMBOO, TEA } from './tones.ts'

/** A glazed bowl full of tea. */
export function bowl(at: Vec3, r: number, near: boolean, glaze = '#f2e8d4', tea = TEA): Mesh {
  const sides = near ? 12 : 6
  const body = near
    ? ([
        [r * 0.46, 0],
        [r * 0.5, r * 0.12],
        [r * 0.86, r * 0.5],
        [r, r * 0.92],
        [r * 0.99, r * 0.97],
        [r * 0.9, r * 0.97],
        [r * 0.84, r * 0.84],
      ] as const)
    : ([
        [r * 0.5, 0],
        [r, r * 0.95],
        [r * 0.84, r * 0.86],
      ] as const)
  const glazed = (ring: number): string =>
    ring >= body.length - 1
      ? tea
      : ring >= body.length - 3
        ? lighten(glaze, 0.35)
        : ring === 0
          ? darken(glaze, 0.18)
          : glaze
  return turned(body, { at, sides, colour: glazed, gloss: 0.6 })
}

/** A flat round winnowing tray; what it carries stands at the height it returns. */
export function tray(
  at: Vec3,
  r: number,
  near: boolean,
  colour = BAMBOO,
): { readonly mesh: Mesh; readonly floorM: number } {
  const sides = near ? 16 : 8
  const weave = (ring: number, side: number): string => {
    if (ring >= 3) return mix(colour, '#8a5c2c', 0.22)
    if (ring === 1) return lighten(colour, 0.3)
    return (ring + side) % 2 === 0 ? colour : darken(colour, 0.16)
  }
  const mesh = turned(
    near
      ? [
          [r * 0.9, 0],
          [r * 0.99, 0.03],
          [r, 0.04],
          [r * 0.94, 0.04],
          [r * 0.9, 0.022],
        ]
      : [
          [r * 0.9, 0],
          [r, 0.04],
          [r * 0.92, 0.024],
        ],
    {
      at,
      sides,
      colour: near
        ? (ring, s) => weave(ring === 2 ? 1 : ring, s)
        : (ring) => (ring === 2 ? mix(colour, '#8a5c2c', 0.22) : colour),
    },
  )
  return { mesh, floorM: at[1] + 0.022 }
}

export interface BasketOptions {
  readonly near: boolean
  readonly colour?: string
  readonly rows?: number
  readonly depth?: number
}

/** A woven basket: rows of over and under, a thick rim, a dark inside a little below it. */
export function basket(at: Vec3, foot: number, rim: number, height: number, options: BasketOptions): Mesh {
  const { near, colour = BAMBOO, rows = 4, depth = 1 } = options
  const sides = near ? 16 : 8
  const n = near ? rows : 1
  const walls = Array.from({ length: n + 1 }, (_, i): readonly [number, number] => [
    foot + (rim - foot) * Math.sin(((i / n) * Math.PI) / 2),
    (height * 0.9 * i) / n,
  ])
  const weave = (ring: number, side: number): string => {
    if (ring >= (near ? n + 3 : n + 1)) return darken(colour, 0.5)
    if (ring >= n) return lighten(colour, 0.24)
    return near && (ring + side) % 2 === 0 ? darken(colour, 0.2) : lighten(colour, 0.06)
  }
  const lip: readonly (readonly [number, number])[] = near
    ? [
        [rim * 1.06, height * 0.93],
        [rim * 1.06, height],
        [rim * 0.95, height],
        [rim * 0.9, height * 0.8],
      ]
    : [
        [rim * 1.06, height],
        [rim * 0.9, height * 0.8],
      ]
  return turned([...walls, ...lip], { at, sides, depth, colour: weave })
}
