import type { Rule } from '../checked.ts'
import { checkDates } from './papers-dates.ts'
import { checkIndications } from './papers-indications.ts'
import { checkRatings } from './papers-ratings.ts'
import { checkStarsInTexts } from './papers-star-texts.ts'
import { checkTerms } from './papers-terms.ts'

const RULES: readonly Rule[] = [checkRatings, checkStarsInTexts, checkTerms, checkIndications, checkDates]

/** What papers prove, until when, and what texts say without them. */
export const checkPapers: Rule = (checked) => RULES.flatMap((rule) => rule(checked))
