import { stepsOf, type Finding } from './finding.ts'
import { groupedBy } from './grouped-by.ts'
import { makeLocator } from './json-text.ts'

/**
 * Gives line and column to findings that were made from content rather than from text, as those of references are.
 * @param textOf the text of a finding's file, or undefined where there is none
 */
export function locateFindings(findings: readonly Finding[], textOf: (file: string) => string | undefined): Finding[] {
  const located = [...findings]
  const unlocated = [...findings.entries()].filter(([, { line }]) => line === undefined)
  // One file after the other, so that the tree of only one is held: there may be thousands.
  for (const [file, places] of groupedBy(unlocated, ([, finding]) => finding.file)) {
    const text = textOf(file)
    if (text === undefined) continue
    const locate = makeLocator(text)
    for (const [i, finding] of places) located[i] = { ...finding, ...locate(stepsOf(finding.path)) }
  }
  return located
}
