import type { ExhibitPackage } from '#content/exhibit-packages.ts'
import { bottle, oilVial, pickleJar } from './bottle.ts'
import { leafCake, roundCake } from './cakes.ts'
import { gingerTea, herbBundle } from './remedies.ts'
import { hangingMeat, sausageString } from './smoked.ts'
import { brocadeCloth, khen, paperSheets, silverCollar } from './craft.ts'
import { cardamomHeap, cornBundle, fishBasket, riceSack } from './field.ts'
import { mandarinHeap, persimmonHeap } from './fruit.ts'
import { hempBolt } from './hemp.ts'
import { honeyJar } from './honey.ts'
import type { DrawKind } from './kind.ts'
import { driedMeatPouch, fermentCrock, freshMeatBoard } from './meat.ts'
import { teaCake, teaPouch, teaTin } from './tea.ts'
import { villageDiorama } from './village.ts'

const KINDS: Record<ExhibitPackage, DrawKind> = {
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

/** The function that draws a kind of exhibit. */
export const kindOf = (kind: ExhibitPackage): DrawKind => KINDS[kind]
