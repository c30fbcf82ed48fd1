import { mix } from '../colour.ts'
import type { MakeExhibit } from './exhibit.ts'
import { cob } from '../exhibit-parts/cob.ts'
import { atLeast } from '../exhibit-parts/tones.ts'
import { bowl } from '../exhibit-parts/vessels.ts'
import { flask } from '../exhibit-parts/woven-flask.ts'

/** Maize spirit: two flasks, two small cups, a cob of what it is made from. */
export const bottle: MakeExhibit = ({ colour, accent, count = 2, near }) => {
  const glass = atLeast(colour ?? '#cfe4dc', 0.62)
  const weave = mix(atLeast(accent ?? '#c09050', 0.5), '#d8a050', 0.5)
  return [
    ...flask([-0.09, 0, -0.06], 0.135, 0.62, glass, weave, near),
    ...(count > 1 ? flask([0.19, 0, -0.12], 0.105, 0.46, glass, weave, near) : []),
    ...(near ? bowl([0.14, 0, 0.15], 0.05, near, '#c98a5a', '#f4f4e6') : []),
    ...bowl([0.26, 0, 0.12], 0.05, near, '#c98a5a', '#f4f4e6'),
    ...cob([-0.28, 0.045, 0.13], [0.0, 0.05, 0.19], 0.046, { near, husks: 3 }),
  ]
}
