import type { Finding } from '#content/finding.ts'
import type { Product } from '#content/product.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'
import type { TextAt } from '../texts-of.ts'
import { phraseFinder } from './phrases.ts'
import { spokenFindings } from './spoken-findings.ts'

const GI_VI = '(?:chỉ dẫn địa lý|CDĐL)'
const GI_EN = '(?:geographical indications?|GI|PGI|PDO)'

/** In the name of a product or of a certificate the words alone are a claim. */
const NAMED = { vi: phraseFinder('vi', { said: [GI_VI] }), en: phraseFinder('en', { said: [GI_EN] }) }

/** In a sentence the area may be named; what claims the right is to hold, bear or be granted it. */
const CLAIMED = {
  vi: phraseFinder('vi', {
    said: [
      `(?:quyền )?sử dụng (?:nhãn |tem |dấu |lô-?gô |logo )?${GI_VI}`,
      `(?:chứng nhận|giấy chứng nhận|tem|nhãn|logo|lô-?gô|đạt chuẩn|đạt) ${GI_VI}`,
      `(?:dán|gắn|đeo|mang|in) (?:tem |nhãn |dấu |logo |lô-?gô )?${GI_VI}`,
      `(?:hợp tác xã|HTX|chúng tôi|nhà làm|cơ sở) (?:đã |đang )?(?:được )?(?:có|sở hữu|cấp|trao|công nhận) ${GI_VI}`,
    ],
  }),
  en: phraseFinder('en', {
    said: [
      `${GI_EN}[ -](?:certified|certification|labell?ed|registered|product)`,
      `certified (?:with |under |as |by )?(?:a |an |the )?${GI_EN}`,
      `(?:right|licen[cs]ed?|entitled|allowed|authori[sz]ed|permission|permitted) (?:to use|of using|to bear) (?:a |an |the )?${GI_EN}`,
      `(?:holds?|bears?|carr(?:y|ies)|has|have|owns?|holder of) (?:a |an |the |its own )?${GI_EN}`,
    ],
  }),
}

/** A geographical indication covers an area: whether this maker may use it is a right of its own, with its own paper. */
export const checkIndications: Rule = ({ content }) =>
  [...content.products.values()].flatMap((product) => {
    const file = fileOf(content, 'product', product.id)
    return product.gi?.rightOfUse?.granted === true ? unproven(file, product) : claims(file, product)
  })

function claims(file: string, { name, summary, story, certificates = [] }: Product): Finding[] {
  const names: TextAt[] = [
    { path: ['name'], text: name },
    ...certificates.map((one, i): TextAt => ({ path: ['certificates', i, 'name'], text: one.name })),
  ]
  const sentences: TextAt[] = [{ path: ['summary'], text: summary }]
  if (story !== undefined) sentences.push({ path: ['story'], text: story })
  return [
    ...spokenFindings(file, names, NAMED, 'gi-claimed'),
    ...spokenFindings(file, sentences, CLAIMED, 'gi-claimed'),
  ]
}

function unproven(file: string, { gi }: Product): Finding[] {
  const right = gi?.rightOfUse
  if (right?.number !== undefined || right?.sourceUrl !== undefined) return []
  return [findingIn(file, ['gi', 'rightOfUse'], 'gi-right-unproven')]
}
