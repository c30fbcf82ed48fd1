import { street } from './hero/street.ts'
import { createRandom } from '#pieces/random.ts'
import { createCamera } from './solid/camera.ts'

export type HeroPicture = { readonly seed: number | string }

/** The opening picture of the fair, wide: a whole SVG document of 1200 × 640. */
export function drawHero({ seed }: HeroPicture): string {
  return street(
    {
      width: 1200,
      height: 640,
      camera: createCamera([0, 2.75, 9.6], [0, 1.5, -6], 960, [600, 344], [1200, 640]),
      half: 3.7,
      near: 8,
      sun: [470, 150, 330],
      peaks: [120, 230],
      shown: [
        { kind: 'mandarin-heap', x: 0, z: 0.6, size: 1.16 },
        { kind: 'tea-tin', x: -2.5, z: 2.6, count: 1, size: 1.08 },
        { kind: 'honey-jar', x: 2.5, z: 2.6, count: 2, size: 1.08 },
        { kind: 'persimmon-heap', x: -2.3, z: -4.4 },
        { kind: 'hemp-bolt', x: 2.3, z: -4.2 },
      ],
    },
    createRandom(`hero ${seed}`),
  )
}

/** The same court composed for a phone held upright: a whole SVG document of 640 × 800. */
export function drawHeroTall({ seed }: HeroPicture): string {
  return street(
    {
      width: 640,
      height: 800,
      camera: createCamera([0, 3, 9.4], [0, 1.4, -6], 860, [320, 440], [640, 800]),
      half: 2.6,
      near: 7.8,
      sun: [230, 180, 300],
      peaks: [130, 250],
      shown: [
        { kind: 'mandarin-heap', x: 0, z: -0.8, size: 1.2 },
        { kind: 'tea-tin', x: -1.05, z: 3.4, count: 1, size: 0.98 },
        { kind: 'honey-jar', x: 1.05, z: 3.6, count: 2, size: 0.98 },
        { kind: 'hemp-bolt', x: 1.6, z: -6 },
      ],
    },
    createRandom(`hero ${seed}`),
  )
}
