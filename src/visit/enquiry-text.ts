import { wordsOf, type UiLang } from '#text/words.ts'

export interface EnquiryFacts {
  readonly productName: string
  readonly makerName: string | undefined
  /** A village that receives guests is visited, not bought. */
  readonly isVisit: boolean
}

export interface EnquiryAboutSome {
  readonly makerName: string | undefined
  /** Names of what is to be bought, and of villages to be visited. */
  readonly goods: readonly string[]
  readonly villages: readonly string[]
}

/** A message to a maker, ready to copy. Makers read Vietnamese; another language tells a visitor what it says. */
export function enquiryText({ productName, makerName, isVisit }: EnquiryFacts, lang: UiLang): string {
  const names = [productName]
  return enquiryTextAbout({ makerName, goods: isVisit ? [] : names, villages: isVisit ? names : [] }, lang)
}

/** The same about several things of one maker. */
export function enquiryTextAbout({ makerName, goods, villages }: EnquiryAboutSome, lang: UiLang): string {
  const { enquiry } = wordsOf(lang)
  return [
    makerName === undefined ? enquiry.greetingUnknown : enquiry.greeting(makerName),
    ...(goods.length === 0 ? [] : [enquiry.ask(listed(goods))]),
    ...(villages.length === 0 ? [] : [enquiry.askVisit(listed(villages))]),
    enquiry.thanks,
  ].join('\n')
}

/** The sentence sets the marks around the whole list; each name gets its own. */
const listed = (names: readonly string[]): string => names.join('”, “')
