import { inLang } from '#content/localised.ts'
import type { HallWords } from '#text/hall-words.ts'
import type { UiLang } from '#text/words.ts'
import type { FloorPlace } from './floor-places.ts'

/** What a place is called: `Cổng: Nhảy lửa`. */
export function placeName({ kind, name }: FloorPlace, { floor: w, festival }: HallWords, lang: UiLang): string {
  const own = name === null ? null : inLang(name, lang).text
  switch (kind) {
    case 'gate':
      return w.gate(own ?? festival)
    case 'door':
      return own === null ? w.door : w.doorTo(own)
    case 'news-wall':
      return w.newsWall
    case 'entrance':
      return w.entrance
    default:
      return kind satisfies never
  }
}
