import { darken, lighten } from '#pieces/colour.ts'
import type { Mesh } from '#pieces/solid/face.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'

/** A woven bamboo basket or tray: rows of alternating strips, a thick rim. Open at the top. */
export function basket(
  at: Vec3,
  foot: number,
  rim: number,
  height: number,
  colour: string,
  rows = 3,
  sides = 14,
): { readonly inside: Mesh; readonly outside: Mesh } {
  const profile = Array.from(
    { length: rows + 1 },
    (_, i) => [foot + (rim - foot) * Math.sin(((i / rows) * Math.PI) / 2), (height * i) / rows] as const,
  )
  const weave = (ring: number, side: number): string =>
    (ring + (sides > 12 ? side : 0)) % 2 === 0 ? lighten(colour, 0.12) : darken(colour, 0.14)
  const outside = lathe(profile, { at, colour: weave, sides, open: false }).slice(0, rows * sides)
  const top = height
  const lip = lathe(
    [
      [rim, top * 0.98],
      [rim * 1.06, top * 1.06],
      [rim * 0.98, top * 1.16],
    ],
    { at, colour: lighten(colour, 0.2), sides },
  )
  const floor: Mesh = [
    {
      points: Array.from({ length: sides }, (_, s) => {
        const a = (s / sides) * Math.PI * 2
        return [at[0] + rim * Math.sin(a), at[1] + top, at[2] + rim * Math.cos(a)] as const
      }),
      colour: darken(colour, 0.45),
    },
  ]
  return { inside: floor, outside: [...outside, ...lip.slice(0, 2 * sides)] }
}
