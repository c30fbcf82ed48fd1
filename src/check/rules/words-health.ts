import type { Rule } from '../checked.ts'
import { everyFile } from '../every-file.ts'
import { textsOf, type TextAt } from '../texts-of.ts'
import { HEALTH_EN } from './health-words-en.ts'
import { HEALTH_VI } from './health-words-vi.ts'
import { phraseFinder } from './phrases.ts'
import { spokenFindings } from './spoken-findings.ts'

const FINDERS = { vi: phraseFinder('vi', HEALTH_VI), en: phraseFinder('en', HEALTH_EN) }
const KINDS: ReadonlySet<string> = new Set(['product', 'booth', 'maker'])

/**
 * Nothing shown may claim an effect on health or disease, as the Advertising Law (16/2012/QH13, amended by 75/2025/QH15)
 * wants of all that is no medicine. What people have always used it for is a claim too; the title of a source is none.
 */
export const checkHealthClaims: Rule = ({ content }) =>
  everyFile(content).flatMap(({ kind, file, value }) => {
    if (!KINDS.has(kind)) return []
    const aliases = ('aliases' in value ? (value.aliases ?? []) : []).map((alias, i): TextAt => ({
      path: ['aliases', i],
      text: { vi: alias },
    }))
    const texts = textsOf(value).filter(({ path }) => path[0] !== 'sources')
    return spokenFindings(file, [...texts, ...aliases], FINDERS, 'health-claim')
  })
