import { join, relative } from 'node:path'
import type { Finding } from '#content/finding.ts'
import { groupedBy } from '#content/grouped-by.ts'
import { glimpse } from '#content/plain-text.ts'
import { findingSentence } from '#text/finding-sentence.ts'

/** A place further right than this is not seen in the beginning of its line. */
const FAR = 50

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
 * All findings, those to be mended last, where the eye is when the command ends; file by file and line by line, each under the line it speaks of, then one line of counts.
 * @param root folder that holds the exhibitions, so that a terminal can open what is named
 */
export function reportAsText(reports: readonly Report[], root: string, lang: ReportLang): string {
  const blocks = reports.flatMap((report) => {
    const near = relative(process.cwd(), root)
    // A path that climbs is harder to read, and to open, than a whole one.
    const from = near.startsWith('..') ? root : near
    return [...byFile(report.findings)].map(([file, findings]) => {
      const lines = report.textOf(file)?.split('\n') ?? []
      return findings.map((finding) => findingBlock(finding, from, lines, lang)).join('\n')
    })
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

function findingBlock(finding: Finding, from: string, lines: readonly string[], lang: ReportLang): string {
  const shown = findingLine({ ...finding, file: join(from, finding.file) }, lang)
  const line = finding.line === undefined ? undefined : lines[finding.line - 1]
  // What is said of a whole file points at its first line, which is only a brace.
  if (line === undefined || line.trim() === '' || (finding.path === '' && finding.code !== 'json-broken')) return shown
  return [shown, ...lineShown(finding, line).map((row) => `    ${row}`)].join('\n')
}

/** The line that a finding speaks of, from near the place on; where a mark is wrong, with an arrow at it. */
function lineShown({ code, line, column = 1 }: Finding, text: string): string[] {
  const indent = text.length - text.trimStart().length
  const from = column - indent > FAR ? column - 1 - FAR / 2 : indent
  const before = `${line} │ ${from > indent ? '…' : ''}`
  const row = `${before}${glimpse(text.slice(from).trimEnd())}`
  if (code !== 'json-broken') return [row]
  const upTo = `${before}${glimpse(text.slice(from, column - 1))}`
  return [row, `${' '.repeat(Array.from(upTo.normalize('NFC')).length)}↑`]
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const grave = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  const inOrder = [...findings].sort(
    (a, b) =>
      Number(grave.has(a.file)) - Number(grave.has(b.file)) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0),
  )
  return groupedBy(inOrder, ({ file }) => file)
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
