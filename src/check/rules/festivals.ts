import type { Festival } from '#content/festival.ts'
import type { Finding } from '#content/finding.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'
import { editionFaults } from './festival-editions.ts'
import { lunarFaults } from './festival-lunar-days.ts'

/** Festivals whose days cannot be, are not known, or are not for visitors to know. */
export const checkFestivals: Rule = ({ content }) =>
  [...content.festivals.values()].flatMap((festival): Finding[] => {
    const file = fileOf(content, 'festival', festival.id)
    const { dateRule, editions = [] } = festival
    return [
      ...(dateRule.kind === 'lunar' ? lunarFaults(file, dateRule) : []),
      ...editionFaults(file, editions),
      ...(festival.private ? privateRiteDated(file, festival) : undated(file, festival)),
    ]
  })

/** A private rite is told of, but gives no day that a visitor could come on: a window or nothing. */
function privateRiteDated(file: string, { dateRule, editions = [] }: Festival): Finding[] {
  const code = 'private-rite-dated'
  const ofRule =
    dateRule.kind === 'announced' || dateRule.kind === 'lunar'
      ? [findingIn(file, ['dateRule', 'kind'], code, { wrong: 'rule', rule: dateRule.kind })]
      : []
  const ofEditions = editions.flatMap(({ opensOn, start, end }, i) => {
    const date = opensOn ?? start ?? end
    return date === undefined ? [] : [findingIn(file, ['editions', i], code, { wrong: 'edition', date })]
  })
  return [...ofRule, ...ofEditions]
}

/** A visitor is told nothing of when it is: no rule, or a rule that leaves it to announcements of which none is known. */
function undated(file: string, { dateRule, editions = [] }: Festival): Finding[] {
  const { kind } = dateRule
  const saysNothing = kind === 'announced' && dateRule.usualMonths === undefined && editions.length === 0
  return kind === 'unknown' || saysNothing ? [findingIn(file, ['dateRule'], 'festival-undated', { rule: kind })] : []
}
