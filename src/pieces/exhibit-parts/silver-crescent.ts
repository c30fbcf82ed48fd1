import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { faceOf, loft, pipe } from './loft.ts'

/** The collar lies in its own plane: a point at an angle from straight down, a radius, and so far towards the eye. */
const CENTRE_Y = 0.37
const on = (a: number, r: number, out: number): Vec3 => [Math.sin(a) * r, CENTRE_Y - Math.cos(a) * r, out]

const OUTER = 0.215
/** Broad on the chest, a rod at the ends. */
const breadth = (a: number): number => 0.026 + 0.078 * Math.max(0, Math.cos(a * 0.6)) ** 1.5

/** A chased crescent of silver: raised rims, a ridge of facets between, ends curled outwards. */
export function crescent(silver: readonly string[], near: boolean): Mesh {
  const [steps, half] = [near ? 32 : 12, 2.62]
  const rows = near ? [0, 0.14, 0.5, 0.86, 1] : [0, 0.5, 1]
  const lift = near ? [0.012, 0.03, 0.046, 0.03, 0.012] : [0.012, 0.046, 0.012]
  const tone = (i: number, row: number): string => {
    // Light runs round the ring in broad steps, as on a turned edge.
    const a = -half + ((i + 0.5) / steps) * half * 2
    const k = Math.round(1.6 - 1.3 * Math.sin(a * 1.9 + 0.9) - (row < rows.length / 2 - 0.5 ? 0.9 : -0.5))
    return silver[Math.max(0, Math.min(4, k + (near && (row === 1 || row === 2) && i % 2 === 0 ? 1 : 0)))] ?? '#ffffff'
  }
  const band = Array.from({ length: steps }, (_, i): Mesh => {
    const [a, b] = [-half + (i / steps) * half * 2, -half + ((i + 1) / steps) * half * 2]
    const p = (x: number, row: number): Vec3 => on(x, OUTER - breadth(x) * (rows[row] ?? 0), lift[row] ?? 0)
    return rows
      .slice(1)
      .flatMap((__, row) => faceOf([p(a, row), p(b, row), p(b, row + 1), p(a, row + 1)], tone(i, row), { gloss: 1 }))
  })
  const curls = [-1, 1].flatMap((s) => {
    const line = [0, 0.2, 0.4, 0.6, 0.8, 1].map((t): Vec3 => {
      const c = on(s * (half + 0.05), OUTER - 0.012, 0.026)
      return [c[0] + s * Math.sin(t * 4.2) * 0.034, c[1] + (1 - Math.cos(t * 4.2)) * 0.03, c[2] + 0.006]
    })
    return pipe(
      near ? line : line.filter((__, i) => i % 2 === 0),
      near ? [0.014, 0.013, 0.013, 0.013, 0.014, 0.016] : [0.014, 0.014, 0.016],
      {
        sides: near ? 6 : 3,
        colour: (_, k) => (k % 2 === 0 ? '#ffffff' : (silver[2] ?? '#ffffff')),
        gloss: 1,
      },
    )
  })
  return [...band.flat(), ...curls]
}

/** Chains along the lower rim, each with a drop. */
export function drops(silver: readonly string[], near: boolean): Mesh {
  const angles = near ? [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75] : [-0.66, -0.22, 0.22, 0.66]
  return angles.flatMap((a, i): Mesh => {
    const [x, y, z] = on(a, OUTER - 0.004, 0.02)
    const [hang, w] = [0.058 + 0.016 * Math.cos(a * 2), near ? 0.015 : 0.022]
    const bell = loft(
      [
        [[x, y - hang * 0.4, z]],
        [
          [x - w, y - hang, z + 0.012],
          [x + w, y - hang, z + 0.012],
          [x, y - hang, z - 0.004],
        ],
      ],
      {
        colour: (_, s) => (s === 0 ? (i % 2 === 0 ? '#ffffff' : (silver[1] ?? '#ffffff')) : (silver[3] ?? '#ffffff')),
        end: false,
        gloss: 1,
      },
    ).map((face) => ({ ...face, points: face.points.toReversed() }))
    const chain = near
      ? pipe(
          [
            [x, y, z],
            [x, y - hang * 0.42, z],
          ],
          0.0045,
          { sides: 3, colour: silver[2] ?? '#ffffff', gloss: 1 },
        )
      : []
    return [...bell, ...chain]
  })
}
