import type { Finding } from '#content/finding.ts'
import type { Rule } from '../checked.ts'
import { everyFile } from '../every-file.ts'
import { findingIn } from '../finding-in.ts'
import { nodesOf } from '../texts-of.ts'

/** Fields that tell of a day gone by. The day of news or of a festival may be announced, and papers run out later. */
const PAST = new Set<unknown>([
  'compiledOn',
  'checkedOn',
  'reportedOn',
  'issuedOn',
  'asOf',
  'contactConsentOn',
  'consentOn',
  'publishedOn',
  'foundedOn',
  'decidedOn',
])

/** Days that are said to be over and are still to come; a date known to the year or month is compared as such. */
export const checkDates: Rule = ({ content, today }) =>
  everyFile(content).flatMap(({ file, value }) =>
    nodesOf(value).flatMap(({ path, value: found }): Finding[] =>
      typeof found === 'string' && PAST.has(path.at(-1)) && found > today.slice(0, found.length)
        ? [findingIn(file, path, 'date-in-future', { found, today })]
        : [],
    ),
  )
