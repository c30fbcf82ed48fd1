import { darken, lighten } from '#pieces/colour.ts'
import type { Face } from '#pieces/solid/face.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'

/** A standing paper pouch: full below, folded flat above, a plain band round its belly. */
export function pouch(
  stage: Stage,
  [x, y, z]: Vec3,
  width: number,
  height: number,
  colour: string,
  band: string,
): void {
  const w = width / 2
  const levels: readonly (readonly [number, number, number])[] = [
    [0, 0.9, 26],
    [0.1, 1, 36],
    [0.3, 1, 38],
    [0.5, 0.98, 32],
    [0.74, 0.96, 17],
    [0.88, 0.95, 5],
    [1, 0.95, 4],
  ]
  const faces: Face[] = []
  levels.slice(0, -1).forEach(([t, k, d], i) => {
    const [t2, k2, d2] = levels[i + 1] ?? [t, k, d]
    const tone = i === 2 ? band : i === 5 ? darken(colour, 0.16) : i === 4 ? lighten(colour, 0.06) : colour
    const [y1, y2] = [y + t * height, y + t2 * height]
    const ring = (yy: number, kk: number, dd: number): Vec3[] => [
      [x - w * kk, yy, z],
      [x - w * kk * 0.55, yy, z + dd],
      [x + w * kk * 0.5, yy, z + dd],
      [x + w * kk, yy, z],
      [x, yy, z - dd],
    ]
    const [a, b] = [ring(y1, k, d), ring(y2, k2, d2)]
    a.forEach((p, s) => {
      const next = (s + 1) % a.length
      faces.push({ points: [p, a[next] ?? p, b[next] ?? p, b[s] ?? p], colour: tone })
    })
  })
  stage.add(faces)
  const tie = (t: number): Vec3[] => [
    [x - w * 0.94, y + height * t, z + 2],
    [x - w * 0.5, y + height * t, z + 11],
    [x + w * 0.5, y + height * t, z + 11],
    [x + w * 0.94, y + height * t, z + 2],
  ]
  const [lower, upper] = [tie(0.85), tie(0.875)]
  stage.add(
    lower.slice(0, -1).map((p, i) => ({
      points: [p, lower[i + 1] ?? p, upper[i + 1] ?? p, upper[i] ?? p],
      colour: '#fff2d8',
      twoSided: true,
    })),
    false,
  )
}
