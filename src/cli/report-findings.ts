import { join, relative } from 'node:path'
import type { Finding } from '#content/finding.ts'
import { glimpse } from '#content/plain-text.ts'
import { findingSentence } from '#text/finding-sentence.ts'

export type ReportLang = 'vi' | 'en'

/** What was found in one exhibition. */
export interface Report {
  readonly id: string
  readonly findings: readonly Finding[]
  /** The text of a finding's file, to show the line that it speaks of. */
  readonly textOf: (file: string) => string | undefined
}

/** A finding as a person reads it: `file:line:column path` and a sentence. */
export function findingLine({ severity, file, line, column, path, code, args }: Finding, lang: ReportLang): string {
  const mark = severity === 'error' ? '✗' : '!'
  const spot = line === undefined ? '' : `:${line}:${column ?? 1}`
  return `${mark} ${file}${spot}${path === '' ? '' : `  ${path}`}\n    ${findingSentence(code, args, lang)}`
}

/** `n errors, n warnings`. */
export function findingCount(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter((finding) => finding.severity === 'error').length
  return { errors, warnings: findings.length - errors }
}

/**
 * All findings file by file and line by line, each under the line it speaks of, then one line of counts.
 * @param root folder that holds the exhibitions, so that a terminal can open what is named
 */
export function reportAsText(reports: readonly Report[], root: string, lang: ReportLang): string {
  const blocks = reports.flatMap((report) => {
    const from = relative(process.cwd(), root)
    return [...byFile(report.findings)].map(([, findings]) =>
      findings.map((finding) => findingBlock(finding, from, report.textOf(finding.file), lang)).join('\n'),
    )
  })
  return [...blocks, ...reports.map((report) => countLine(report, lang))].join('\n\n')
}

/** The same for programs: every finding with its sentence. */
export function reportAsJson(reports: readonly Report[], lang: ReportLang): string {
  const findings = reports.flatMap((report) => report.findings)
  return JSON.stringify(
    {
      exhibitions: reports.map(({ id }) => id),
      ...findingCount(findings),
      findings: findings.map((finding) => ({
        ...finding,
        sentence: findingSentence(finding.code, finding.args, lang),
      })),
    },
    null,
    2,
  )
}

function findingBlock(finding: Finding, from: string, text: string | undefined, lang: ReportLang): string {
  const shown = findingLine({ ...finding, file: join(from, finding.file) }, lang)
  const line = finding.line === undefined ? undefined : text?.split('\n')[finding.line - 1]
  // The first line of a file is only a brace.
  if (line === undefined || finding.path === '' || line.trim().length < 2) return shown
  return `${shown}\n    ${finding.line} │ ${glimpse(line.trim())}`
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>()
  const inOrder = [...findings].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
  )
  for (const finding of inOrder) files.set(finding.file, [...(files.get(finding.file) ?? []), finding])
  return files
}

function countLine({ id, findings }: Report, lang: ReportLang): string {
  const { errors, warnings } = findingCount(findings)
  if (lang === 'vi')
    return errors + warnings === 0
      ? `✓ ${id}: không có lỗi, không có lưu ý.`
      : `${id}: ${errors} lỗi (✗, phải sửa), ${warnings} lưu ý (!, nên xem).`
  return errors + warnings === 0
    ? `✓ ${id}: no errors, no warnings.`
    : `${id}: ${errors} errors (✗, must be mended), ${warnings} warnings (!, deserve a look).`
}
