import type { Booth } from './booth.ts'
import type { Exhibition } from './exhibition.ts'
import type { Festival } from './festival.ts'
import type { Finding } from './finding.ts'
import type { Hall } from './hall.ts'
import type { Lang, LocalisedText } from './localised.ts'
import type { Maker } from './maker.ts'
import type { Block } from './markdown-blocks.ts'
import type { News } from './news.ts'
import type { Product } from './product.ts'
import type { Tour } from './tour.ts'

/** Raised whenever a pack's shape changes; a reader refuses any other. */
export const PACK_FORMAT = 2

export type PackKind = 'index' | 'hall' | 'plan' | 'booth' | 'programme' | 'search'

/** A pack as it travels: what it is, and the hash that its reference promised. */
export interface Envelope<B> {
  readonly format: number
  readonly kind: PackKind
  readonly hash: string
  readonly body: B
}

/** Where a pack lies (from the exhibition's pack folder), and how large it is, uncompressed. */
export interface PackRef {
  readonly path: string
  readonly hash: string
  readonly bytes: number
}

/** A file that travels as it is: where it lies from the exhibition's pack folder (its name carries its hash), and how many bytes travel. */
export interface FileRef {
  readonly path: string
  /** 0 where nobody knows before it is made, as under `npm run dev`. */
  readonly bytes: number
}

/** What a hall is drawn from. */
export interface SceneRef {
  /** A pack of kind `plan`; its body is the `PlanPack` of `plan/plan-pack`. */
  readonly plan: PackRef
  /** The hall, a gzipped GLB of its parts: `ground…`, `shell…`, `land…`, and `booth-<id>`. */
  readonly model: FileRef
  /** All products of the hall made for far, a gzipped GLB with a part a product, named by its id. */
  readonly goods: FileRef
}

/** What every visit starts with. Does not grow with the number of products. */
export interface IndexPack {
  readonly exhibition: Exhibition
  readonly halls: readonly {
    readonly id: string
    readonly name: LocalisedText
    readonly booths: number
    readonly pack: PackRef
    readonly scene: SceneRef
  }[]
  readonly programme: PackRef
  readonly search: PackRef
  /** The first findings; `findingCount` counts all of them. */
  readonly findings: readonly Finding[]
  readonly findingCount: number
}

/** One hall and the faces of its booths. */
export interface HallPack {
  readonly hall: Hall
  readonly booths: readonly {
    readonly booth: Pick<Booth, 'id' | 'number' | 'fascia' | 'summary' | 'colours' | 'template'>
    readonly products: number
    readonly pack: PackRef
  }[]
  /** Ids of booths placed here whose file is missing or broken: their place stays, marked. */
  readonly marked: readonly string[]
}

/** A booth with all that stands on its plinths. */
export interface BoothPack {
  readonly booth: Booth
  readonly makers: readonly Maker[]
  readonly products: readonly Product[]
  /** Ids of products on a plinth whose file is missing or broken: their place stays, marked. */
  readonly marked: readonly string[]
  readonly findings: readonly Finding[]
}

/** A news piece with its body parsed, per language. */
export type PackedNews = Omit<News, 'body'> & { readonly body: Readonly<Partial<Record<Lang, readonly Block[]>>> }

export interface ProgrammePack {
  readonly festivals: readonly Festival[]
  readonly tours: readonly Tour[]
  readonly news: readonly PackedNews[]
}
