import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { compressedBytes } from './compressed-bytes.ts'
import { hallSizes } from './hall/hall-sizes.ts'
import { pageFiles } from './page-scripts.ts'

/** One size of a built site, in bytes as they travel. */
export interface SizeRow {
  readonly what: string
  readonly bytes: number
  /** Null where the size is only to be known. */
  readonly budget: number | null
}

/** Script and style that load before a page is alive, compressed; the same for all pages. */
export async function pageBytes(outDir: string): Promise<number> {
  const { scripts, styles } = await pageFiles(outDir)
  return compressedBytes([...scripts, ...styles].map((name) => join(outDir, 'assets', name)))
}

/** What a built site costs its visitors, against its budgets. */
export async function siteSizes(outDir: string): Promise<SizeRow[]> {
  const { scripts, styles } = await pageFiles(outDir)
  const inAssets = (names: readonly string[]) => names.map((name) => join(outDir, 'assets', name))
  const workers = (await readdir(join(outDir, 'assets'))).filter((name) => /^search-worker-.*\.js$/.test(name))
  if (workers.length !== 1) throw new Error(`${outDir} holds ${workers.length} search workers: build it anew.`)
  const style = await compressedBytes(inAssets(styles))
  const pages = (await readdir(outDir, { recursive: true })).filter((path) => path.endsWith('index.html'))
  const sizes = await Promise.all(
    pages.map(async (path) => ({ path, bytes: await compressedBytes([join(outDir, path)]) })),
  )
  const largest = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a))
  return [
    {
      what: `largest page with its style (${largest.path.replaceAll('\\', '/')})`,
      bytes: largest.bytes + style,
      budget: 60_000,
    },
    {
      what: 'script of the catalogue, search worker included',
      bytes: await compressedBytes(inAssets([...scripts, ...workers])),
      budget: 120_000,
    },
    ...(await hallSizes(outDir)),
  ]
}
