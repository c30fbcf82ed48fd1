import { banVuong } from './festivals/ban-vuong.ts'
import { buckwheatScene } from './festivals/buckwheat.ts'
import { capSac } from './festivals/cap-sac.ts'
import { fairGate } from './festivals/fair-gate.ts'
import type { FestivalScene } from './festivals/festival-scene.ts'
import { fireScene } from './festivals/fire.ts'
import { gauTao } from './festivals/gau-tao.ts'
import { khauVai } from './festivals/khau-vai.ts'
import { khenFestival } from './festivals/khen-festival.ts'
import { longTong } from './festivals/long-tong.ts'
import { terracesScene } from './festivals/terraces.ts'
import { createRandom } from '#pieces/random.ts'
import { svgDocument } from './svg.ts'

export type FestivalPicture = {
  readonly id: string
  readonly scene?: 'buckwheat' | 'terraces' | 'fire' | undefined
  readonly seed: number | string
}

const BY_SCENE = { buckwheat: buckwheatScene, terraces: terracesScene, fire: fireScene } as const
const BY_ID: Readonly<Record<string, FestivalScene>> = {
  'le-hoi-hoa-tam-giac-mach': buckwheatScene,
  'ruong-bac-thang-hoang-su-phi': terracesScene,
  'le-hoi-nhay-lua': fireScene,
  'cho-tinh-khau-vai': khauVai,
  'gau-tao': gauTao,
  'festival-khen-mong': khenFestival,
  'long-tong': longTong,
  'cap-sac': capSac,
  'ban-vuong': banVuong,
}

/** A festival's picture by its id, else by its scene, else the gate of the fair: a whole SVG document of 960 × 480. */
export function drawFestival({ id, scene, seed }: FestivalPicture): string {
  const known = Object.hasOwn(BY_ID, id) ? BY_ID[id] : undefined
  const paint = known ?? (scene === undefined ? fairGate : BY_SCENE[scene])
  return svgDocument(960, 480, paint(createRandom(`${id} ${seed}`)))
}
