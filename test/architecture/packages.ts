import { eachImport, targetOf, type Rule } from './source-tree.ts'
import { UNREADABLE } from './imports-of.ts'

/** Packages per part, or per folder in it; the longest name that fits counts. `*` stands for any path in the package. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  content: ['zod', 'jsonc-parser', 'mdast-util-from-markdown', 'mdast', 'fastest-levenshtein'],
  text: [],
  plan: [],
  find: ['minisearch/SearchableMap'],
  schedule: [],
  check: [],
  visit: ['zustand/vanilla'],
  pieces: [],
  // drei by deep import only: its root drags in everything it has.
  scene: [
    'react',
    'three',
    '@react-three/fiber',
    '@react-three/drei/core/*',
    '@react-three/drei/web/*',
    'three/examples/jsm/*',
  ],
  card: ['react'],
  'card/art': [],
  embed: [],
  workshop: ['@gltf-transform/*', 'meshoptimizer', 'three-mesh-bvh', 'three', 'node:*'],
  panel: ['react', 'zustand', 'lucide-react'],
  catalogue: ['react'],
  studio: ['react', 'zustand'],
  app: ['react', 'react-dom/*'],
  cli: ['vite', 'node:*', 'jsonc-parser', '@napi-rs/image', 'gltf-validator'],
  // It measures the hall where visitors see it.
  'cli/bench': ['vite', 'node:*', '@playwright/test'],
}

export const packagesAreAllowed: Rule = (tree) =>
  eachImport(tree, ({ path }, { specifier }) => {
    if (specifier === UNREADABLE || targetOf(path, specifier) !== null) return null
    const part = Object.keys(PACKAGES)
      .filter((name) => path.startsWith(`${name}/`))
      .sort((a, b) => b.length - a.length)[0]
    const allowed = part === undefined ? [] : (PACKAGES[part] ?? [])
    return allowed.some((pattern) => fits(specifier, pattern))
      ? null
      : `“${part ?? path}” may not use the package “${specifier}”`
  })

/** Whether a specifier is the package, or lies in it where the pattern ends in `*`. */
export function fits(specifier: string, pattern: string): boolean {
  return pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern
}
