import type { Finding } from '#content/finding.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { planHall } from '#plan/plan-hall.ts'
import type { Checked, Rule } from './checked.ts'
import { checkFacing } from './rules/hall-facing.ts'
import { checkHallLayout } from './rules/hall-layout.ts'
import { checkHallSize, checkLight } from './rules/hall-size.ts'
import { checkHallWays } from './rules/hall-ways.ts'
import { checkMedia } from './rules/media.ts'
import { checkHallWeight } from './rules/media-weight.ts'
import { checkFestivals } from './rules/festivals.ts'
import { checkNews } from './rules/news.ts'
import { checkPapers } from './rules/papers.ts'
import { checkPlaces } from './rules/places.ts'
import { checkReferences } from './rules/references.ts'
import { checkShown } from './rules/references-shown.ts'
import { checkTwice } from './rules/references-twice.ts'
import { checkTours } from './rules/tours.ts'
import { checkWords } from './rules/words.ts'

const RULES: readonly Rule[] = [
  checkReferences,
  checkTwice,
  checkShown,
  checkTours,
  checkWords,
  checkPapers,
  checkPlaces,
  checkFestivals,
  checkNews,
  checkHallLayout,
  checkFacing,
  checkHallWays,
  checkHallSize,
  checkLight,
  checkMedia,
  checkHallWeight,
]

/** What the rules need beside the content, given by whoever asks. */
export type CheckSurroundings = Pick<Checked, 'today' | 'media' | 'light'>

/** Everything the rules find wrong with content that could be read; what could not be read was found while reading. */
export function checkContent(content: ExhibitionContent, surroundings: CheckSurroundings): Finding[] {
  const plans = new Map([...content.halls.values()].map((hall) => [hall.id, planHall(hall, content.booths)]))
  const checked: Checked = { ...surroundings, content, plans }
  return RULES.flatMap((rule) => rule(checked))
}
