import { lighten, mix } from '../colour.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { MakeExhibit } from './exhibit.ts'
import { cob } from '../exhibit-parts/cob.ts'
import { leaf } from '../exhibit-parts/foliage.ts'
import { pipe } from '../exhibit-parts/loft.ts'
import { rack } from '../exhibit-parts/rack.ts'
import { atLeast } from '../exhibit-parts/tones.ts'

/** Sticky maize tied by its husks and hung from a pole in two bundles, two cobs below. */
export const cornBundle: MakeExhibit = ({ colour, accent, near, random }) => {
  const grain = mix(atLeast(colour ?? '#f6bd34', 0.6), '#fbc02e', 0.6)
  const husk = mix(atLeast(accent ?? '#e9d49a', 0.5), '#f0dca0', 0.55)
  const [top, z] = [0.64, -0.06]
  const tone = (i: number): string =>
    i % 4 === 1 ? mix(grain, '#f0a028', 0.4) : i % 4 === 3 ? lighten(grain, 0.3) : grain
  const bundle = (x: number): Mesh => {
    const n = near ? 4 : 3
    const tiers = [0, 1].flatMap((tier) =>
      Array.from({ length: near ? n - tier : n - 1 }, (_, i): Mesh => {
        const t = (i - (n - tier - 1) / 2) / 2
        const [y, front] = [top - 0.05 - tier * 0.03, z + 0.015 + tier * 0.055]
        const from: Vec3 = [x + t * 0.1, y, front]
        const to: Vec3 = [
          x + t * 0.23 + random.between(-0.008, 0.008),
          y - 0.27 - tier * 0.05 - random.between(0, 0.03),
          front + 0.02 + tier * 0.03,
        ]
        return cob(from, to, 0.042, { near, colour: tone(i + tier * 2), husks: 0, husk })
      }),
    )
    const knot = pipe(
      [
        [x, top + 0.04, z],
        [x, top + 0.015, z + 0.03],
        [x, top - 0.06, z + 0.045],
        [x, top - 0.11, z + 0.05],
      ],
      near ? [0.0, 0.045, 0.075, 0.05] : [0, 0.05, 0.075, 0.05],
      { colour: (i) => (i === 1 ? husk : lighten(husk, 0.18)), sides: near ? 7 : 4 },
    )
    const ears = [-1, 1].flatMap((s) =>
      leaf([x + s * 0.02, top + 0.02, z + 0.03], [s * 0.13, 0.035, 0.05], {
        near,
        wide: 0.34,
        up: [0, 0.4, 1],
        lit: lighten(husk, 0.3),
        dark: husk,
      }),
    )
    return [...tiers.flat(), ...knot, ...(near ? ears : [])]
  }
  return [
    ...rack(0.62, top, near),
    ...[-0.155, 0.155].flatMap(bundle),
    ...cob([-0.26, 0.045, 0.12], [-0.02, 0.04, 0.17], 0.045, { near, colour: grain, husks: near ? 4 : 2, husk }),
    ...(near ? cob([0.28, 0.042, 0.1], [0.07, 0.038, 0.2], 0.042, { near, colour: tone(1), husks: 3, husk }) : []),
  ]
}
