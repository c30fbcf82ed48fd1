import { mix } from '#pieces/colour.ts'
import { ellipse, linear, radial, rect } from '../svg.ts'

export type SkyOptions = {
  readonly width: number
  readonly height: number
  readonly top: string
  readonly middle: string
  readonly low: string
  readonly sun?: readonly [number, number, number]
}

/** Cool above, warm below, with the sun's glow where it stands (x, y, radius of the glow). */
export function sky({ width, height, top, middle, low, sun }: SkyOptions): string {
  const defs =
    linear('sky', [
      [0, top],
      [0.55, middle],
      [1, low],
    ]) +
    (sun === undefined
      ? ''
      : radial('sun', [
          [0, '#fffbe6', 0.95],
          [0.16, '#fff1c4', 0.8],
          [0.45, mix(low, '#ffdf9e', 0.6), 0.4],
          [1, low, 0],
        ]))
  const glow = sun === undefined ? '' : ellipse(sun[0], sun[1], sun[2], sun[2], 'url(#sun)')
  return `<defs>${defs}</defs>${rect(0, 0, width, height, 'url(#sky)')}${glow}`
}
