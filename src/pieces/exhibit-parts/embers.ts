import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { turned } from './loft.ts'

/** A shallow iron dish of embers under what is being smoked. */
export function embers(at: Vec3, r: number, near: boolean): Mesh {
  const sides = near ? 12 : 6
  return [
    ...turned([[r * 0.6, 0], [r, 0.05], ...(near ? [[r * 0.92, 0.055] as const] : []), [r * 0.84, 0.04]], {
      at,
      sides,
      end: false,
      colour: (ring) => (ring > 0 ? '#8a7874' : '#6a5a58'),
    }),
    ...turned([[r * 0.86, 0.042], ...(near ? [[r * 0.5, 0.068] as const] : []), [0, 0.078]], {
      at,
      sides,
      glow: 0.75,
      colour: (ring, s) => ['#ffc24a', '#ff7a1e', '#c83a14'][(ring * 2 + s * 5) % 3] ?? '#ff7a1e',
    }),
  ]
}
