import { darken, lighten, mix } from '#pieces/colour.ts'
import { curve, ellipse, fill, polygon, type Point } from '../svg.ts'
import { karst } from './karst.ts'
import { sky } from './sky.ts'
import type { Setting } from './setting.ts'

/** Out of doors: the sun low on the left, two rows of karst in thickening air, a tilled foreground. */
export const peaks: Setting = (random, { wall, cloth, accent }) => {
  const low = mix('#fdeccb', accent, 0.12)
  const air = mix('#dfe7e6', low, 0.5)
  const far = mix(mix('#9db4cc', cloth, 0.1), air, 0.34)
  const near = mix(mix('#6d87a2', cloth, 0.18), air, 0.06)
  const field = mix('#b9a558', wall, 0.35)
  const out = [
    sky({
      width: 480,
      height: 300,
      top: mix('#4d9ccc', cloth, 0.1),
      middle: '#a9d6e2',
      low,
      sun: [random.between(70, 130), random.between(86, 120), 190],
    }),
    cloud(random.between(250, 330), random.between(50, 74), 1),
    cloud(random.between(20, 90), random.between(34, 60), 0.7),
    karst(random, { from: -20, to: 500, base: 272, height: [84, 158], colour: far, air, slender: 0.8 }),
    fill('M0 226h480v60H0z', 'url(#mist)'),
    karst(random, {
      from: -70,
      to: 60,
      base: 284,
      height: [120, 180],
      slender: 0.9,
      colour: near,
      air,
      green: '#8aa063',
    }),
    karst(random, {
      from: 400,
      to: 490,
      base: 284,
      height: [96, 150],
      slender: 0.9,
      colour: near,
      air,
      green: '#8aa063',
    }),
    fill(
      curve([
        [-20, 262],
        [80, 248],
        [200, 264],
        [330, 252],
        [500, 266],
        [520, 400],
        [-40, 400],
      ]),
      lighten(field, 0.1),
    ),
    fill(
      curve([
        [-20, 286],
        [120, 272],
        [260, 290],
        [400, 276],
        [520, 292],
        [520, 400],
        [-40, 400],
      ]),
      field,
    ),
    fill(
      curve([
        [-20, 318],
        [140, 300],
        [300, 322],
        [520, 304],
        [520, 400],
        [-40, 400],
      ]),
      darken(field, 0.18),
    ),
    fir(36, 270, 66, darken(mix('#3d6a4e', cloth, 0.15), 0.1)),
    fir(58, 276, 46, darken(mix('#3d6a4e', cloth, 0.15), 0.02)),
    fir(448, 274, 58, darken(mix('#3d6a4e', cloth, 0.2), 0.14)),
  ]
  return `<defs><linearGradient id="mist" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${air}" stop-opacity="0"/><stop offset=".8" stop-color="${air}" stop-opacity=".9"/></linearGradient></defs>${out.join('')}`
}

/** A flat-bottomed cloud with a lit crown. */
export function cloud(x: number, y: number, k: number): string {
  return (
    ellipse(x, y, 46 * k, 8 * k, '#fff', 'opacity=".8"') +
    ellipse(x + 26 * k, y - 6 * k, 24 * k, 9 * k, '#fff', 'opacity=".8"') +
    ellipse(x - 10 * k, y - 8 * k, 22 * k, 10 * k, '#fff', 'opacity=".85"')
  )
}

/** Sa mộc, the pencil-thin fir of the plateau: a lit and a shaded half. */
export function fir(x: number, y: number, h: number, colour: string): string {
  const right = [
    [0.06, 0.16],
    [0.34, 0.07],
    [0.34, 0.12],
    [0.62, 0.05],
    [0.62, 0.08],
  ].map(([up, w]): Point => [x + h * (w ?? 0), y - h * (up ?? 0)])
  const left = right.map(([px, py]): Point => [2 * x - px, py])
  const whole = (points: readonly Point[]): string =>
    polygon(points.map(([px, py]): Point => [Math.round(px), Math.round(py)]))
  const dark = darken(colour, 0.2)
  return (
    fill(whole([[x - 2, y], [x + 2, y], ...right, [x, y - h], [x, y]]), dark) +
    fill(whole([[x, y - h * 0.06], ...left, [x, y - h]]), lighten(colour, 0.16))
  )
}
