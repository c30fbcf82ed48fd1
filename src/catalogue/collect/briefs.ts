import { briefOfProduct, type BoothBrief, type Brief, type FestivalBrief, type ProductBrief } from '#card/brief.ts'
import type { Booth } from '#content/booth.ts'
import type { Festival } from '#content/festival.ts'
import type { Hall } from '#content/hall.ts'
import { newestFirst } from '#content/newest-first.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { boothsOfHall } from '#find/booths-in-order.ts'
import type { HallBrief, NewsBrief } from '../page-data.ts'

export function boothBrief({ id, number, fascia, summary, plinths }: Booth): BoothBrief {
  const products = plinths.reduce((sum, plinth) => sum + plinth.products.length, 0)
  return { id, number, name: fascia, summary, products }
}

export function festivalBrief({ id, name, summary, scene }: Festival): FestivalBrief {
  return { id, name, summary, hasScene: scene !== undefined }
}

/** The products of these ids that can be read, each once. */
export function productBriefs(content: ExhibitionContent, ids: readonly string[]): ProductBrief[] {
  return [...new Set(ids)].flatMap((id) => content.products.get(id) ?? []).map(briefOfProduct)
}

export function festivalNames(content: ExhibitionContent, ids: readonly string[]): Brief[] {
  return ids.flatMap((id) => content.festivals.get(id) ?? []).map(({ id, name }) => ({ id, name }))
}

/** The booths of a hall by their numbers, and those whose place is kept. */
export function hallBrief(content: ExhibitionContent, hall: Hall): HallBrief {
  return {
    id: hall.id,
    name: hall.name,
    booths: boothsOfHall(content, hall.id).map(boothBrief),
    marked: hall.booths.map(({ booth }) => booth).filter((id) => !content.booths.has(id)),
  }
}

/** News, the latest first. */
export function newsBriefs(content: ExhibitionContent): NewsBrief[] {
  return [...content.news.values()]
    .map(({ id, title, summary, date }) => ({ id, name: title, summary, date }))
    .sort(newestFirst)
}
