import { parseArgs } from 'node:util'
import { rootFindings } from '#check/root-findings.ts'
import { readContent } from './read-content.ts'
import { reportAsJson, reportAsText } from './report-findings.ts'
import { settingsFrom } from './settings.ts'
import { whatToCheck } from './what-to-check.ts'

/**
 * `npm run check -- [folder or file] [--lang vi|en] [--json]`: what is wrong with content. A folder is an exhibition or
 * holds some; of a file, only its own findings are told. Exit 1 when anything is an error.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'vi' }, json: { type: 'boolean', default: false } },
  })
  const lang = values.lang === 'en' ? 'en' : 'vi'
  const path = positionals[0] ?? settingsFrom(process.env).contentRoot
  const asked = await whatToCheck(path)
  if (asked === null || asked.ids.length === 0) {
    console.error(
      lang === 'vi'
        ? `Không thấy triển lãm nào ở “${path}”. Hãy ghi thư mục có exhibition.json, hoặc một tệp trong đó.`
        : `There is no exhibition at “${path}”. Name a folder that holds exhibition.json, or a file in it.`,
    )
    return 1
  }
  const results = await Promise.all(asked.ids.map((id) => readContent(asked.root, id)))
  const reports = results.map(({ findings, textOf }, i) => ({
    id: asked.ids[i] ?? '',
    findings: rootFindings(asked.file === null ? findings : findings.filter(({ file }) => file === asked.file)),
    textOf,
  }))
  console.log(values.json ? reportAsJson(reports, lang) : reportAsText(reports, asked.root, lang))
  return reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0
}
