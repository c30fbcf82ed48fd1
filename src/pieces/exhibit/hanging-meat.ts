import { darken, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { chilli } from '../exhibit-parts/chilli.ts'
import { embers } from '../exhibit-parts/embers.ts'
import { faceOf, pipe } from '../exhibit-parts/loft.ts'
import { rack } from '../exhibit-parts/rack.ts'
import { atLeast, STRING } from '../exhibit-parts/tones.ts'

/** Strips of buffalo hung from a pole over embers: dark crust, red where the fibres part. */
export const hangingMeat: MakeExhibit = ({ colour, accent, count = 6, near, random }) => {
  const crust = mix(atLeast(colour ?? '#7a3a26', 0.24), '#b04c2c', 0.5)
  const edge = mix(atLeast(accent ?? '#a8683c', 0.4), '#d8884a', 0.4)
  const [top, z, n] = [0.8, -0.06, Math.max(3, Math.min(6, count))]
  const strip = (i: number): Mesh => {
    const x = (i - (n - 1) / 2) * (0.5 / (n - 1))
    const length = random.between(0.34, 0.48)
    const [lean, forward] = [random.between(-0.03, 0.03), z + (i % 2) * 0.03]
    const y = top - 0.07
    const at = (t: number, bend = 0): Vec3 => [
      x + lean * t + bend,
      y - length * t,
      forward + 0.012 * Math.sin(t * 5 + i),
    ]
    const tone = mix(crust, '#b8502c', random.between(0, 0.3))
    const line = near
      ? [at(0), at(0.07), at(0.3, 0.008), at(0.58, -0.006), at(0.84, 0.004), at(1)]
      : [at(0), at(0.12), at(0.6, -0.004), at(1)]
    const body = pipe(line, near ? [0.006, 0.026, 0.04, 0.045, 0.034, 0] : [0.008, 0.034, 0.045, 0], {
      sides: near ? 7 : 4,
      flat: 0.62,
      startDeg: i * 23,
      colour: (ring, s) =>
        s === 2 || (near && s === 3 && ring % 2 === 1) ? edge : s % 2 === 0 ? tone : darken(tone, 0.2),
      gloss: 0.25,
    })
    const knot: Vec3[] = [
      [x, top + 0.02, z - 0.014],
      [x, top + 0.022, z + 0.014],
      [x, top - 0.01, forward + 0.012],
      at(0.05),
    ]
    const thread: Vec3[] = [
      [x - 0.006, top + 0.02, z + 0.02],
      at(0.05, -0.006),
      at(0.05, 0.006),
      [x + 0.006, top + 0.02, z + 0.02],
    ]
    const cord = near ? pipe(knot, 0.0045, { colour: STRING, sides: 3 }) : faceOf(thread, STRING)
    return [...body, ...cord]
  }
  return [
    ...rack(0.6, top, near),
    ...Array.from({ length: n }, (_, i) => strip(i)).flat(),
    ...embers([0, 0, 0.02], 0.15, near),
    ...[0.5, -0.6, -1.1]
      .slice(0, near ? 3 : 0)
      .flatMap((yaw, i) => chilli([-0.22 + i * 0.03, 0, 0.07 + i * 0.015], yaw, near)),
  ]
}
