import type { Finding } from '#content/finding.ts'
import type { Product } from '#content/product.ts'
import { isStrongAlcohol } from '#content/strong-alcohol.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'
import { textsOf } from '../texts-of.ts'
import { phraseFinder } from './phrases.ts'
import { PRAISE_EN, PRAISE_VI } from './praise-words.ts'
import { spokenFindings } from './spoken-findings.ts'

const FINDERS = { vi: phraseFinder('vi', PRAISE_VI), en: phraseFinder('en', PRAISE_EN) }

/** Strong alcohol may not be advertised, by Law 44/2019/QH14: no price, no shop, no award, no praise. */
export const checkAlcohol: Rule = ({ content }) =>
  [...content.products.values()].filter(isStrongAlcohol).flatMap((product) => {
    const file = fileOf(content, 'product', product.id)
    const texts = textsOf(product).filter(({ path }) => path[0] !== 'sources')
    return [...advertised(file, product), ...spokenFindings(file, texts, FINDERS, 'alcohol-praised')]
  })

function advertised(file: string, { price, links, certificates }: Product): Finding[] {
  const isThere = { price: price !== undefined, links: links?.length, certificates: certificates?.length }
  return (['price', 'links', 'certificates'] as const).flatMap((field) =>
    isThere[field] ? [findingIn(file, [field], 'alcohol-advertised', { field })] : [],
  )
}
