import type { Rule } from '../checked.ts'
import { checkAlcohol } from './words-alcohol.ts'
import { checkHealthClaims } from './words-health.ts'
import { checkPictures } from './words-pictures.ts'
import { checkTexts } from './words-texts.ts'

const RULES: readonly Rule[] = [checkTexts, checkHealthClaims, checkAlcohol, checkPictures]

/** What texts say and may not say, what they leave out, and what pictures and sources say of themselves. */
export const checkWords: Rule = (checked) => RULES.flatMap((rule) => rule(checked))
