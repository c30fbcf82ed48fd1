import type { Finding, JsonPath } from './finding.ts'
import { makeLocator } from './json-text.ts'

/**
 * Gives line and column to findings that were made from content rather than from text, as those of references are.
 * @param textOf the text of a finding's file, or undefined where there is none
 */
export function locateFindings(findings: readonly Finding[], textOf: (file: string) => string | undefined): Finding[] {
  const located = [...findings]
  const unlocated = new Map<string, number[]>()
  for (const [i, { file, line }] of findings.entries()) {
    if (line !== undefined) continue
    const known = unlocated.get(file)
    if (known === undefined) unlocated.set(file, [i])
    else known.push(i)
  }
  // One file after the other, so that the tree of only one is held: there may be thousands.
  for (const [file, places] of unlocated) {
    const text = textOf(file)
    if (text === undefined) continue
    const locate = makeLocator(text)
    for (const i of places) {
      const finding = findings[i]
      if (finding !== undefined) located[i] = { ...finding, ...locate(stepsOf(finding.path)) }
    }
  }
  return located
}

/** `plinths[2].products[0]` as `['plinths', 2, 'products', 0]`. */
function stepsOf(path: string): JsonPath {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  )
}
