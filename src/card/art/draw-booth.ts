import type { ExhibitPackage } from '#content/exhibit-packages.ts'
import type { BoothColours, BoothDressing, BoothTemplate } from './booth/booth-colours.ts'
import { HANGING, STANDING } from './booth/dressings.ts'
import { front, room } from './booth/shell.ts'
import { mix } from '#pieces/colour.ts'
import { stonePlinth } from './hero/stone-plinth.ts'
import { kindOf } from './kinds/index-of-kinds.ts'
import { createRandom } from '#pieces/random.ts'
import { karst } from './settings/karst.ts'
import { sky } from './settings/sky.ts'
import { createCamera } from './solid/camera.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import { MORNING, type Light } from './solid/light.ts'
import { createStage } from './solid/stage.ts'
import { fill, polygon, radial, svgDocument, type Point } from './svg.ts'
import { normalise } from '#pieces/solid/vector.ts'

export type BoothPicture = {
  readonly colours: BoothColours
  readonly template: BoothTemplate
  readonly dressing: readonly BoothDressing[]
  /** Exhibits of the booth; two to four of the first are shown. */
  readonly packages: readonly ExhibitPackage[]
  readonly seed: number | string
}

const HALF = 3.1
/** Characters of SVG one booth may take, so that a page of booths stays light: the fourth or third product gives way. */
const LIMIT = 26_400
const LIGHT: Light = { ...MORNING, sun: normalise([-0.56, 0.66, 0.5]) }

/** A booth's face as seen from the lane: a whole SVG document of 640 × 360. */
export function drawBooth({ colours, template, dressing, packages, seed }: BoothPicture): string {
  const random = createRandom(`booth ${seed}`)
  const camera = createCamera([0, 2.2, 10.4], [0, 1.8, 0], 800, [320, 190], [640, 360])
  const stage = createStage(camera, LIGHT, {}, 0.4)
  room(stage, template, colours, HALF)
  for (const name of dressing) STANDING[name]?.({ stage, camera, light: LIGHT, colours, random, half: HALF })
  const stand = (
    kind: ExhibitPackage,
    i: number,
    count: number,
  ): { readonly shadow: string; readonly body: string } => {
    const x = (i - (count - 1) / 2) * (count > 3 ? 1.42 : 1.85)
    const z = 0.7 + (i % 2) * 0.35
    const own = createRandom(`${kind} ${seed} ${i}`)
    const base = createStage(camera, LIGHT, { at: [x, 0.12, z] }, 0.3)
    stonePlinth(base, own, count > 3 ? 0.54 : 0.64, 0.56)
    const top = createStage(camera, LIGHT, { at: [x, 0.68, z], scale: count > 3 ? 0.0042 : 0.0052 }, 0.3)
    kindOf(kind)(top, { colour: undefined, accent: undefined, count: 1, random: own })
    const ground = createStage(camera, LIGHT, { at: [x, 0.12, z] }, 0)
    ground.shade(
      lathe(
        [
          [0.46, 0],
          [0.5, 0.62],
          [0.2, 1.2],
        ],
        { colour: '#000', sides: 7 },
      ),
    )
    return { shadow: ground.shadows(), body: base.bodies() + top.bodies() }
  }
  const face = createStage(camera, LIGHT, {}, 0.4)
  front(face, template, colours, HALF)
  for (const name of dressing) HANGING[name]?.({ stage: face, camera, light: LIGHT, colours, random, half: HALF })
  const lane = createStage(camera, LIGHT)
  const p = (x: number, z: number): Point => lane.point([x, 0, z])
  const low = mix('#fdeccb', colours.accent, 0.1)
  const behind = [
    `<defs>${radial('fire', [
      [0, '#ffc864', 0.9],
      [0.4, '#ff8a2c', 0.4],
      [1, '#ff6a1c', 0],
    ])}</defs>`,
    sky({ width: 640, height: 280, top: '#4a9acb', middle: '#a3d2e2', low, sun: [70, 60, 150] }),
    karst(random, { from: -20, to: 660, base: 272, height: [130, 230], slender: 0.6, colour: '#a5bfd2', air: low }),
    fill(polygon([p(-9, 1), p(9, 1), p(9, 6), p(-9, 6)]), '#d69a66'),
    fill(polygon([p(-14, -9), p(14, -9), p(9, 1.2), p(-9, 1.2)]), '#b9a066'),
    fill(polygon([p(-4.4, 1.2), p(4.2, 1.2), p(5, 2.1), p(-3.4, 2.1)]), '#4a2c3c', 'opacity=".3"'),
    stage.shadows(),
    stage.bodies(),
  ]
  const scene = (count: number): string => {
    const stands = packages.slice(0, count).map((kind, i) => stand(kind, i, count))
    const svg = svgDocument(
      640,
      360,
      [...behind, stands.map((s) => s.shadow).join(''), stands.map((s) => s.body).join(''), face.bodies()].join(''),
    )
    return count > 2 && svg.length > LIMIT ? scene(count - 1) : svg
  }
  return scene(Math.min(4, packages.length))
}
