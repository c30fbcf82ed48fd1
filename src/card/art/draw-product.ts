import type { ExhibitPackage } from '#content/exhibit-packages.ts'
import { kindOf } from './kinds/index-of-kinds.ts'
import { createRandom } from '#pieces/random.ts'
import { earthWall } from './settings/earth-wall.ts'
import { gallery } from './settings/gallery.ts'
import { peaks } from './settings/peaks.ts'
import { contact, plinth, type PlinthKind } from './settings/plinth.ts'
import type { Backdrop, Setting } from './settings/setting.ts'
import { smokeHouse } from './settings/smoke-house.ts'
import { terraces } from './settings/terraces.ts'
import { createCamera } from './solid/camera.ts'
import { HEARTH, MORNING } from './solid/light.ts'
import { createStage } from './solid/stage.ts'
import { halfPolygon, radial, svgDocument } from './svg.ts'

export type ProductPicture = {
  readonly package: ExhibitPackage
  readonly colour?: string | undefined
  readonly accent?: string | undefined
  readonly count?: number | undefined
  readonly seed: number | string
  readonly backdrop: Backdrop
}

type SettingName = 'peaks' | 'earth' | 'gallery' | 'terraces' | 'smoke'
const SETTINGS: Record<SettingName, Setting> = { peaks, earth: earthWall, gallery, terraces, smoke: smokeHouse }

/** Where each kind may be shown: a home for what is home-made, a hill for what grows there. */
const PLACES: Partial<Record<ExhibitPackage, readonly [SettingName, ...SettingName[]]>> = {
  'tea-tin': ['peaks', 'gallery', 'earth', 'terraces'],
  'tea-pouch': ['gallery', 'peaks', 'earth', 'terraces'],
  'tea-cake': ['peaks', 'terraces', 'gallery'],
  'honey-jar': ['peaks', 'earth', 'gallery'],
  'rice-sack': ['terraces', 'earth'],
  'fish-basket': ['terraces', 'gallery'],
  'corn-bundle': ['earth', 'peaks'],
  'hanging-meat': ['smoke'],
  'sausage-string': ['smoke'],
  'ferment-crock': ['smoke', 'earth'],
  'dried-meat-pouch': ['smoke', 'gallery'],
  'cardamom-heap': ['peaks', 'smoke', 'gallery'],
  'brocade-cloth': ['earth', 'peaks'],
  'village-diorama': ['peaks'],
  khen: ['peaks', 'terraces'],
}

/** Characters of SVG a card may take; a rich product stands on the plainest plinth. */
const LIMIT = 14_200

const ANYWHERE: readonly [SettingName, ...SettingName[]] = ['peaks', 'earth', 'gallery', 'terraces']

/** A product on its plinth: a whole SVG document of 480 × 360, the same for the same arguments. */
export function drawProduct(picture: ProductPicture): string {
  const { package: kind, colour, accent, count, seed, backdrop } = picture
  const random = createRandom(`${kind} ${seed}`)
  const name = random.pick(PLACES[kind] ?? ANYWHERE)
  const light = name === 'smoke' ? HEARTH : MORNING
  const camera = createCamera([0, 235, 760], [0, 70, 0], 778, [240, 206], [480, 360])
  const stage = createStage(camera, light)
  kindOf(kind)(stage, { colour, accent, count, random })
  const setting = SETTINGS[name](random, backdrop)
  const on = (support: PlinthKind): string => {
    const table = createStage(camera, light)
    const top = plinth(
      table,
      createRandom(`${kind} ${seed} plinth`),
      support,
      backdrop.wall,
      backdrop.cloth,
      backdrop.accent,
    )
    const defs = `<defs>${radial('contact', [
      [0, '#1c1030', 0.5],
      [0.6, '#1c1030', 0.3],
      [1, '#1c1030', 0],
    ])}<clipPath id="top"><path d="${halfPolygon(top, 1)}"/></clipPath></defs>`
    return svgDocument(
      480,
      360,
      [
        setting,
        defs,
        table.bodies(),
        `<g clip-path="url(#top)">${contact(stage, 160)}${stage.shadows()}</g>`,
        stage.bodies(),
      ].join(''),
    )
  }
  const svg = on(name === 'peaks' ? 'stone' : random.pick<PlinthKind>(['timber', 'cloth', 'stone']))
  return svg.length > LIMIT ? on('timber') : svg
}
