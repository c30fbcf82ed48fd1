import type { Finding, JsonPath } from './finding.ts'
import { makeLocator } from './json-text.ts'

/**
 * Gives line and column to findings that were made from content rather than from text, as those of references are.
 * @param textOf the text of a finding's file, or undefined where there is none
 */
export function locateFindings(findings: readonly Finding[], textOf: (file: string) => string | undefined): Finding[] {
  const locators = new Map<string, ReturnType<typeof makeLocator>>()
  return findings.map((finding) => {
    const text = finding.line === undefined ? textOf(finding.file) : undefined
    if (text === undefined) return finding
    const locate = locators.get(finding.file) ?? makeLocator(text)
    locators.set(finding.file, locate)
    return { ...finding, ...locate(stepsOf(finding.path)) }
  })
}

/** `plinths[2].products[0]` as `['plinths', 2, 'products', 0]`. */
function stepsOf(path: string): JsonPath {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  )
}
