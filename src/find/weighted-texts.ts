import type { LocalisedText } from '#content/localised.ts'
import type { DocPlace, SearchDoc } from './search-doc.ts'

/** A text to be found by, and how much its words count. */
export interface WeightedText {
  readonly text: string
  readonly weight: number
}

/** What a thing is called outweighs where it is from and who makes it, and that outweighs what is said of it. */
const WEIGHTS = { name: 8, alias: 5, maker: 2.5, place: 2.5, people: 2, summary: 1 } as const

/** Every text of a doc by which it is found, in all languages. */
export function weightedTexts(doc: SearchDoc): WeightedText[] {
  const texts: Record<keyof typeof WEIGHTS, readonly string[]> = {
    name: spoken(doc.name),
    alias: doc.aliases ?? [],
    maker: [...spoken(doc.maker), ...spoken(doc.booth?.fascia)],
    place: placeNames(doc.place),
    people: (doc.peoples ?? []).flatMap(spoken),
    summary: spoken(doc.summary),
  }
  const kinds = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]
  return kinds.flatMap((kind) => texts[kind].map((text) => ({ text, weight: WEIGHTS[kind] })))
}

function spoken(text: LocalisedText | undefined): string[] {
  return [text?.vi, text?.en, text?.zh].filter((spelt) => spelt !== undefined)
}

function placeNames(place: DocPlace | undefined): string[] {
  const { now, before, detail } = place ?? {}
  const units = [...(now?.communes ?? []), ...(before?.communes ?? []), ...(before?.districts ?? [])]
  const provinces = [now?.province, before?.province].filter((name) => name !== undefined)
  return [...units.map(({ name }) => name), ...provinces, ...spoken(detail)]
}
