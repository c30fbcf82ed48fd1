import type { Finding } from './finding.ts'
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

/** Findings for Markdown that may not be used in a news body. */
export function newsFindings(news: News, file: string): Finding[] {
  return LANGS.flatMap((lang) =>
    parseMarkdown(news.body[lang] ?? '').refused.map((found): Finding => ({
      code: 'markdown-not-allowed',
      severity: 'warning',
      file,
      path: `body.${lang}`,
      args: { found },
    })),
  )
}
