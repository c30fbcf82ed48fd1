import { inLang, type Lang, type LocalisedText } from '#content/localised.ts'
import type { Words } from '#text/words.ts'
import type { HallBrief, PageData, Site } from './page-data.ts'

/** The title of a page and the sentence that a search engine or a preview shows under it. */
export function pageTitle(data: PageData, site: Site, words: Words): { title: string; description: string } {
  const say = (text: LocalisedText | undefined): string =>
    text === undefined ? '' : inLang(text, site.lang as Lang).text
  const fair = say(site.exhibition.name)
  const tagline = say(site.exhibition.tagline)
  const of = (name: string, description: string) => ({
    title: `${name} – ${fair}`,
    description: description || tagline,
  })
  const inPages = (name: string, page: number) => (page === 1 ? name : `${name}, ${words.pager.page(page)}`)
  switch (data.kind) {
    case 'hall':
      return { title: `${fair} – ${tagline}`, description: firstParagraph(say(data.intro)) }
    case 'catalogue':
      return of(words.frontBooths, words.boothsLead(data.boothTotal, data.productTotal))
    case 'booths':
      return of(inPages(words.allBooths, data.page), words.boothsLead(data.hall.booths.length, productsIn(data.hall)))
    case 'products':
      return of(inPages(words.products.title, data.page), words.products.lead)
    case 'makers':
      return of(inPages(words.makers.title, data.page), words.makers.lead)
    case 'festivals':
      return of(words.festival.title, words.festival.lead)
    case 'news-list':
      return of(words.news.title, words.news.lead)
    case 'product':
      return of(say(data.product.name), say(data.product.summary))
    case 'booth':
      return of(words.boothAt(data.booth.number, say(data.booth.fascia)), say(data.booth.summary))
    case 'maker':
      return of(say(data.maker.name), say(data.maker.summary))
    case 'festival':
      return of(say(data.festival.name), say(data.festival.summary))
    case 'news':
      return of(say(data.news.title), say(data.news.summary))
    case 'about':
      return of(words.about.title, words.notice)
    case 'privacy':
      return of(words.privacy.title, '')
    default:
      return data satisfies never
  }
}

const firstParagraph = (text: string): string => text.split('\n')[0] ?? ''

const productsIn = (hall: HallBrief): number => hall.booths.reduce((sum, booth) => sum + booth.products, 0)
