import type { Searcher } from '#card/search/searcher.ts'
import type { Exhibition } from '#content/exhibition.ts'
import type { Lang, LocalisedText } from '#content/localised.ts'
import type { Maker } from '#content/maker.ts'
import type { BoothPack, HallPack, PackRef, ProgrammePack } from '#content/pack.ts'
import type { Product } from '#content/product.ts'
import type { PackFault } from '#content/read-pack.ts'
import type { Page } from '#visit/address.ts'
import type { SpotAddress } from '#visit/spot-address.ts'

/** Why something cannot be shown: its pack did not come, its content file is broken, or nobody knows of it. */
export type ReadFault = PackFault | 'content-broken' | 'not-here'

/** What was read, or why not. The result of a pack reader is one. */
export type Read<B> = { readonly ok: true; readonly body: B } | { readonly ok: false; readonly fault: ReadFault }

export interface ProductFound {
  readonly product: Product
  readonly maker: Maker | undefined
  /** The hall where it stands, where that is another than this; absent where it stands nowhere. */
  readonly hall?: string
}

/** What buttons do to a product that is shown alone: all that dragging and pinching does. */
export interface Hand {
  /** As a drag to the right and down would, radians. */
  turn(yawRad: number, pitchRad: number): void
  /** More than 1 brings it nearer. */
  zoom(factor: number): void
  /** As it was when it was taken. */
  reset(): void
}

/** Everything the panels need that is not the visit. Nothing here is read from the browser by the panels themselves. */
export interface PanelSource {
  readonly exhibition: Pick<Exhibition, 'name' | 'languages' | 'marketplaces' | 'entranceHall' | 'notice'>
  /** A hall and the faces of its booths once they have been read; asked again when the visit's plan changes. */
  readonly hallOf: (hall: string) => HallPack | null
  /** All halls of the exhibition, by id. */
  readonly hallNames: ReadonlyMap<string, LocalisedText>
  readonly readBooth: (booth: string) => Promise<Read<BoothPack>>
  readonly productOf: (product: string) => Promise<Read<ProductFound>>
  readonly makerOf: (maker: string) => Promise<Read<Maker>>
  readonly programme: () => Promise<Read<ProgrammePack>>
  readonly search: PackRef
  readonly searcher: Searcher
  readonly hrefOf: (page: Page, lang: Lang) => string
  /** As of `Surroundings`. */
  readonly assetOf: (path: string) => string
  /** The whole address of a spot, with its origin, to hand on. */
  readonly urlOfSpot: (spot: SpotAddress, lang: Lang) => string
  /** YYYY-MM-DD where the visitor is. */
  readonly today: () => string
  /** Absent where the browser has no clipboard; may reject. */
  readonly copy?: (text: string) => Promise<void>
  /** Absent where the browser shares nothing; rejects when the visitor thinks better of it. */
  readonly share?: (shared: { readonly text?: string; readonly url?: string }) => Promise<void>
  /** Turns the product that is in the hand; absent until the scene can show one alone. */
  readonly hand?: Hand
  /** A product is pointed at or focused in a list, so that the hall can show which one it is; null when no longer. */
  readonly onPoint?: (product: string | null) => void
  /** Whether there is a scene behind a festival's gate. */
  readonly hasScene?: (festival: string) => boolean
  /** Makes the browser's back button close what the address does not tell of; the answer takes that back. */
  readonly closeOnBack?: (close: () => void) => () => void
}
