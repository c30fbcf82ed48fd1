import { darken, lighten, mix } from '#pieces/colour.ts'
import { cup } from '../parts/cup.ts'
import { leaves, type Leaf } from '../parts/leaf.ts'
import { pouch } from '../parts/pouch.ts'
import type { Mesh } from '#pieces/solid/face.ts'
import { turn, shift } from '#pieces/solid/face.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { line, stroke } from '../svg.ts'
import type { DrawKind, Look } from './kind.ts'

const AMBER = '#e8952e'

/** Curled dry leaves with silver tips, strewn round a spot. */
function strewn(stage: Stage, [x, y, z]: Vec3, spread: number, { random }: Look, colour = '#6f8a52'): void {
  if (stage.detail < 0.6) return
  const list = Array.from({ length: 8 }, (): Leaf => {
    const [a, d] = [random.between(0, 6.28), spread * Math.sqrt(random())]
    return {
      at: [x + Math.cos(a) * d * 1.4, y, z + Math.sin(a) * d * 0.7],
      along: [random.between(-17, 17), random.between(0, 7)],
      wide: 0.42,
    }
  })
  leaves(stage, list, mix(colour, '#e6e6c0', 0.5), darken(colour, 0.3))
}

/** The fresh shoot: one bud and two leaves. */
function shoot(stage: Stage, [x, y, z]: Vec3, size: number): void {
  const stem = [
    [x, y, z],
    [x + 2, y + size * 0.34, z],
    [x + 10, y + size * 0.56, z],
  ] as const
  stage.raw(stroke(line(stem.map((p) => stage.point(p))), '#7f9a4c', 4 * stage.unit))
  leaves(
    stage,
    [
      { at: stem[1], along: [-size * 0.7, size * 0.3], wide: 0.46 },
      { at: stem[2], along: [size * 0.74, size * 0.26], wide: 0.46 },
    ],
    '#a4bf62',
    '#5d8742',
  )
  leaves(stage, [{ at: stem[2], along: [size * 0.1, size * 0.62], wide: 0.3 }], '#edf1cf', '#b9cc86')
}

function tin(at: Vec3, r: number, h: number, body: string, band: string, detail: number): Mesh {
  const sides = detail > 0.6 ? 11 : 7
  const lid = lighten(body, 0.16)
  return lathe(
    [
      [r, 0],
      [r, h * 0.2],
      [r, h * 0.34],
      [r, h * 0.5],
      [r, h * 0.74],
      [r * 1.05, h * 0.745],
      [r * 1.05, h * 0.94],
      [r * 0.86, h],
      [r * 0.2, h * 1.01],
      [r * 0.2, h * 1.09],
    ],
    {
      at,
      sides,
      gloss: 0.5,
      colour: (ring, side) =>
        detail < 0.6 && ring < 3
          ? ring === 1
            ? band
            : body
          : ring === 1
            ? side % 2 === 0
              ? band
              : mix(band, body, 0.72)
            : ring === 2
              ? side % 2 === 1
                ? band
                : mix(band, body, 0.72)
              : ring > 3 && ring < 8
                ? lid
                : ring >= 8
                  ? band
                  : body,
    },
  )
}

export const teaTin: DrawKind = (stage, look) => {
  const body = look.colour ?? '#2f6d54'
  const band = look.accent ?? '#f0b93a'
  if ((look.count ?? 2) > 1)
    stage.add(tin([62, 0, -46], 48, 128, darken(mix(body, band, 0.1), 0.12), band, stage.detail))
  stage.add(tin([-34, 0, -14], 58, 168, body, band, stage.detail))
  cup(stage, [66, 0, 44], 31, '#f4ead6', AMBER)
  strewn(stage, [-2, 0, 70], 26, look)
  shoot(stage, [-104, 0, 58], 52)
}

export const teaPouch: DrawKind = (stage, look) => {
  const body = look.colour ?? '#d9a860'
  const band = look.accent ?? '#3c7355'
  pouch(stage, [58, 0, -36], 104, 146, darken(body, 0.1), band)
  pouch(stage, [-34, 0, 0], 122, 176, body, band)
  cup(stage, [70, 0, 56], 29, '#e9eee6', AMBER)
  strewn(stage, [0, 0, 78], 30, look)
  shoot(stage, [-112, 0, 64], 50)
}

export const teaCake: DrawKind = (stage, look) => {
  const leafy = look.colour ?? '#8a6640'
  const paper = look.accent ?? '#f1e4c6'
  const sides = stage.detail > 0.6 ? 13 : 9
  const { random } = look
  const shades = Array.from({ length: 12 }, () =>
    mix(leafy, random() < 0.35 ? '#d8b684' : '#4d3426', random.whole(0, 2) * 0.22),
  )
  const cake = (colour: (ring: number, side: number) => string): Mesh =>
    lathe(
      [
        [60, 0],
        [74, 12],
        [60, 27],
        [30, 31],
        [12, 28],
      ],
      { colour, sides },
    )
  const bare = (ring: number, side: number): string => shades[(ring * 5 + side * 7) % 12] ?? leafy
  const wrapped = (ring: number, side: number): string => (ring > 1 && side % 2 === 0 ? darken(paper, 0.07) : paper)
  stage.add(shift(cake(wrapped), [52, 0, -34]))
  stage.add(shift(cake(wrapped), [48, 31, -36]), false)
  stage.add(shift(turn(cake(bare), 18, 0, 74), [-40, 74, -26]))
  cup(stage, [80, 0, 52], 29, '#a8583a', '#d8631e')
  strewn(stage, [8, 0, 66], 30, look, '#5b4433')
  shoot(stage, [-116, 0, 62], 46)
}
