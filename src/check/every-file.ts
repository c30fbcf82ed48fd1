import { FOLDER_KINDS, FOLDERS, type ContentOf, type Kind } from '#content/kinds.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { fileOf } from './finding-in.ts'

export interface AuthoredFile {
  readonly kind: Kind
  /** Path from the content folder. */
  readonly file: string
  readonly value: ContentOf<Kind>
}

/** Every authored file of an exhibition that could be read, exhibition.json first. */
export function everyFile(content: ExhibitionContent): AuthoredFile[] {
  const { exhibition } = content
  const ofFolders = FOLDER_KINDS.flatMap((kind): AuthoredFile[] =>
    [...content[FOLDERS[kind]].values()].map((value) => ({ kind, file: fileOf(content, kind, value.id), value })),
  )
  return [{ kind: 'exhibition', file: `${exhibition.id}/exhibition.json`, value: exhibition }, ...ofFolders]
}
