import { VI } from '#text/words-vi.ts'
import { wordsOf, type UiLang } from '#text/words.ts'

export interface EnquiryFacts {
  readonly productName: string
  readonly makerName: string | undefined
  /** A village that receives guests is visited, not bought. */
  readonly isVisit: boolean
}

/** A message to a maker, ready to copy: in Vietnamese, which the maker reads, and under it in the visitor's language. */
export function enquiryText(facts: EnquiryFacts, lang: UiLang): string {
  const vietnamese = message(facts, VI)
  return lang === 'vi' ? vietnamese : `${vietnamese}\n\n${message(facts, wordsOf(lang))}`
}

function message({ productName, makerName, isVisit }: EnquiryFacts, { enquiry }: typeof VI): string {
  const greeting = makerName === undefined ? enquiry.greetingUnknown : enquiry.greeting(makerName)
  const ask = isVisit ? enquiry.askVisit(productName) : enquiry.ask(productName)
  return `${greeting}\n${ask}\n${enquiry.thanks}`
}
