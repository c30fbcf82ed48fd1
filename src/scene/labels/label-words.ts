import type { Booth } from '#content/booth.ts'
import type { Hall } from '#content/hall.ts'
import { inLang, type LocalisedText } from '#content/localised.ts'
import type { HallPack, ProgrammePack } from '#content/pack.ts'
import { labelId } from '#pieces/hall/label-quads.ts'
import { dateText } from '#text/dates.ts'
import type { UiLang } from '#text/words.ts'

/** What one label says. */
export interface LabelWords {
  readonly title: string
  /** The text of a poster, the day of a news piece. */
  readonly text?: string
  readonly number?: number
  readonly arrow?: Exclude<Hall['signs'][number]['arrow'], 'none'>
  /** Those of its booth. */
  readonly colours?: Booth['colours']
}

type Face = HallPack['booths'][number]['booth']

/** What labels are written from, as far as it is there: booths, products and programme arrive one after the other. */
export interface LabelContent {
  readonly hall: Pick<Hall, 'signs'>
  readonly booths: readonly (Pick<Face, 'id' | 'number' | 'fascia' | 'summary' | 'colours'> &
    Partial<Pick<Booth, 'plinths' | 'posters' | 'pictures'>>)[]
  readonly products: readonly { readonly id: string; readonly name: LocalisedText }[]
  readonly programme: {
    readonly news: readonly Pick<ProgrammePack['news'][number], 'title' | 'date'>[]
    readonly festivals: readonly Pick<ProgrammePack['festivals'][number], 'id' | 'name'>[]
  } | null
}

/** The words of all labels in a language, by id; a place without words is not in it. */
export function labelWords(content: LabelContent, lang: UiLang): ReadonlyMap<string, LabelWords> {
  const { hall, booths, products, programme } = content
  const say = (text: LocalisedText): string => inLang(text, lang).text
  const names = new Map(products.map(({ id, name }) => [id, say(name)]))
  const words: [string, LabelWords][] = []
  for (const booth of booths) {
    const { id, colours, number } = booth
    words.push([labelId('fascia', id), { title: say(booth.fascia), number, colours }])
    for (const plinth of booth.plinths ?? [])
      for (const product of plinth.products) {
        const title = names.get(product)
        if (title !== undefined) words.push([labelId('plinth', id, plinth.id, product), { title, colours }])
      }
    for (const [i, { title, text }] of postersOf(booth).entries())
      words.push([labelId('poster', id, i), { title: say(title), text: say(text), colours }])
  }
  for (const [i, { text, arrow }] of hall.signs.entries())
    words.push([labelId('sign', i), { title: say(text), ...(arrow === 'none' ? {} : { arrow }) }])
  const news = [...(programme?.news ?? [])].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  for (const [i, { title, date }] of news.entries())
    words.push([labelId('news', i), { title: say(title), text: dateText(date, lang) }])
  for (const { id, name } of programme?.festivals ?? []) words.push([labelId('gate', id), { title: say(name) }])
  return new Map(words)
}

/** A booth without pictures has room for one text more, which says whose it is. */
const postersOf = ({ fascia, summary, posters, pictures = [] }: LabelContent['booths'][number]) =>
  posters === undefined || pictures.length > 0 ? (posters ?? []) : [...posters, { title: fascia, text: summary }]
