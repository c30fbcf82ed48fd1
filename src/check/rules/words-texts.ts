import type { Finding } from '#content/finding.ts'
import { glimpse } from '#content/plain-text.ts'
import type { Rule } from '../checked.ts'
import { everyFile, type AuthoredFile } from '../every-file.ts'
import { findingIn } from '../finding-in.ts'
import { nodesOf, textsOf } from '../texts-of.ts'

/** Translations that are missing, texts still to be filled in, and things without a source: one finding per file. */
export const checkTexts: Rule = ({ content }) => {
  const languages = content.exhibition.languages.filter((lang) => lang !== 'vi')
  return everyFile(content).flatMap((file) => [
    ...languages.flatMap((lang) => untranslated(file, lang)),
    ...toFill(file),
    ...sourceless(file),
  ])
}

function untranslated({ file, value }: AuthoredFile, lang: 'en' | 'zh'): Finding[] {
  const missing = textsOf(value).filter(({ text }) => text[lang] === undefined)
  const first = missing[0]
  return first === undefined ? [] : [findingIn(file, first.path, 'language-missing', { lang, count: missing.length })]
}

/** What starter files leave for a person to write: `⟨điền: tên sản phẩm⟩`. */
const PLACEHOLDER = /⟨[^⟩]*⟩?/u

function toFill({ file, value }: AuthoredFile): Finding[] {
  const places = nodesOf(value).flatMap(({ path, value: text }) => {
    const found = typeof text === 'string' ? PLACEHOLDER.exec(text)?.[0] : undefined
    return found === undefined ? [] : [{ path, found }]
  })
  const first = places[0]
  if (first === undefined) return []
  return [findingIn(file, first.path, 'text-to-fill', { found: glimpse(first.found), count: places.length })]
}

function sourceless({ kind, file, value }: AuthoredFile): Finding[] {
  if (kind !== 'product' && kind !== 'maker' && kind !== 'festival') return []
  return 'sources' in value && value.sources?.length === 0 ? [findingIn(file, ['sources'], 'source-missing')] : []
}
