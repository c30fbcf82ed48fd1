import { join } from 'node:path'
import { glimpse } from '#content/plain-text.ts'
import { readExhibition, type ExhibitionContent } from '#content/read-exhibition.ts'
import { exhibitionFiles, exhibitionIds } from '../content-folder.ts'
import type { NewRequest } from './new-request.ts'
import { exhibitionBroken, exhibitionUnknown, exhibitionUnnamed, Refusal } from './said.ts'

export interface OpenExhibition {
  readonly folder: string
  readonly content: ExhibitionContent
  /** Path from the folder → text. */
  readonly files: ReadonlyMap<string, string | null>
}

/** The exhibition that something is to be added to: the one that was named, or the only one. */
export async function openExhibition({ exhibition }: NewRequest, contentRoot: string): Promise<OpenExhibition> {
  const known = await exhibitionIds(contentRoot).catch((): string[] => [])
  const [only, ...others] = known
  if (exhibition === undefined && others.length > 0) throw new Refusal(exhibitionUnnamed(known))
  const id = exhibition ?? only
  if (id === undefined || !known.includes(id)) throw new Refusal(exhibitionUnknown(glimpse(id ?? ''), known))
  const folder = join(contentRoot, id)
  const files = await exhibitionFiles(folder)
  const { content } = readExhibition(id, files)
  if (content === null) throw new Refusal(exhibitionBroken(id))
  return { folder, content, files }
}
