import { LANGS, type Lang } from './localised.ts'
import type { Block } from './markdown-blocks.ts'
import type { News } from './news.ts'
import type { PackedNews } from './pack.ts'
import { parseMarkdown } from './parse-markdown.ts'

/** A news piece with its Markdown parsed, so that no browser needs a parser. */
export function packNews(news: News): PackedNews {
  const body: Partial<Record<Lang, readonly Block[]>> = {}
  for (const lang of LANGS) {
    const text = news.body[lang]
    if (text !== undefined) body[lang] = parseMarkdown(text).blocks
  }
  return { ...news, body }
}

/** The parts of a news body that may not be used, in each language; pages show them as plain text. */
export function refusedMarkdown(news: News): { lang: Lang; found: string }[] {
  return LANGS.flatMap((lang) => parseMarkdown(news.body[lang] ?? '').refused.map((found) => ({ lang, found })))
}
