import { darken, lighten, mix } from '../colour.ts'
import { kindOf } from '../kinds/index-of-kinds.ts'
import type { Random } from '../random.ts'
import { karst } from '../settings/karst.ts'
import { cloud, fir } from '../settings/peaks.ts'
import { sky } from '../settings/sky.ts'
import { lathe } from '../solid/lathe.ts'
import { MORNING, type Light } from '../solid/light.ts'
import { createStage, type Stage } from '../solid/stage.ts'
import { normalise } from '../solid/vector.ts'
import { fill, polygon, radial, svgDocument, type Point } from '../svg.ts'
import { gallery } from './gallery.ts'
import { gate } from './gate.ts'
import type { HeroScene, Shown } from './scene.ts'
import { stonePlinth } from './stone-plinth.ts'

const LIGHT: Light = { ...MORNING, sun: normalise([-0.5, 0.78, 0.36]) }
const FAR = -13

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
    karst(random, { from: width * 0.06, to: width * 0.94, base: horizon + 14, height: [scene.peaks[0] * 0.7, scene.peaks[1] * 0.84], slender: 0.72, colour: '#b3cbd9', air }),
    karst(random, { from: width * 0.02, to: width * 0.36, base: horizon + 18, height: [scene.peaks[0], scene.peaks[1]], slender: 0.74, colour: '#89a9c0', air, green: '#9db07c' }),
    karst(random, { from: width * 0.6, to: width * 0.9, base: horizon + 18, height: [scene.peaks[0] * 0.8, scene.peaks[1] * 0.94], slender: 0.78, colour: '#89a9c0', air, green: '#9db07c' }),
    fill(`M0 ${(horizon - 6).toFixed(0)}h${width}v40H0z`, '#c9c48c'),
    ...[0.3, 0.335, 0.655, 0.7].map((u, i) => fir(width * u, horizon + 16, height * (0.12 + (i % 2) * 0.03), '#4a7d62')),
  ]
  out.push(ground(floor, scene, random))
  const gateStage = createStage(camera, LIGHT, {}, 0.5)
  gate(gateStage, FAR + 1)
  const left = createStage(camera, LIGHT, {}, 0.5)
  gallery(left, -1, scene.half, FAR, scene.near, random)
  const right = createStage(camera, LIGHT, {}, 0.5)
  gallery(right, 1, scene.half, FAR, scene.near, random)
  out.push(gateStage.shadows(), left.shadows(), gateStage.bodies())
  const sorted = scene.shown.toSorted((a, b) => a.z - b.z)
  const standing = sorted.map((item) => stand(item, scene, random))
  out.push(standing.map((s) => s.shadow).join(''), right.bodies(), left.bodies(), standing.map((s) => s.body).join(''), beams(scene))
  return svgDocument(width, height, out.join(''))
}

/** A stone plinth and the product on it; their shadows lie on the floor and on the slab. */
function stand({ kind, x, z, size = 1, colour, accent, count }: Shown, { camera }: HeroScene, random: Random): { readonly shadow: string; readonly body: string } {
  const top = 0.86
  const base = createStage(camera, LIGHT, { at: [x, 0, z], scale: size }, 0.5)
  stonePlinth(base, random, 0.72, top)
  const stage = createStage(camera, LIGHT, { at: [x, top * size, z], scale: 0.0046 * size }, 0.5)
  kindOf(kind)(stage, { colour, accent, count, random })
  const floor = createStage(camera, LIGHT, { at: [x, 0, z], scale: size }, 0)
  floor.shade(lathe([[0.66, 0], [0.74, top], [0.2, top + 0.7]], { colour: '#000', sides: 8 }))
  const clip = `k${kind}`
  const rim = Array.from({ length: 12 }, (_, i): Point => base.point([0.74 * Math.sin(i * 0.5236), top, 0.74 * Math.cos(i * 0.5236)]))
  return { shadow: floor.shadows(), body: `${base.bodies()}<clipPath id="${clip}"><path d="${polygon(rim)}"/></clipPath><g clip-path="url(#${clip})">${stage.shadows()}</g>${stage.bodies()}` }
}

/** Warm tiles in perspective, uneven in tone, with the sun's patch across them. */
function ground(stage: Stage, { half, near }: HeroScene, random: Random): string {
  const p = (x: number, z: number): Point => stage.point([x, 0, z])
  const wide = half + 3.4
  const tones: [string[], string[], string[]] = [[], [], []]
  for (let z = FAR; z < near; z += 1.15) {
    for (let x = -Math.ceil(half) - 1; x < half + 1; x += 1.15) {
      const t = random()
      const list = t < 0.14 ? tones[0] : t < 0.26 ? tones[1] : t < 0.34 ? tones[2] : undefined
      list?.push(polygon([p(x, z), p(x + 1.12, z), p(x + 1.12, z + 1.12), p(x, z + 1.12)]))
    }
  }
  const joints: string[] = []
  for (let x = -Math.ceil(half) - 1; x <= half + 1; x += 1.15) joints.push(polygon([p(x - 0.02, FAR), p(x + 0.02, FAR), p(x + 0.02, near), p(x - 0.02, near)]))
  for (let z = FAR; z < near; z += 1.15) joints.push(polygon([p(-wide, z - 0.02), p(wide, z - 0.02), p(wide, z + 0.02), p(-wide, z + 0.02)]))
  const base = '#e2a06a'
  return [
    `<defs><linearGradient id="floor" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f6cf9c"/><stop offset=".4" stop-color="${base}"/><stop offset="1" stop-color="#c07a4c"/></linearGradient></defs>`,
    fill(polygon([p(-wide - 6, FAR - 8), p(wide + 6, FAR - 8), p(wide + 6, near), p(-wide - 6, near)]), 'url(#floor)'),
    fill(tones[0].join(''), lighten(base, 0.3), 'opacity=".5"'),
    fill(tones[1].join(''), darken(base, 0.2), 'opacity=".4"'),
    fill(tones[2].join(''), mix(base, '#c2603a', 0.5), 'opacity=".4"'),
    fill(joints.join(''), '#8a4e38', 'opacity=".35"'),
  ].join('')
}

/** Slants of light through the air, from the upper left. */
function beams({ width: w, height: h, sun: [sx, sy] }: HeroScene): string {
  const beam = (a: number, b: number): string => polygon([[sx, sy], [w * a, h], [w * b, h]])
  return `<defs>${radial('beam', [[0, '#fff0c0', 0.3], [1, '#ffe2a0', 0]])}<linearGradient id="ray" x1="0" y1="0" x2=".5" y2="1"><stop offset="0" stop-color="#fff3cc" stop-opacity=".34"/><stop offset="1" stop-color="#ffe2a0" stop-opacity="0"/></linearGradient></defs>${fill(beam(0.42, 0.62) + beam(0.7, 0.8) + beam(0.9, 1.1), 'url(#ray)')}`
}

