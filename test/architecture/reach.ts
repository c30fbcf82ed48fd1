import type { Import } from './imports-of.ts'
import { fits } from './packages.ts'
import { eachImport, partOf, targetOf, type Rule, type SourceTree } from './source-tree.ts'

/** What starts in a browser. */
const ENTRIES = ['app/client.tsx', 'app/search-worker.ts']
const BROWSER_PARTS = new Set([
  'find',
  'schedule',
  'plan',
  'visit',
  'pieces',
  'scene',
  'card',
  'panel',
  'catalogue',
  'app',
  'embed',
])
/** Files of those parts that only the build runs. */
const IS_SERVER_ONLY = /^(?:catalogue\/collect\/|app\/render-[^/]*\.tsx$)/

/** Parsers of authored files: a browser reads packs, which need none. */
const PARSERS = ['zod', 'zod/*', 'jsonc-parser', 'mdast-util-from-markdown']
const NEVER_IN_BROWSER = [...PARSERS, 'node:*', 'react-dom/server', 'vite']
/** The hall is loaded by a dynamic import, so that pages stay light. */
const NEVER_AT_START = ['three', 'three/*', '@react-three/*']

type Follow = (imported: Import) => boolean
const isValue: Follow = ({ how }) => how !== 'type'
const isAtStart: Follow = ({ how }) => how === 'value' || how === 'url'

/** Every package that code imports from here on, each with the chain of files that leads to it. */
function packagesReached(tree: SourceTree, entry: string, follow: Follow): Map<string, readonly string[]> {
  const packages = new Map<string, readonly string[]>()
  const chains = new Map<string, readonly string[]>([[entry, [entry]]])
  for (const [path, chain] of chains) {
    for (const imported of tree.code.get(path)?.imports.filter(follow) ?? []) {
      const target = targetOf(path, imported.specifier)
      if (target === null && !packages.has(imported.specifier)) packages.set(imported.specifier, chain)
      if (target !== null && !chains.has(target)) chains.set(target, [...chain, target])
    }
  }
  return packages
}

function forbidden(tree: SourceTree, entry: string, follow: Follow, patterns: readonly string[]): string[] {
  const reached = [...packagesReached(tree, entry, follow)]
  return reached.flatMap(([name, chain]) =>
    patterns.some((pattern) => fits(name, pattern)) ? [`${chain.join(' → ')} → ${name}`] : [],
  )
}

/** What the browser loads holds no parser, nothing of Node, and no 3D until it is asked for. */
export const browserStaysLight: Rule = (tree) =>
  ENTRIES.flatMap((entry) => [
    ...(tree.code.has(entry) ? [] : [`${entry}: this entry of the browser is not there`]),
    ...forbidden(tree, entry, isValue, NEVER_IN_BROWSER),
    ...forbidden(tree, entry, isAtStart, NEVER_AT_START),
  ])

/** Files for the browser take only types from the content modules that parse. */
export const browserTakesTypes: Rule = (tree) =>
  eachImport(tree, ({ path }, imported) => {
    const target = targetOf(path, imported.specifier)
    if (target === null || partOf(target) !== 'content' || !isValue(imported)) return null
    if (!BROWSER_PARTS.has(partOf(path)) || IS_SERVER_ONLY.test(path)) return null
    const [chain] = forbidden(tree, target, isValue, PARSERS)
    return chain === undefined ? null : `a value from ${chain}; only types of it may reach the browser`
  })
