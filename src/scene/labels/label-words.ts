import type { Booth } from '#content/booth.ts'
import type { Hall } from '#content/hall.ts'
import { inLang, type LocalisedText } from '#content/localised.ts'
import { newestFirst } from '#content/newest-first.ts'
import { srcAtLeast } from '#content/made-sizes.ts'
import type { HallPack, ProgrammePack } from '#content/pack.ts'
import type { Picture } from '#content/picture.ts'
import { labelId } from '#pieces/hall/label-quads.ts'
import { dateText } from '#text/dates.ts'
import { wordsOf, type UiLang } from '#text/words.ts'

/** The picture on a board. */
export interface LabelPicture {
  /** The file to show, below the exhibition's folder. */
  readonly src: string
  /** Width by height, where it is written. */
  readonly ratio: number | null
  /** Said in its place when it cannot be had. */
  readonly missing: string
}

/** What one label says. */
export interface LabelWords {
  readonly title: string
  /** The text of a poster, the day of a news piece, whose a picture is. */
  readonly text?: string
  readonly number?: number
  readonly picture?: LabelPicture
  readonly arrow?: Exclude<Hall['signs'][number]['arrow'], 'none'>
  /** Those of its booth. */
  readonly colours?: Booth['colours']
}

/** As many pixels as a phone's screen gives a board at reading distance. */
const LEAST_PX = 480

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
    for (const [i, said] of wallOf(booth, lang).entries()) words.push([labelId('poster', id, i), { ...said, colours }])
  }
  for (const [i, { text, arrow }] of hall.signs.entries())
    words.push([labelId('sign', i), { title: say(text), ...(arrow === 'none' ? {} : { arrow }) }])
  const news = [...(programme?.news ?? [])].sort(newestFirst)
  for (const [i, { title, date }] of news.entries())
    words.push([labelId('news', i), { title: say(title), text: dateText(date, lang) }])
  for (const { id, name } of programme?.festivals ?? []) words.push([labelId('gate', id), { title: say(name) }])
  return new Map(words)
}

/** Texts, then pictures; where a board is left one text more, which says whose booth it is. */
function wallOf(booth: LabelContent['booths'][number], lang: UiLang): LabelWords[] {
  const { fascia, summary, posters = [], pictures = [] } = booth
  if (booth.posters === undefined && pictures.length === 0) return []
  const text = (title: LocalisedText, said: LocalisedText) => ({
    title: inLang(title, lang).text,
    text: inLang(said, lang).text,
  })
  return [
    ...posters.map((poster) => text(poster.title, poster.text)),
    ...pictures.map((picture) => pictureWords(picture, lang)),
    text(fascia, summary),
  ]
}

function pictureWords(picture: Picture, lang: UiLang): LabelWords {
  const { rights, ai, missing } = wordsOf(lang).picture
  const { alt, rights: own, aiMade, widthPx, heightPx } = picture
  const credits = [own && rights(own.holder), aiMade === true && ai]
  const ratio = widthPx === undefined || heightPx === undefined ? null : widthPx / heightPx
  return {
    title: inLang(alt, lang).text,
    text: credits.filter(Boolean).join(' · '),
    picture: { src: srcAtLeast(picture, LEAST_PX), ratio, missing },
  }
}
