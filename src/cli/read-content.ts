import { join } from 'node:path'
import { checkReferences } from '#check/check-references.ts'
import { newsFindings } from '#content/pack-news.ts'
import { readExhibition, type ReadResult } from '#content/read-exhibition.ts'
import { exhibitionFiles } from './content-folder.ts'

/** Reads one exhibition from disk with everything that is found wrong with it. */
export async function readContent(root: string, id: string): Promise<ReadResult> {
  const { content, findings } = readExhibition(id, await exhibitionFiles(join(root, id)))
  if (content === null) return { content, findings }
  const ofNews = [...content.news.values()].flatMap((news) => newsFindings(news, `${id}/news/${news.id}.json`))
  return { content, findings: [...findings, ...ofNews, ...checkReferences(content)] }
}
