import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import { add, cross, normalise, scale, subtract, type Vec3 } from '../solid/vector.ts'
import { leaf } from './foliage.ts'
import { bow, pipe } from './loft.ts'

export interface CobOptions {
  readonly near: boolean
  readonly colour?: string
  /** Husk leaves turned back at its foot. */
  readonly husks?: number
  readonly husk?: string
}

/** A cob of maize from its stalk to its tip; rows of grains differ a little in tone. */
export function cob(from: Vec3, to: Vec3, r: number, options: CobOptions): Mesh {
  const { near, colour = '#f6bd34', husks = 0, husk = '#efe0ac' } = options
  const tones = [colour, lighten(colour, 0.38), mix(colour, '#d8861a', 0.36)]
  const line = bow(from, to, near ? 4 : 2)
  const body = pipe(line, near ? [r * 0.72, r, r * 1.0, r * 0.72, 0] : [r * 0.9, r, 0], {
    colour: (ring, side) => (near ? tones[(ring + side * 2) % 3] : tones[side % 3]) ?? colour,
    sides: near ? 6 : 4,
    gloss: 0.2,
  })
  const axis = subtract(to, from)
  const u = normalise(cross([0.3, 1, 0.2], axis))
  const v = normalise(cross(axis, u))
  const blades = Array.from({ length: husks }, (_, i): Mesh => {
    const a = (i / husks) * Math.PI * 2 + 0.6
    const out = add(scale(u, Math.cos(a)), scale(v, Math.sin(a)))
    const foot = add(from, scale(axis, -0.06))
    return leaf(foot, add(scale(axis, 0.5), scale(out, r * 1.9)), {
      near: false,
      up: out,
      wide: 0.5,
      lit: lighten(husk, 0.1),
      dark: darken(husk, 0.12),
      droop: -0.05,
    })
  })
  return [...body, ...blades.flat()]
}
