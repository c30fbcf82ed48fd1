import { darken, lighten } from '#pieces/colour.ts'
import { basket } from '../parts/basket.ts'
import { cobs } from '../parts/cob.ts'
import { khen } from '../kinds/craft.ts'
import { tinLamp } from '../parts/tin-lamp.ts'
import type { Random } from '#pieces/random.ts'
import { hanging } from '../settings/hanging.ts'
import { box } from '#pieces/solid/box.ts'
import type { Camera } from '../solid/camera.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import type { Light } from '../solid/light.ts'
import { createStage, type Stage } from '../solid/stage.ts'
import { ellipse, fill, polygon, stroke, line } from '../svg.ts'
import type { BoothColours, BoothDressing } from './booth-colours.ts'

export type DressingScene = {
  readonly stage: Stage
  readonly camera: Camera
  readonly light: Light
  readonly colours: BoothColours
  readonly random: Random
  readonly half: number
}
type Dress = (scene: DressingScene) => void

/** What hangs from the eave, drawn in front of the posts. */
export const HANGING: Partial<Record<BoothDressing, Dress>> = {
  lamps: ({ stage, half }) => {
    for (const x of [-half * 0.5, half * 0.5]) tinLamp(stage, [x, 2, 1.3], 0.22)
  },
  corn: ({ stage, half }) => {
    for (const x of [-half * 0.78, half * 0.8])
      cobs(
        stage,
        [-0.2, 0.2, 0].map((dx) => ({
          at: [x + dx, 2.42, 1 + (dx === 0 ? 0.1 : 0)] as const,
          along: [dx * 0.5, -0.62 + Math.abs(dx)] as const,
        })),
        0.1,
      )
  },
  chilli: ({ stage, half }) => {
    for (const x of [-half * 0.3, half * 0.3]) {
      const pods = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => {
        const [px, py] = stage.point([x + (i % 2 === 0 ? -0.07 : 0.07), 2.36 - i * 0.075, 1.05])
        const s = (i % 2 === 0 ? -1 : 1) * stage.unit
        return [
          polygon([
            [px, py],
            [px + s * 0.1, py + stage.unit * 0.05],
            [px + s * 0.13, py + stage.unit * 0.2],
            [px + s * 0.02, py + stage.unit * 0.1],
          ]),
          i,
        ] as const
      })
      stage.raw(
        fill(
          pods
            .filter(([, i]) => i % 2 === 0)
            .map(([d]) => d)
            .join(''),
          '#e23a24',
        ) +
          fill(
            pods
              .filter(([, i]) => i % 2 === 1)
              .map(([d]) => d)
              .join(''),
            '#a81a18',
          ),
      )
    }
  },
}

/** What stands at the back, before the wall. */
export const STANDING: Partial<Record<BoothDressing, Dress>> = {
  baskets: ({ stage, half }) => {
    for (const [x, r] of [
      [-half * 0.76, 0.34],
      [half * 0.8, 0.4],
    ] as const) {
      const load = basket([x, 0.12, -0.5], r * 0.8, r, r * 1.5, '#c08a4a', 2, 8)
      stage.add(load.inside, false)
      stage.add(load.outside)
    }
  },
  jars: ({ stage, half }) => {
    for (const [i, x] of [-half * 0.82, -half * 0.6, half * 0.72].entries())
      stage.add(
        lathe(
          [
            [0.2, 0],
            [0.34, 0.24],
            [0.34, 0.44],
            [0.2, 0.7],
          ],
          { at: [x, 0.12, -0.6], colour: ['#8a4a2a', '#a8603a', '#6d4a3c'][i] ?? '#8a4a2a', sides: 7, gloss: 0.6 },
        ),
      )
  },
  loom: ({ stage, colours }) => {
    const wood = '#8a5a34'
    for (const x of [-0.9, 0.9])
      for (const z of [-1.2, -0.5])
        stage.add(box([x, 0.12, z], [0.09, 1.7, 0.09], { colour: wood, top: lighten(wood, 0.2) }), false)
    stage.add(
      [
        {
          points: [
            [-0.76, 0.95, -0.5],
            [0.76, 0.95, -0.5],
            [0.76, 1.62, -1.2],
            [-0.76, 1.62, -1.2],
          ],
          colour: '#f3e6c8',
          twoSided: true,
          glow: 0.3,
        },
        {
          points: [
            [-0.76, 0.5, -0.46],
            [0.76, 0.5, -0.46],
            [0.76, 0.95, -0.5],
            [-0.76, 0.95, -0.5],
          ],
          colour: colours.cloth,
          twoSided: true,
          glow: 0.2,
        },
      ],
      false,
    )
    const warp = Array.from({ length: 12 }, (_, i) =>
      line([stage.point([-0.7 + i * 0.127, 0.95, -0.5]), stage.point([-0.7 + i * 0.127, 1.62, -1.2])]),
    ).join('')
    stage.raw(stroke(warp, '#cdb480', 0.8))
    for (const [y, z] of [
      [0.95, -0.48],
      [1.66, -1.2],
      [0.46, -0.44],
    ] as const)
      stage.add(box([0, y, z], [1.9, 0.09, 0.09], { colour: wood, top: lighten(wood, 0.3) }), false)
  },
  hearth: ({ stage }) => {
    const [x, y] = stage.point([0, 0.3, -0.4])
    stage.raw(ellipse(x, y, 150, 90, 'url(#fire)'))
    for (const dx of [-0.5, -0.2, 0.2, 0.5])
      stage.add(box([dx, 0.12, -0.3], [0.24, 0.2, 0.3], { colour: '#77747c', top: '#9a96a0' }), false)
    stage.add(
      lathe(
        [
          [0.26, 0.3],
          [0.36, 0.5],
          [0.32, 0.66],
          [0.34, 0.7],
        ],
        { at: [0, 0.12, -0.5], colour: '#3d3a44', sides: 9 },
      ),
      false,
    )
    stage.raw(
      fill(`M${x - 20} ${y + 12}q4-26 10-34q2 14 8 16q0-16 8-26q6 18 10 22q4-4 5-10q8 18 4 32z`, '#ff9a2c') +
        fill(`M${x - 10} ${y + 12}q4-14 8-18q4 8 8 8q4-8 6-12q6 12 4 22z`, '#ffe08a'),
    )
  },
  'bee-boxes': ({ stage, half }) => {
    for (const [x, z, tone] of [
      [-half * 0.8, -0.7, '#e9d9b8'],
      [half * 0.62, -0.9, '#d9c49a'],
      [half * 0.84, -0.5, '#eadfc4'],
    ] as const) {
      stage.add(box([x, 0.12, z], [0.62, 0.46, 0.5], { colour: tone, top: lighten(tone, 0.3) }))
      stage.add(box([x, 0.58, z], [0.72, 0.07, 0.6], { colour: '#8a6a4a', top: '#b98a5a' }), false)
      stage.add(box([x, 0.18, z + 0.26], [0.3, 0.05, 0.02], { colour: '#3a2a24' }), false)
    }
  },
  'tea-things': ({ stage, half }) => {
    stage.add(box([-half * 0.66, 0.12, -0.9], [1.1, 0.6, 0.5], { colour: '#7a4c2c', top: '#a8713e' }))
    stage.add(
      lathe(
        [
          [0.12, 0],
          [0.24, 0.12],
          [0.24, 0.24],
          [0.1, 0.36],
          [0.04, 0.42],
        ],
        { at: [-half * 0.72, 0.72, -0.86], colour: '#3f6a60', sides: 9, gloss: 0.8 },
      ),
      false,
    )
    const [x, y] = stage.point([-half * 0.72 + 0.24, 0.9, -0.86])
    stage.raw(stroke(`M${x.toFixed(0)} ${y.toFixed(0)}q8-2 10-14`, '#3f6a60', 4))
  },
  cloth: ({ stage, colours, random, half }) => {
    for (const x of [-half * 0.62, half * 0.4]) {
      const [px, py] = stage.point([x, 2.2, -1.3])
      const [, below] = stage.point([x, 0.7, -1.3])
      stage.raw(
        hanging(random, {
          x: Math.round(px),
          y: Math.round(py),
          width: 52,
          height: Math.round(below - py),
          ground: darken(colours.cloth, 0.1),
          motif: colours.accent,
          light: '#f3e9d6',
        }),
      )
    }
  },
  'khen-rack': ({ camera, light, random, stage }) => {
    const rack = createStage(camera, light, { at: [-1.9, 0.75, -1], scale: 0.0062 }, 0.4)
    khen(rack, { colour: undefined, accent: undefined, count: undefined, random })
    stage.add(box([-1.9, 0.12, -1], [1.3, 0.62, 0.5], { colour: '#6d452a', top: '#9a6a3e' }))
    stage.raw(rack.bodies())
  },
  bench: ({ stage, half }) => {
    for (const dx of [-0.5, 0.5])
      stage.add(box([half * 0.5 + dx, 0.12, -0.6], [0.1, 0.34, 0.3], { colour: '#6d452a' }), false)
    stage.add(box([half * 0.5, 0.46, -0.6], [1.4, 0.08, 0.4], { colour: '#8a5a34', top: '#b98350' }))
  },
}
