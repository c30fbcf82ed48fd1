import type { ExhibitPackage } from '#content/exhibit-packages.ts'
import { createRandom } from '../random.ts'
import { shift, type Mesh } from '../solid/face.ts'
import { bottle } from './bottle.ts'
import { brocadeCloth } from './brocade-cloth.ts'
import { cardamomHeap } from './cardamom-heap.ts'
import { cornBundle } from './corn-bundle.ts'
import { driedMeatPouch } from './dried-meat-pouch.ts'
import type { ExhibitLook, MakeExhibit } from './exhibit.ts'
import { fermentCrock } from './ferment-crock.ts'
import { fishBasket } from './fish-basket.ts'
import { freshMeatBoard } from './fresh-meat-board.ts'
import { gingerTea } from './ginger-tea.ts'
import { hangingMeat } from './hanging-meat.ts'
import { hempBolt } from './hemp-bolt.ts'
import { herbBundle } from './herb-bundle.ts'
import { honeyJar } from './honey-jar.ts'
import { khen } from './khen.ts'
import { leafCake } from './leaf-cake.ts'
import { mandarinHeap } from './mandarin-heap.ts'
import { oilVial } from './oil-vial.ts'
import { paperSheets } from './paper-sheets.ts'
import { persimmonHeap } from './persimmon-heap.ts'
import { pickleJar } from './pickle-jar.ts'
import { riceSack } from './rice-sack.ts'
import { roundCake } from './round-cake.ts'
import { sausageString } from './sausage-string.ts'
import { silverCollar } from './silver-collar.ts'
import { teaCake } from './tea-cake.ts'
import { teaPouch } from './tea-pouch.ts'
import { teaTin } from './tea-tin.ts'
import { villageDiorama } from './village-diorama.ts'

const MAKERS: Readonly<Record<ExhibitPackage, MakeExhibit>> = {
  'tea-tin': teaTin,
  'tea-pouch': teaPouch,
  'tea-cake': teaCake,
  'honey-jar': honeyJar,
  bottle,
  'oil-vial': oilVial,
  'pickle-jar': pickleJar,
  'mandarin-heap': mandarinHeap,
  'persimmon-heap': persimmonHeap,
  'rice-sack': riceSack,
  'corn-bundle': cornBundle,
  'cardamom-heap': cardamomHeap,
  'hanging-meat': hangingMeat,
  'sausage-string': sausageString,
  'dried-meat-pouch': driedMeatPouch,
  'fresh-meat-board': freshMeatBoard,
  'ferment-crock': fermentCrock,
  'fish-basket': fishBasket,
  'leaf-cake': leafCake,
  'round-cake': roundCake,
  'herb-bundle': herbBundle,
  'ginger-tea': gingerTea,
  'hemp-bolt': hempBolt,
  'brocade-cloth': brocadeCloth,
  khen,
  'paper-sheets': paperSheets,
  'silver-collar': silverCollar,
  'village-diorama': villageDiorama,
}

/**
 * An exhibit in metres: on y = 0, its middle at x = z = 0, front +z, within 0.9 × 0.75 × 0.7 m (what hangs: 0.9 m
 * high). `near` is for a visitor at the plinth, `far` the same seen across the street.
 */
export function exhibitMesh(kind: ExhibitPackage, look: ExhibitLook, detail: 'near' | 'far'): Mesh {
  return stood(MAKERS[kind]({ ...look, near: detail === 'near', random: createRandom(look.seed) }))
}

function stood(mesh: Mesh): Mesh {
  const [low, high] = [
    [Infinity, Infinity, Infinity],
    [-Infinity, -Infinity, -Infinity],
  ] as [[number, number, number], [number, number, number]]
  for (const { points } of mesh)
    for (const point of points)
      for (const i of [0, 1, 2] as const) {
        low[i] = Math.min(low[i], point[i])
        high[i] = Math.max(high[i], point[i])
      }
  return shift(mesh, [-(low[0] + high[0]) / 2, -low[1], -(low[2] + high[2]) / 2])
}
