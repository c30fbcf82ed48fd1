import { refusedMarkdown } from '#content/pack-news.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'

/** News bodies with Markdown that pages do not show. */
export const checkNews: Rule = ({ content }) =>
  [...content.news.values()].flatMap((news) =>
    refusedMarkdown(news).map(({ lang, found }) =>
      findingIn(fileOf(content, 'news', news.id), ['body', lang], 'markdown-not-allowed', { found }),
    ),
  )
