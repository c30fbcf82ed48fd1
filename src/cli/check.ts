import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { exhibitionIds } from './content-folder.ts'
import { readContent } from './read-content.ts'
import { findingCount, findingLine } from './report-findings.ts'
import { settingsFrom } from './settings.ts'

/** `npm run check -- [exhibition folder] [--lang vi|en]`: what is wrong with content; exit 1 when anything is an error. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'vi' } },
  })
  const lang = values.lang === 'en' ? 'en' : 'vi'
  const folder = positionals[0]?.replace(/\/+$/, '')
  const root = folder === undefined ? settingsFrom(process.env).contentRoot : dirname(folder)
  const ids = folder === undefined ? await exhibitionIds(root) : [basename(folder)]
  const results = await Promise.all(ids.map((id) => readContent(root, id)))
  const findings = results.flatMap((result) => result.findings)
  for (const finding of findings) console.log(findingLine(finding, lang))
  const { errors, warnings } = findingCount(findings)
  console.log(
    lang === 'vi'
      ? `${ids.join(', ')}: ${errors} lỗi, ${warnings} lưu ý.`
      : `${ids.join(', ')}: ${errors} errors, ${warnings} warnings.`,
  )
  return errors === 0 ? 0 : 1
}
