import { kindOf } from '../kinds/index-of-kinds.ts'
import type { Random } from '#pieces/random.ts'
import { karst } from '../settings/karst.ts'
import { cloud, fir } from '../settings/peaks.ts'
import { sky } from '../settings/sky.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import { MORNING, type Light } from '../solid/light.ts'
import { createStage, type Stage } from '../solid/stage.ts'
import { normalise } from '#pieces/solid/vector.ts'
import { ellipse, fill, halfPolygon, polygon, svgDocument, type Point } from '../svg.ts'
import { gallery } from './gallery.ts'
import { gate } from './gate.ts'
import type { HeroScene, Shown } from './scene.ts'
import { stonePlinth } from './stone-plinth.ts'

const LIGHT: Light = { ...MORNING, sun: normalise([-0.5, 0.78, 0.36]) }
const FAR = -13

/** Fields beyond the gate, far to near: how far below the horizon each begins, in units of the picture. */
const HILLS = [
  [-12, '#a9c3ae'],
  [2, '#b9c493'],
  [20, '#c9c07e'],
] as const

/** A rolling edge across the picture, filled downwards. */
function hillPath(width: number, y: number): string {
  const [a, b] = [0.25, 0.5].map((u) => (width * u).toFixed(0))
  return `M0 ${y.toFixed(0)}Q${a} ${(y - 16).toFixed(0)} ${b} ${(y + 2).toFixed(0)}T${width} ${(y - 2).toFixed(0)}v100H0z`
}

/** The market street: galleries to both sides, the gate on the axis, peaks beyond, products on their plinths in the sun. */
export function street(scene: HeroScene, random: Random): string {
  const { width, height, camera } = scene
  const floor = createStage(camera, LIGHT)
  const horizon = floor.point([0, 0, -400])[1]
  const [low, air] = ['#fdeccb', '#e6ece6']
  const out = [
    sky({ width, height: horizon + 60, top: '#3f8fc4', middle: '#93cbe0', low, sun: scene.sun }),
    cloud(width * 0.7, height * 0.12, 1.7),
    cloud(width * 0.24, height * 0.2, 1.1),
    karst(random, {
      from: width * 0.3,
      to: width * 0.8,
      base: horizon + 14,
      height: [scene.peaks[0] * 0.7, scene.peaks[1] * 0.84],
      slender: 0.95,
      colour: '#b3cbd9',
      air,
    }),
    karst(random, {
      from: width * 0.02,
      to: width * 0.36,
      base: horizon + 18,
      height: [scene.peaks[0], scene.peaks[1]],
      slender: 0.8,
      colour: '#89a9c0',
      air,
    }),
    karst(random, {
      from: width * 0.6,
      to: width * 0.9,
      base: horizon + 18,
      height: [scene.peaks[0] * 0.8, scene.peaks[1] * 0.94],
      slender: 0.78,
      colour: '#89a9c0',
      air,
    }),
    ...HILLS.map(([rise, colour]) => fill(hillPath(width, horizon + rise), colour)),
    ...[0.335, 0.655].map((u, i) => fir(width * u, horizon + 16, height * (0.12 + (i % 2) * 0.03), '#4a7d62')),
  ]
  // The path beyond the gate, up into the hills.
  const [gx, gy] = floor.point([0, 0, FAR + 1])
  const w = floor.point([1.2, 0, FAR + 1])[0] - gx
  const top = horizon + 8
  const trail: Point[] = [
    [gx - w * 0.7, gy + 2],
    [gx + w * 0.1, (gy + top) / 2],
    [gx - w * 0.12, top],
    [gx - w * 0.02, top],
    [gx + w * 0.5, (gy + top) / 2],
    [gx + w * 0.7, gy + 2],
  ]
  out.push(fill(polygon(trail), '#f0cf98'))
  out.push(ground(floor, scene))
  const gateStage = createStage(camera, LIGHT, {}, 0.5)
  gate(gateStage, FAR + 1)
  const left = createStage(camera, LIGHT, {}, 0.5)
  gallery(left, -1, scene.half, FAR, scene.near, random)
  const right = createStage(camera, LIGHT, {}, 0.5)
  gallery(right, 1, scene.half, FAR, scene.near, random)
  out.push(gateStage.shadows(), left.shadows(), gateStage.bodies())
  const sorted = scene.shown.toSorted((a, b) => a.z - b.z)
  const standing = sorted.map((item) => stand(item, scene, random))
  out.push(standing.map((s) => s.shadow).join(''), right.bodies(), left.bodies(), standing.map((s) => s.body).join(''))
  return svgDocument(width, height, out.join(''))
}

/** A stone plinth and the product on it; their shadows lie on the floor and on the slab. */
function stand(
  { kind, x, z, size = 1, colour, accent, count }: Shown,
  { camera }: HeroScene,
  random: Random,
): { readonly shadow: string; readonly body: string } {
  const detail = z > -2 ? 0.5 : 0.3
  const top = 0.86
  const base = createStage(camera, LIGHT, { at: [x, 0, z], scale: size }, detail)
  stonePlinth(base, random, 0.72, top)
  const stage = createStage(camera, LIGHT, { at: [x, top * size, z], scale: 0.0046 * size }, detail)
  kindOf(kind)(stage, { colour, accent, count, random })
  const floor = createStage(camera, LIGHT, { at: [x, 0, z], scale: size }, 0)
  floor.shade(
    lathe(
      [
        [0.66, 0],
        [0.74, top],
        [0.2, top + 0.7],
      ],
      { colour: '#000', sides: 8 },
    ),
  )
  // A soft pool of shade on the slab, away from the sun.
  const [sx, sy] = base.point([0.12, top, -0.02])
  const pool = ellipse(sx, sy, 0.52 * base.unit, 0.15 * base.unit, LIGHT.shadow, 'opacity=".34"')
  return { shadow: floor.shadows(), body: base.bodies() + pool + stage.bodies() }
}

/** Warm tiles in perspective. */
function ground(stage: Stage, { half, near }: HeroScene): string {
  const p = (x: number, z: number): Point => stage.point([x, 0, z])
  const wide = half + 3.4
  const tile = (points: readonly Point[]): string => halfPolygon(points, 1)
  const joints: string[] = []
  for (let x = -Math.ceil(half) - 1; x <= half + 1; x += 1.4)
    joints.push(tile([p(x - 0.02, FAR), p(x + 0.02, FAR), p(x + 0.02, near), p(x - 0.02, near)]))
  for (let z = FAR; z < near; z += 1.4)
    joints.push(tile([p(-wide, z - 0.02), p(wide, z - 0.02), p(wide, z + 0.02), p(-wide, z + 0.02)]))
  const base = '#e2a06a'
  return [
    `<defs><linearGradient id="floor" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f6cf9c"/><stop offset=".4" stop-color="${base}"/><stop offset="1" stop-color="#c07a4c"/></linearGradient></defs>`,
    fill(polygon([p(-wide - 6, FAR - 8), p(wide + 6, FAR - 8), p(wide + 6, near), p(-wide - 6, near)]), 'url(#floor)'),
    fill(joints.join(''), '#8a4e38', 'opacity=".35"'),
  ].join('')
}
