import type { RatingFacts } from '#content/ocop-state.ts'
import type { LocalisedText } from '#content/localised.ts'
import type { Place } from '#content/place.ts'
import { srcAtLeast } from '#content/made-sizes.ts'
import type { Product } from '#content/product.ts'

/** What a tile or a link needs of something, in a page that is about something else. */
export interface Brief {
  readonly id: string
  readonly name: LocalisedText
}

export interface ProductBrief extends Brief {
  readonly summary: LocalisedText
  readonly group: Product['group']
  readonly rating?: RatingFacts | undefined
  readonly place?: Place | undefined
  /** The first photograph of the maker, as a path below the exhibition. */
  readonly photo?: string | undefined
}

export interface BoothBrief extends Brief {
  readonly number: number
  readonly summary: LocalisedText
  readonly products: number
}

export interface FestivalBrief extends Brief {
  readonly summary: LocalisedText
  readonly hasScene: boolean
}

/** A product as a tile shows it. */
export function briefOfProduct(product: Product): ProductBrief {
  const { id, name, summary, group, ocop, place, pictures } = product
  const rating = ocop && { stars: ocop.stars, decision: ocop.decision, validUntil: ocop.validUntil }
  return {
    id,
    name,
    summary,
    group,
    rating,
    place: place && { now: place.now, before: place.before },
    photo: pictures?.[0] && srcAtLeast(pictures[0], 480),
  }
}
