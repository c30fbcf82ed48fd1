import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseSync } from 'vite'

/** Scripts and styles, by their names in assets/. */
export interface PageFiles {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/**
 * What every built page names, and what those scripts import at once, and so on: all that loads before a page is alive.
 * What is imported later, as the hall is, does not belong to it.
 */
export async function pageFiles(outDir: string): Promise<PageFiles> {
  // All pages are made from one template; this one is always there.
  const html = await readFile(join(outDir, '404.html'), 'utf8')
  const named = (ending: string) =>
    Array.from(html.matchAll(new RegExp(`assets/([\\w.-]+\\.${ending})"`, 'g')), ([, name = '']) => name)
  const scripts = new Set(named('js'))
  // A set goes on to what is added while it is gone through.
  for (const name of scripts) {
    for (const imported of await importsOf(join(outDir, 'assets', name))) scripts.add(imported)
  }
  return { scripts: [...scripts], styles: [...new Set(named('css'))] }
}

/** The scripts beside it that a built script imports at once. */
async function importsOf(file: string): Promise<string[]> {
  const { program } = parseSync(file, await readFile(file, 'utf8'))
  return program.body.flatMap((statement) => {
    const isImport =
      statement.type === 'ImportDeclaration' ||
      statement.type === 'ExportAllDeclaration' ||
      statement.type === 'ExportNamedDeclaration'
    return isImport && statement.source ? [basename(statement.source.value)] : []
  })
}
