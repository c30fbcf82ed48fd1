import { darken, lighten, mix } from '../colour.ts'
import type { MakeExhibit } from './exhibit.ts'
import { shoot } from '../exhibit-parts/foliage.ts'
import { leafHeap } from '../exhibit-parts/leaf-heap.ts'
import { pouch } from '../exhibit-parts/pouch.ts'
import { teaSign } from '../exhibit-parts/tea-sign.ts'
import { atLeast, CREAM } from '../exhibit-parts/tones.ts'
import { bowl, tray } from '../exhibit-parts/vessels.ts'

/** Two paper pouches of tea, and what is in them on a bamboo tray. */
export const teaPouch: MakeExhibit = ({ colour, accent, count = 2, near, random }) => {
  const body = atLeast(colour ?? '#d9a860', 0.42)
  const other = atLeast(accent ?? '#3c7355', 0.4)
  const label = mix(other, CREAM, 0.5)
  const sign = (on: Parameters<typeof teaSign>[0]) => teaSign(on, darken(other, 0.3), mix(other, '#2f5d3a', 0.35), near)
  const dish = tray([0.2, 0, 0.13], 0.155, near)
  return [
    ...(count > 1
      ? pouch([0.13, 0, -0.15], [0.22, 0.37, 0.13], { colour: darken(body, 0.08), label, near, yawDeg: -10, sign })
      : []),
    ...pouch([-0.13, 0, -0.08], [0.27, 0.47, 0.16], { colour: body, label, near, yawDeg: 6, sign }),
    ...dish.mesh,
    ...leafHeap([0.2, dish.floorM, 0.13], 0.12, 0.075, lighten(mix(body, '#5f7a3e', 0.62), 0.08), random, near),
    ...bowl([-0.13, 0, 0.16], 0.08, near, '#e9efe8'),
    ...shoot([-0.25, 0.012, 0.06], [-0.08, 0.08, 0.09], near),
  ]
}
