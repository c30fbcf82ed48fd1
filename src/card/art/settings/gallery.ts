import { darken, lighten, mix } from '#pieces/colour.ts'
import { fill, polygon, rect, stroke, line } from '../svg.ts'
import { eave } from './earth-wall.ts'
import { hanging } from './hanging.ts'
import { karst } from './karst.ts'
import { sky } from './sky.ts'
import type { Setting } from './setting.ts'

/** Under the gallery of the fair: eave and post, a length of the booth's cloth, the bright court and peaks behind. */
export const gallery: Setting = (random, { wall, cloth, accent }) => {
  const low = mix('#fdeccb', accent, 0.1)
  const timber = mix('#5a3420', wall, 0.12)
  const mirror = random() < 0.5
  const out = [
    sky({ width: 480, height: 300, top: '#58a5cf', middle: '#b5dbe2', low, sun: [mirror ? 330 : 150, 120, 170] }),
    karst(random, {
      from: -10,
      to: 500,
      base: 262,
      height: [80, 150],
      slender: 0.8,
      colour: mix('#8fb0cc', low, 0.24),
      air: low,
    }),
    courtHouse(mirror ? 250 : 120, mix(wall, '#d0974f', 0.5)),
    rect(0, 256, 480, 110, mix('#d08a56', wall, 0.3)),
    fill('M0 256h480v10H0z', '#fff0cf', 'opacity=".3"'),
    fill(`M0 300L480 276v-10H0zM0 340L480 310v14L0 360z`, darken('#b06a40', 0.1), 'opacity=".35"'),
  ]
  const side = [
    rect(-4, 0, 40, 290, darken(timber, 0.12)),
    rect(-4, 0, 14, 290, lighten(timber, 0.2)),
    fill('M-8 268h50l8 24H-8z', '#8b8f90'),
    fill('M-8 268h22l2 24H-8z', '#aab0ae'),
  ]
  const hung = hanging(random, {
    x: 384,
    y: 40,
    width: 70,
    height: 172,
    ground: darken(cloth, 0.06),
    motif: accent,
    light: '#f3e9d6',
  })
  const group = side.join('') + rect(374, 32, 92, 6, lighten(timber, 0.2)) + hung
  out.push(mirror ? `<g transform="matrix(-1 0 0 1 480 0)">${group}</g>` : group)
  out.push(
    rect(0, 0, 480, 34, darken(timber, 0.2)),
    fill('M0 30h480v5H0z', lighten(timber, 0.12)),
    eave(darken('#66625f', 0.12), -6),
  )
  return out.join('')
}

/** A far house of the court: earth wall, straight grey roof. */
function courtHouse(x: number, earth: string): string {
  return [
    rect(x, 206, 132, 54, lighten(earth, 0.1)),
    fill(`M${x + 96} 206h36v54h-36z`, darken(earth, 0.16)),
    rect(x + 40, 222, 20, 38, '#5a3a30'),
    rect(x + 12, 220, 16, 16, '#5a3a30'),
    fill(
      polygon([
        [x - 12, 208],
        [x + 16, 178],
        [x + 118, 178],
        [x + 144, 208],
      ]),
      '#8c8a8e',
    ),
    fill(
      polygon([
        [x - 12, 208],
        [x + 16, 178],
        [x + 50, 178],
        [x + 34, 208],
      ]),
      '#a5a2a0',
    ),
    stroke(
      line([
        [x + 14, 177],
        [x + 120, 177],
      ]),
      '#77757c',
      4,
    ),
  ].join('')
}
