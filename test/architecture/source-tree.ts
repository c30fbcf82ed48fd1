import { readdir, readFile } from 'node:fs/promises'
import { join, posix, relative } from 'node:path'
import { parseSync, type ParseResult } from 'vite'
import { importsOf, type Import } from './imports-of.ts'

export interface SourceFile {
  /** From the root of the tree, with `/`. */
  readonly path: string
  readonly text: string
  readonly parsed: ParseResult
  readonly imports: readonly Import[]
}

/** A folder of source: its code as parsed, and the paths of all that lies in it. */
export interface SourceTree {
  readonly code: ReadonlyMap<string, SourceFile>
  readonly paths: ReadonlySet<string>
}

/** What a rule found, one line each: `file:line: what is wrong`. */
export type Rule = (tree: SourceTree) => string[]

const IS_CODE = /\.(?:ts|tsx|mjs)$/

export function treeOf(texts: ReadonlyMap<string, string>): SourceTree {
  const files = [...texts].filter(([path]) => IS_CODE.test(path)).map(([path, text]) => fileOf(path, text))
  return { code: new Map(files.map((file) => [file.path, file])), paths: new Set(texts.keys()) }
}

/** A tree that lies nowhere: path → text. */
export const fakeTree = (texts: Readonly<Record<string, string>>): SourceTree => treeOf(new Map(Object.entries(texts)))

export async function readTree(folder: string): Promise<SourceTree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(
    paths.map(async (path) => {
      const below = relative(folder, path).replaceAll('\\', '/')
      return [below, IS_CODE.test(path) ? await readFile(path, 'utf8') : ''] as const
    }),
  )
  return treeOf(new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1))))
}

function fileOf(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path} cannot be parsed: ${parsed.errors[0]?.message}`)
  return { path, text, parsed, imports: importsOf(path, text, parsed.program) }
}

export const partOf = (path: string): string => path.split('/', 1)[0] ?? ''

/** The path an import of our own leads to, `?raw` and the like cut off; null for a package. */
export function targetOf(from: string, specifier: string): string | null {
  const path = specifier.replace(/\?.*$/, '')
  if (path.startsWith('#')) return path.slice(1)
  return path.startsWith('.') ? posix.join(posix.dirname(from), path) : null
}

/** One finding per import that something is wrong with. */
export function eachImport(tree: SourceTree, wrong: (file: SourceFile, imported: Import) => string | null): string[] {
  return [...tree.code.values()].flatMap((file) =>
    file.imports.flatMap((imported) => {
      const why = wrong(file, imported)
      return why === null ? [] : [`${file.path}:${imported.line}: ${why}`]
    }),
  )
}
