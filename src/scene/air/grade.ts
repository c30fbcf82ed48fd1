import type { Air } from './air.ts'

/**
 * Writes linear light as the screen shows it to three places of an array: GRADE_FUNCTION of the shaders, step by step,
 * for what need not be worked out in every frame.
 */
export function writeGraded(
  into: Float32Array,
  at: number,
  [red, green, blue]: readonly [number, number, number],
  { exposure, saturation, contrast }: Air['grade'],
): void {
  const [r, g, b] = [red * exposure, green * exposure, blue * exposure]
  const l = luminance(r, g, b)
  const whole = shoulder(l) / Math.max(l, 1e-4)
  const [mr, mg, mb] = [
    mix(shoulder(r), r * whole, 0.35),
    mix(shoulder(g), g * whole, 0.35),
    mix(shoulder(b), b * whole, 0.35),
  ]
  const y = luminance(mr, mg, mb)
  const warm = smoothstep(0.15, 0.75, y)
  into[at] = curve(mix(y, mr, saturation), contrast) * mix(0.95, 1.03, warm)
  into[at + 1] = curve(mix(y, mg, saturation), contrast) * mix(0.985, 1, warm)
  into[at + 2] = curve(mix(y, mb, saturation), contrast) * mix(1.075, 0.955, warm)
}

const luminance = (r: number, g: number, b: number): number => 0.2126 * r + 0.7152 * g + 0.0722 * b
const shoulder = (x: number): number => ((x * (1 + 0.12 * x)) / (1 + 0.92 * x)) * 1.32
const mix = (a: number, b: number, share: number): number => a + (b - a) * share

/** To the power of 1 / 2.2, nearly, and a gentle S. */
function curve(x: number, contrast: number): number {
  const c = Math.min(1, Math.max(0, x))
  const root = Math.sqrt(c)
  const shown = 0.96325 * root + 0.09033 * Math.sqrt(root) - 0.05358 * c
  return mix(shown, shown * shown * (3 - 2 * shown), contrast)
}

/** As shaders have it. */
export function smoothstep(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}
