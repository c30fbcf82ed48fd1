import type { ExhibitPackage } from '#content/exhibit-packages.ts'
import { mandarinHeap, persimmonHeap } from './fruit.ts'
import { hempBolt } from './hemp.ts'
import { honeyJar } from './honey.ts'
import type { DrawKind } from './kind.ts'
import { teaCake, teaPouch, teaTin } from './tea.ts'

const KINDS: Partial<Record<ExhibitPackage, DrawKind>> = {
  'tea-tin': teaTin, 'tea-pouch': teaPouch, 'tea-cake': teaCake, 'honey-jar': honeyJar, 'mandarin-heap': mandarinHeap, 'persimmon-heap': persimmonHeap, 'hemp-bolt': hempBolt,
}
/** The function that draws a kind of exhibit. */
export const kindOf = (kind: ExhibitPackage): DrawKind => KINDS[kind] ?? honeyJar
