import { darken, lighten, mix } from '#pieces/colour.ts'
import { house } from '../parts/house.ts'
import { fir } from '../settings/peaks.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import { wallOfStones } from '../parts/wall-of-stones.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { fill, polygon } from '../svg.ts'
import type { DrawKind } from './kind.ts'

/** A village as a small model on a slab of rock: houses, dry-stone wall, firs, patches of flowers, two peaks. */
export const villageDiorama: DrawKind = (stage, look) => {
  const earth = look.colour ?? '#d0974f'
  const flower = look.accent ?? '#dc6f9c'
  const { random } = look
  const detail = stage.detail > 0.6
  stage.add(
    lathe(
      [
        [132, 0],
        [148, 10],
        [146, 22],
        [138, 26],
      ],
      {
        colour: (ring) => (ring === 3 ? '#9fae58' : ring === 2 ? '#a3905e' : '#7d7a7c'),
        sides: 11,
        depth: 0.66,
        wobble: (ring, s) => ((s * 7 + ring * 3) % 5) * 0.012,
      },
    ),
  )
  const peak = (at: Vec3, r: number, h: number, tone: string): void =>
    stage.add(
      lathe(
        [
          [r, 0],
          [r * 0.72, h * 0.46],
          [r * 0.3, h * 0.92],
          [r * 0.06, h],
        ],
        {
          at,
          colour: (ring, s) => (ring === 0 ? '#8a9c5e' : (ring + s) % 3 === 0 ? lighten(tone, 0.1) : tone),
          sides: 7,
          wobble: (ring, s) => ((s * 5 + ring * 3) % 4) * 0.06,
        },
      ),
      false,
    )
  peak([-52, 22, -52], 48, 150, '#93a3b4')
  peak([44, 22, -62], 54, 122, '#8796ab')
  const tree = (x: number, z: number, h: number): void => {
    const [px, py] = stage.point([x, 26, z])
    stage.raw(fir(px, py, h * stage.unit, '#3f7452'))
  }
  tree(4, -38, 66)
  const columns = detail ? 6 : 5
  house(stage, [54, 26, -16], [84, 40, 44], { earth: mix(earth, '#b87a40', 0.3), tile: '#77757a', columns })
  house(stage, [-44, 26, 14], [106, 48, 54], { earth, tile: '#77757a', columns })
  tree(112, 10, 48)
  // A patch of buckwheat and the wall before it.
  const patch = (x: number, z: number, w: number): void => {
    const [dark, mid, pale]: [string[], string[], string[]] = [[], [], []]
    for (let i = 0; i < (detail ? 15 : 6); i++) {
      const [px, py] = stage.point([x + random.between(-w, w), 26 + random.between(0, 8), z + random.between(-14, 14)])
      const r = random.between(3, 5.6) * stage.unit
      const list = i % 3 === 0 ? pale : i % 3 === 1 ? mid : dark
      list.push(
        polygon([
          [px - r, py],
          [px, py - r],
          [px + r, py + r * 0.3],
        ]),
      )
    }
    stage.raw(
      fill(dark.join(''), darken(mix(flower, '#a83a72', 0.6), 0.06)) +
        fill(mid.join(''), flower) +
        fill(pale.join(''), lighten(flower, 0.6)),
    )
  }
  patch(66, 40, 44)
  const [left, middle, right] = [stage.point([-96, 26, 56]), stage.point([0, 26, 84]), stage.point([92, 26, 60])]
  if (detail)
    stage.raw(
      wallOfStones(random, left, middle, 14 * stage.unit, 15 * stage.unit, 5, 1) +
        wallOfStones(random, middle, right, 15 * stage.unit, 14 * stage.unit, 4, 1),
    )
  patch(-10, 66, 22)
}
