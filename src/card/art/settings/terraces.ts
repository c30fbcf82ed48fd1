import { darken, lighten, mix } from '#pieces/colour.ts'
import { curve, ellipse, fill, type Point } from '../svg.ts'
import { fir } from './peaks.ts'
import { sky } from './sky.ts'
import type { Setting } from './setting.ts'

/** Above ripening terraces at first light: a sun's disc, blue ridges, a bank of cloud, gold steps. */
export const terraces: Setting = (random, { wall, cloth, accent }) => {
  const low = mix('#ffdfae', accent, 0.16)
  const ridge = (y: number, rise: number, colour: string): string =>
    fill(
      curve([
        [-40, 400],
        [-40, y],
        ...Array.from({ length: 4 }, (_, i): Point => [i * 150 - 10, y - random.between(0, rise)]),
        [520, y],
        [520, 400],
      ]),
      colour,
    )
  const blue = mix('#7e9cc4', cloth, 0.14)
  const out = [
    sky({ width: 480, height: 300, top: '#5a9bd2', middle: '#b9dced', low, sun: [124, 118, 180] }),
    ellipse(124, 118, 24, 24, '#fffdf0'),
  ]
  out.push(
    ridge(160, 44, mix(blue, low, 0.5)),
    ridge(192, 36, mix(blue, low, 0.22)),
    ridge(218, 26, darken(blue, 0.06)),
  )
  for (let i = 0; i < 5; i++)
    out.push(
      ellipse(
        i * 116 + random.between(-20, 20),
        234 + random.between(-5, 8),
        70,
        random.between(11, 18),
        i % 2 === 0 ? '#fff9ee' : '#f4f1f0',
      ),
    )
  out.push(fill('M0 234h480v40H0z', '#f9f4ec'))
  const gold = mix('#dca02c', wall, 0.16)
  for (let i = 0; i < 5; i++) {
    const y = 238 + i * 19
    const dip = random.between(10, 22)
    const edge: Point[] = [
      [-30, y + dip - 16],
      [70, y - 8 + i * 2],
      [200, y + dip],
      [330, y - 4],
      [430, y + dip * 0.6],
      [520, y - 16],
    ]
    const tone = i % 2 === 0 ? gold : mix(gold, '#9fa83c', 0.4)
    out.push(
      fill(curve([...edge, [560, 420], [-60, 420]]), darken(mix(tone, '#6a5a30', 0.6), 0.06)),
      fill(
        curve([...edge.map(([x, yy]): Point => [x, yy + 5]), [560, 420], [-60, 420]]),
        lighten(tone, 0.16 - i * 0.03),
      ),
    )
  }
  out.push(fir(452, 262, 50, '#3f6f52'), fir(24, 256, 44, '#3f6f52'))
  return out.join('')
}
