import { pathText, type Finding, type FindingArgs, type JsonPath } from '#content/finding.ts'
import { severityOf, type FindingCode } from '#content/finding-codes.ts'
import { FOLDERS, type FolderKind } from '#content/kinds.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'

/** The file of a thing, from the content folder. */
export function fileOf(content: ExhibitionContent, kind: FolderKind, id: string): string {
  return `${content.exhibition.id}/${FOLDERS[kind]}/${id}.json`
}

/** A finding at a place in a file; line and column are found later, from its text. */
export function findingIn(file: string, path: JsonPath, code: FindingCode, args: FindingArgs = {}): Finding {
  return { code, severity: severityOf(code), file, path: pathText(path), args }
}
