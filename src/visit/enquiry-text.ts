import { wordsOf, type UiLang } from '#text/words.ts'

export interface EnquiryFacts {
  readonly productName: string
  readonly makerName: string | undefined
  /** A village that receives guests is visited, not bought. */
  readonly isVisit: boolean
}

/** A message to a maker, ready to copy. Makers read Vietnamese; another language tells a visitor what it says. */
export function enquiryText({ productName, makerName, isVisit }: EnquiryFacts, lang: UiLang): string {
  const { enquiry } = wordsOf(lang)
  const greeting = makerName === undefined ? enquiry.greetingUnknown : enquiry.greeting(makerName)
  const ask = isVisit ? enquiry.askVisit(productName) : enquiry.ask(productName)
  return `${greeting}\n${ask}\n${enquiry.thanks}`
}
