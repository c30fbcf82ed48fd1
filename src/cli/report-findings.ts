import type { Finding } from '#content/finding.ts'
import { findingSentence } from '#text/finding-sentence.ts'

/** A finding as a person reads it: `file:line:column path` and a sentence. */
export function findingLine({ severity, file, line, column, path, code, args }: Finding, lang: 'vi' | 'en'): string {
  const mark = severity === 'error' ? '✗' : '!'
  const spot = line === undefined ? '' : `:${line}:${column ?? 1}`
  return `${mark} ${file}${spot}${path === '' ? '' : `  ${path}`}\n    ${findingSentence(code, args, lang)}`
}

/** `n errors, n warnings`. */
export function findingCount(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter((finding) => finding.severity === 'error').length
  return { errors, warnings: findings.length - errors }
}
