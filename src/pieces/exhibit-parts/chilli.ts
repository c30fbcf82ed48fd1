import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { pipe } from './loft.ts'

/** A red chilli lying on `at`, with its green stalk. */
export function chilli([x, y, z]: Vec3, yawRad: number, near: boolean, length = 0.11): Mesh {
  const [c, s] = [(Math.cos(yawRad) * length) / 2, (Math.sin(yawRad) * length) / 2]
  const line: Vec3[] = [
    [x - c * 1.35, y + 0.024, z - s * 1.35],
    [x - c, y + 0.014, z - s],
    [x, y + 0.014, z + c * 0.18],
    [x + c, y + 0.012, z + s],
  ]
  const tones = ['#6d9a3a', '#e2341e', '#cc281a']
  if (!near) return pipe(line.slice(1), [0.011, 0.014, 0], { colour: '#d82e1c', sides: 3 })
  return pipe(line, [0.004, 0.013, 0.012, 0], { colour: (i) => tones[i] ?? '#cc281a', sides: 5, gloss: 0.6 })
}
