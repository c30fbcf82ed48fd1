import { darken, lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { leaf } from '../exhibit-parts/foliage.ts'
import { bow, faceOf, pipe, turned } from '../exhibit-parts/loft.ts'
import { atLeast, STRING } from '../exhibit-parts/tones.ts'

/** Radish cut in sticks, pressed against the glass in rows. */
function sticks(at: Vec3, r: number, low: number, high: number, near: boolean): Mesh {
  const [rows, around] = near ? [4, 16] : [2, 6]
  const step = (high - low) / rows
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: around }, (__, i): Mesh => {
      if (!near && (i === 2 || i === 3 || i === 4)) return []
      const a = ((i + (row % 2) * 0.5) / around) * Math.PI * 2
      const half = (Math.PI / around) * 0.78
      const tilt = ((i * 7 + row * 3) % 5) * 0.004 - 0.008
      const on = (angle: number, y: number): Vec3 => [
        at[0] + r * Math.sin(angle),
        at[1] + y,
        at[2] + r * Math.cos(angle),
      ]
      const y = low + row * step
      return faceOf(
        [
          on(a - half, y + 0.006 + tilt),
          on(a + half, y + 0.006 - tilt),
          on(a + half, y + step - 0.006 - tilt),
          on(a - half, y + step - 0.006 + tilt),
        ],
        (i + row) % 3 === 0 ? '#f2e6bc' : '#fffaea',
        { gloss: 1, glow: 0.1 },
      )
    }).flat(),
  ).flat()
}

function radish(from: Vec3, to: Vec3, r: number, near: boolean, leafTone: string): Mesh {
  const line = bow(from, to, near ? 5 : 3, [0, -r * 0.1, 0])
  const away: Vec3 = [from[0] - to[0], 0, from[2] - to[2]]
  const k = 0.13 / Math.hypot(...away)
  const out = (x: number, y: number): Vec3 => [away[0] * k - away[2] * k * x, y, away[2] * k + away[0] * k * x]
  return [
    ...pipe(line, near ? [r * 0.35, r * 0.95, r, r * 0.8, r * 0.45, 0] : [r * 0.4, r, r * 0.8, 0], {
      colour: (i, s) => (i === 0 ? '#d3e0a0' : s % 3 === 0 ? '#f6efdc' : '#fffdf4'),
      sides: near ? 8 : 5,
    }),
    ...[
      [0, 0.09],
      [0.5, 0.05],
      [-0.5, 0.04],
    ].flatMap(([x = 0, y = 0]) =>
      leaf(from, out(x, y), { near, wide: 0.5, lit: lighten(leafTone, 0.25), dark: leafTone }),
    ),
  ]
}

/** Salted radish in a plain jar under a tied cloth, fresh ones before it. */
export const pickleJar: MakeExhibit = ({ colour, accent, near }) => {
  const brine = mix(atLeast(colour ?? '#f0dc94', 0.6), '#f4d060', 0.55)
  const cloth = atLeast(accent ?? '#c2483a', 0.4)
  const at: Vec3 = [0.04, 0, -0.07]
  const [r, sides] = [0.165, near ? 16 : 8]
  const jar = turned(
    [[r * 0.92, 0], [r, 0.02], [r, 0.3], ...(near ? [[r * 0.94, 0.34] as const] : []), [r * 0.74, 0.38]],
    {
      at,
      sides,
      end: false,
      glow: 0.15,
      gloss: 1,
      colour: (ring, s) =>
        ring > 1
          ? lighten(brine, 0.6)
          : mix(darken(brine, 0.12), lighten(brine, 0.3), 0.5 + 0.5 * Math.sin((s / sides) * 6.28)),
    },
  )
  const cover = turned(
    near
      ? [
          [r * 1.02, 0.335],
          [r * 0.8, 0.385],
          [r * 0.8, 0.4],
          [r * 0.86, 0.43],
          [r * 0.72, 0.46],
          [r * 0.3, 0.475],
        ]
      : [
          [r * 1.04, 0.335],
          [r * 0.82, 0.39],
          [r * 0.72, 0.46],
          [r * 0.3, 0.475],
        ],
    {
      at,
      sides,
      colour: (ring, s) =>
        near && ring === 1
          ? STRING
          : ring === 0 && s % 2 === 0
            ? darken(cloth, 0.16)
            : ring > 2
              ? lighten(cloth, 0.2)
              : cloth,
      wobble: (ring, s) => (ring === 0 && near ? (s % 2) * 0.08 : 0),
    },
  )
  return [
    ...jar,
    ...sticks(at, near ? r + 0.003 : r + 0.002, 0.03, 0.29, near),
    ...cover,
    ...radish([-0.2, 0.05, 0.1], [0.02, 0.03, 0.17], 0.05, near, '#5d9440'),
    ...radish([0.24, 0.045, 0.09], [0.07, 0.025, 0.2], 0.043, near, '#6aa048'),
  ]
}
