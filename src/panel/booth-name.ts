import type { HallPack } from '#content/pack.ts'
import { inLang } from '#content/localised.ts'
import { hallWordsOf } from '#text/hall-words.ts'
import type { UiLang, Words } from '#text/words.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'

export interface BoothName {
  readonly id: string
  readonly number: number
  /** `Gian 3/12`. */
  readonly place: string
  /** What its fascia says; null where its file cannot be read. */
  readonly fascia: string | null
  /** Whether one comes near it. */
  readonly isReached: boolean
}

/** The booths of a hall by number, as they are called. */
export function boothNames(walk: WalkPlan | null, hall: HallPack | null, lang: UiLang): BoothName[] {
  const booths = walk?.booths ?? []
  return booths.map(({ id, number, view }) => {
    const face = hall?.booths.find(({ booth }) => booth.id === id)?.booth
    return {
      id,
      number,
      place: hallWordsOf(lang).boothOf(number, booths.length),
      fascia: face === undefined ? null : inLang(face.fascia, lang).text,
      isReached: view !== null,
    }
  })
}

/** `Gian 3/12: Chè Fìn Hò`. */
export const wholeName = ({ place, fascia }: BoothName, words: Words): string =>
  `${place}: ${fascia ?? words.markedBooth}`
