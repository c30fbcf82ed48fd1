import { join } from 'node:path'
import { localToday } from '#app/local-today.ts'
import { checkContent } from '#check/check-content.ts'
import type { Finding } from '#content/finding.ts'
import { locateFindings } from '#content/locate-findings.ts'
import { readExhibition, type ExhibitionContent } from '#content/read-exhibition.ts'
import { exhibitionFiles } from './content-folder.ts'
import { readLight } from './read-light.ts'
import { readMedia } from './read-media.ts'

export interface CheckedContent {
  /** Null only when exhibition.json itself cannot be read. */
  readonly content: ExhibitionContent | null
  readonly findings: readonly Finding[]
  /** The text of a finding's file, where it has one. */
  readonly textOf: (file: string) => string | undefined
}

/** Reads one exhibition from disk with everything that is found wrong with it. */
export async function readContent(root: string, id: string): Promise<CheckedContent> {
  const folder = join(root, id)
  const files = await exhibitionFiles(folder)
  const textOf = (file: string) => files.get(file.slice(id.length + 1)) ?? undefined
  const { content, findings } = readExhibition(id, files)
  if (content === null) return { content, findings, textOf }
  const surroundings = { today: localToday(), media: await readMedia(folder), light: await readLight(id) }
  const found = [...findings, ...checkContent(content, surroundings)]
  return { content, findings: locateFindings(found, textOf), textOf }
}
