import { darken, lighten, mix } from '#pieces/colour.ts'
import { ellipse, fill, polygon, radial, rect } from '../svg.ts'
import type { Setting } from './setting.ts'

/** Inside, by the hearth: dark boards, a glow from the lower left, a small bright window. */
export const smokeHouse: Setting = (random, { wall, cloth, accent }) => {
  const board = darken(mix('#6a4530', wall, 0.14), 0.34)
  const out = [
    `<defs>${radial('hearth', [
      [0, '#ffb24e', 0.85],
      [0.4, mix('#f0722a', accent, 0.2), 0.42],
      [1, '#f0722a', 0],
    ])}</defs>`,
    rect(0, 0, 480, 300, board),
  ]
  let x = -10
  while (x < 480) {
    const w = random.between(34, 58)
    out.push(rect(x, 0, w - 2, 272, mix(board, random() < 0.5 ? '#8a5a3a' : '#2c1a24', random.between(0.05, 0.22))))
    x += w
  }
  const left = random() < 0.5
  const wx = left ? 356 : 372
  out.push(
    rect(wx - 8, 84, 84, 92, darken(board, 0.35)),
    rect(wx, 92, 68, 76, mix('#a9d3e2', cloth, 0.12)),
    fill(
      polygon([
        [wx, 168],
        [wx, 146],
        [wx + 14, 120],
        [wx + 26, 136],
        [wx + 44, 110],
        [wx + 58, 140],
        [wx + 68, 134],
        [wx + 68, 168],
      ]),
      '#7f9ab4',
    ),
  )
  for (let i = 1; i < 4; i++) out.push(rect(wx + i * 17 - 2, 92, 4, 76, darken(board, 0.25)))
  out.push(
    fill(
      polygon([
        [wx, 176],
        [wx + 68, 176],
        [wx + 20, 272],
        [wx - 130, 272],
      ]),
      '#ffe2b0',
      'opacity=".1"',
    ),
  )
  out.push(
    rect(0, 262, 480, 100, darken(mix(board, '#4a2a28', 0.4), 0.16)),
    ellipse(60, 250, 300, 220, 'url(#hearth)'),
    rect(0, 22, 480, 16, darken(board, 0.45)),
    rect(0, 20, 480, 5, lighten(board, 0.14)),
  )
  return out.join('')
}
