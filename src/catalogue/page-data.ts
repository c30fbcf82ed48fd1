import type { BoothBrief, Brief, FestivalBrief, ProductBrief } from '#card/brief.ts'
import type { Exhibition } from '#content/exhibition.ts'
import type { Festival } from '#content/festival.ts'
import type { Lang, LocalisedText } from '#content/localised.ts'
import type { Maker } from '#content/maker.ts'
import type { PackedNews, PackRef } from '#content/pack.ts'
import type { Product } from '#content/product.ts'
import type { Booth } from '#content/booth.ts'
import type { Page } from '#visit/address.ts'
import type { SpotAddress } from '#visit/spot-address.ts'

/** What every page of an exhibition carries. */
export interface Site {
  readonly exhibition: Pick<Exhibition, 'id' | 'name' | 'tagline' | 'marketplaces'>
  readonly languages: readonly Lang[]
  readonly lang: Lang
  readonly page: Page
  readonly search: PackRef
}

export interface HallBrief extends Brief {
  readonly booths: readonly BoothBrief[]
  /** Ids of booths that are placed here and cannot be read. */
  readonly marked: readonly string[]
}

export interface NewsBrief extends Brief {
  readonly summary: LocalisedText
  readonly date: string
}

export interface MakerBrief extends Brief {
  readonly kind: Maker['kind']
  readonly summary: LocalisedText | undefined
  readonly place: Maker['place']
}

export interface Paged<T> {
  readonly items: readonly T[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

/** Where in the halls it is met; null where it stands in none. */
type InHall = SpotAddress | null

interface FrontData {
  readonly intro: LocalisedText
  readonly hall: HallBrief | null
  readonly boothTotal: number
  readonly productTotal: number
  readonly festivals: readonly FestivalBrief[]
  readonly news: readonly NewsBrief[]
}

/** All that one page shows, as plain JSON: the page is drawn from it at build and again when it comes alive. */
export type PageData =
  | ({ readonly kind: 'hall' } & FrontData)
  | ({ readonly kind: 'catalogue' } & FrontData)
  /** One page a hall. */
  | { readonly kind: 'booths'; readonly hall: HallBrief; readonly page: number; readonly pages: number }
  | ({ readonly kind: 'products' } & Paged<ProductBrief>)
  | ({ readonly kind: 'makers' } & Paged<MakerBrief>)
  | { readonly kind: 'festivals'; readonly festivals: readonly FestivalBrief[] }
  | { readonly kind: 'news-list'; readonly news: readonly NewsBrief[] }
  | {
      readonly kind: 'product'
      readonly product: Product
      readonly maker: Maker | undefined
      readonly booth: BoothBrief | undefined
      readonly spot: InHall
      readonly festivals: readonly Brief[]
      readonly beside: readonly ProductBrief[]
    }
  | {
      readonly kind: 'booth'
      readonly booth: Omit<Booth, 'plinths' | 'template' | 'colours'>
      readonly spot: InHall
      readonly maker: Brief | undefined
      readonly products: readonly ProductBrief[]
      readonly marked: readonly string[]
      readonly previous: BoothBrief | undefined
      readonly next: BoothBrief | undefined
    }
  | { readonly kind: 'maker'; readonly maker: Maker; readonly products: readonly ProductBrief[] }
  | {
      readonly kind: 'festival'
      readonly festival: Festival
      readonly spot: InHall
      readonly products: readonly ProductBrief[]
    }
  | {
      readonly kind: 'news'
      readonly news: PackedNews
      readonly products: readonly ProductBrief[]
      readonly festivals: readonly Brief[]
    }
  | {
      readonly kind: 'about'
      readonly about: Pick<Exhibition, 'notice' | 'organiser' | 'reportTo' | 'licence' | 'compiledOn' | 'sources'>
      readonly problems: number
    }
  | { readonly kind: 'privacy'; readonly text: LocalisedText }

export type PageDataOf<K extends PageData['kind']> = Extract<PageData, { kind: K }>

export interface PageProps {
  readonly data: PageData
  readonly site: Site
}
