import type { Finding } from '#content/finding.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import type { HallPlan } from '#plan/plan-hall.ts'
import type { MediaFacts } from './media-facts.ts'

/** All that rules may look at; plans and facts of files are made once for all of them. */
export interface Checked {
  readonly content: ExhibitionContent
  /** YYYY-MM-DD. */
  readonly today: string
  /** Every file of `media/` by its path, as `media/tra/hop.jpg`; null where nobody could look, as in a browser. */
  readonly media: ReadonlyMap<string, MediaFacts> | null
  /** The plan of each hall that could be read. */
  readonly plans: ReadonlyMap<string, HallPlan>
  /** The hash of the plan that each hall's baked light was made for; a hall without light is missing. */
  readonly light: ReadonlyMap<string, string>
}

export type Rule = (checked: Checked) => readonly Finding[]
