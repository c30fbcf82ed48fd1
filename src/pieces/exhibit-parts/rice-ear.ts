import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { leaf } from './foliage.ts'
import { pipe } from './loft.ts'

/** An ear of rice bowing from its foot towards `lean` in x and z. */
export function riceEar(at: Vec3, [leanX, leanZ]: readonly [number, number], height: number, near: boolean): Mesh {
  const on = (t: number, s = 0): Vec3 => [
    at[0] + leanX * t * t + s,
    at[1] + height * (t * 1.28 - t ** 4 * 0.42),
    at[2] + leanZ * t * t,
  ]
  const stalk = pipe(
    near ? [on(0), on(0.4), on(0.62), on(0.86), on(1.12)] : [on(0), on(0.5), on(0.7)],
    near ? [0.007, 0.006, 0.006, 0.005, 0] : [0.008, 0.008, 0.007],
    {
      colour: '#c9a83e',
      sides: 3,
    },
  )
  const blade = leaf(on(0.25), [-leanX * 0.7 || 0.05, height * 0.42, leanZ * 0.4], {
    near: false,
    wide: 0.14,
    up: [0, 0, 1],
    lit: '#c8b84a',
    dark: '#9aa040',
  })
  if (!near)
    return [
      ...stalk,
      ...pipe([on(0.52), on(0.78), on(1), on(1.16)], [0, 0.022, 0.02, 0], {
        colour: (i) => (i === 1 ? '#f2c446' : '#dca02c'),
        sides: 4,
      }),
      ...blade,
    ]
  const grains = Array.from({ length: 12 }, (_, i): Mesh => {
    const t = 0.56 + (i >> 1) * 0.105
    const s = (i % 2 === 0 ? 1 : -1) * 0.013
    const [a, b] = [on(t, s * 0.3), on(t + 0.13, s * 1.3)]
    const mid: Vec3 = [(a[0] + b[0]) / 2 + s * 0.5, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]
    return pipe([a, mid, b], [0, 0.0115, 0], {
      colour: i % 3 === 0 ? '#cf8c22' : i % 3 === 1 ? '#f6cf5e' : '#e6b03c',
      sides: 3,
    })
  })
  return [...stalk, ...grains.flat(), ...blade]
}
