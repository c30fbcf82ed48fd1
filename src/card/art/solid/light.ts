import { hex, rgb } from '#pieces/colour.ts'
import type { Face } from '#pieces/solid/face.ts'
import { add, dot, normalise, scale, type Vec3 } from '#pieces/solid/vector.ts'

/** One sun, a sky above, a bounce from below. Strengths per channel; a white face in full light comes to about 1. */
export type Light = {
  readonly sun: Vec3
  readonly sunColour: Vec3
  readonly sky: Vec3
  readonly bounce: Vec3
  readonly rim: Vec3
  readonly shadow: string
}

/** Warm morning from the upper left against a cool sky. */
export const MORNING: Light = {
  sun: normalise([-0.72, 0.62, 0.34]),
  sunColour: [0.72, 0.6, 0.4],
  sky: [0.47, 0.48, 0.58],
  bounce: [0.24, 0.16, 0.1],
  rim: [0.34, 0.26, 0.12],
  shadow: '#2a1c3c',
}

/** Indoors by a low fire: warm from the left, little sky. */
export const HEARTH: Light = {
  sun: normalise([-0.74, 0.5, 0.44]),
  sunColour: [0.86, 0.6, 0.34],
  sky: [0.34, 0.3, 0.36],
  bounce: [0.3, 0.17, 0.08],
  rim: [0.5, 0.3, 0.1],
  shadow: '#120a18',
}

/** What colour the eye sees on a face. Light comes in few steps, so that like faces share a colour and a path. */
export function shadeFace(face: Face, normal: Vec3, toEye: Vec3, light: Light, fine = true): string {
  const albedo = rgb(face.colour)
  const steps = fine ? 9 : 6
  const direct = step(Math.max(0, (dot(normal, light.sun) + 0.3) / 1.3) ** 1.15, steps)
  const up = step(0.5 + 0.5 * normal[1], 4)
  const edge = step((1 - Math.max(0, dot(normal, toEye))) ** 3 * Math.max(0, dot(normal, light.sun)), fine ? 4 : 2)
  const half = normalise(add(light.sun, toEye))
  const shine = (face.gloss ?? 0) * step(Math.max(0, dot(normal, half)) ** 18, 4)
  const shade = face.shade ?? 1
  const glow = face.glow ?? 0
  const energy = add(
    add(scale(light.sunColour, direct), scale(light.sky, 0.45 + 0.55 * up)),
    add(scale(light.bounce, 1 - up), scale(light.rim, edge)),
  )
  // Yellows and oranges turn red in the shade, not green: as fruit, honey and gold do.
  const warm =
    albedo[0] > albedo[1] && albedo[1] > albedo[2]
      ? ((albedo[0] - albedo[2]) / 255) ** 2 * (1 - direct) * (1 - glow)
      : 0
  const hue: Vec3 = [1 + 0.16 * warm, 1 - 0.16 * warm, 1 - 0.1 * warm]
  const channel = (i: 0 | 1 | 2): number => albedo[i] * hue[i] * (energy[i] * shade * (1 - glow) + glow) + shine * 150
  return hex([channel(0), channel(1), channel(2)])
}

const step = (x: number, steps: number): number => Math.round(x * steps) / steps
