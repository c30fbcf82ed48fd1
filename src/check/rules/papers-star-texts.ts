import type { Booth } from '#content/booth.ts'
import type { Finding, JsonPath } from '#content/finding.ts'
import { groupedBy } from '#content/grouped-by.ts'
import { LANGS, type Lang, type LocalisedText } from '#content/localised.ts'
import { ocopState } from '#content/ocop-state.ts'
import { glimpse } from '#content/plain-text.ts'
import type { Product } from '#content/product.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'
import { starsIn } from './stars-in.ts'

/** Somebody who speaks of stars, and the products whose stars these can be. */
interface Speaker {
  readonly file: string
  readonly texts: readonly (readonly [path: JsonPath, text: LocalisedText | undefined])[]
  readonly products: readonly Product[]
}

/**
 * Texts that speak of more stars than anybody was given, or of stars that no paper proves today. The year in the same
 * text makes it history, which is true whatever became of the stars.
 */
export const checkStarsInTexts: Rule = ({ content, today }) =>
  [...speakersOf(content)].flatMap(({ file, texts, products }) => {
    const given = Math.max(0, ...products.map(({ ocop }) => ocop?.stars ?? 0))
    const valid = Math.max(
      0,
      ...products.map(({ ocop }) => (ocopState(ocop, today) === 'valid' ? (ocop?.stars ?? 0) : 0)),
    )
    return texts.flatMap(([path, text]) => findingOf(file, path, text, given, valid, today))
  })

function findingOf(
  file: string,
  path: JsonPath,
  text: LocalisedText | undefined,
  given: number,
  valid: number,
  today: string,
): Finding[] {
  for (const lang of LANGS) {
    const spoken = text?.[lang] ?? ''
    for (const { found, stars } of starsIn(spoken)) {
      if (stars <= valid) continue
      const isTooMany = given > 0 && stars > given
      if (!isTooMany && namesYear(spoken, today)) continue
      const args = { found: glimpse(found), stars, given, why: isTooMany ? 'more' : 'unproven' }
      return [findingIn(file, [...path, lang], 'star-too-many', args)]
    }
  }
  return []
}

/** Whether a text names a year that has come. */
function namesYear(text: string, today: string): boolean {
  return (text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).some((year) => year <= today.slice(0, 4))
}

/** A poster is read as one text: its title may name the stars, and its words the year. */
function wholeOf({ title, text }: NonNullable<Booth['posters']>[number]): LocalisedText {
  const inLang = (lang: Lang) => `${title[lang] ?? ''}\n${text[lang] ?? ''}`
  return { vi: inLang('vi'), en: inLang('en'), zh: inLang('zh') }
}

function* speakersOf(content: ExhibitionContent): Generator<Speaker> {
  // Grouped once: thousands of makers would each look through thousands of products.
  const ofMaker = groupedBy(content.products.values(), ({ maker }) => maker)
  for (const product of content.products.values()) {
    const { id, name, summary, story } = product
    const texts = [
      [['name'], name],
      [['summary'], summary],
      [['story'], story],
    ] as const
    yield { file: fileOf(content, 'product', id), texts, products: [product] }
  }
  for (const { id, name, summary, story } of content.makers.values()) {
    const texts = [
      [['name'], name],
      [['summary'], summary],
      [['story'], story],
    ] as const
    yield { file: fileOf(content, 'maker', id), texts, products: ofMaker.get(id) ?? [] }
  }
  for (const { id, fascia, summary, story, plinths, posters = [] } of content.booths.values()) {
    const own = [
      [['fascia'], fascia],
      [['summary'], summary],
      [['story'], story],
    ] as const
    const texts = [...own, ...posters.map((poster, i) => [['posters', i, 'text'], wholeOf(poster)] as const)]
    const shown = plinths.flatMap((plinth) => plinth.products.flatMap((name) => content.products.get(name) ?? []))
    yield { file: fileOf(content, 'booth', id), texts, products: shown }
  }
}
