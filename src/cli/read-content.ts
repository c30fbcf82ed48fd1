import { join } from 'node:path'
import { checkReferences } from '#check/check-references.ts'
import { locateFindings } from '#content/locate-findings.ts'
import { newsFindings } from '#content/pack-news.ts'
import { readExhibition, type ReadResult } from '#content/read-exhibition.ts'
import { exhibitionFiles } from './content-folder.ts'

/** Reads one exhibition from disk with everything that is found wrong with it. */
export async function readContent(root: string, id: string): Promise<ReadResult> {
  const files = await exhibitionFiles(join(root, id))
  const { content, findings } = readExhibition(id, files)
  if (content === null) return { content, findings }
  const ofNews = [...content.news.values()].flatMap((news) => newsFindings(news, `${id}/news/${news.id}.json`))
  const textOf = (file: string) => files.get(file.slice(id.length + 1)) ?? undefined
  return { content, findings: locateFindings([...findings, ...ofNews, ...checkReferences(content)], textOf) }
}
