import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** One budgeted size of a built site, in bytes after brotli. */
export interface SizeRow {
  readonly what: string
  readonly bytes: number
  readonly budget: number
}

const compressed = async (path: string): Promise<number> => brotliCompressSync(await readFile(path)).length

/** Script and style that a page names, and so loads before it can be used, compressed; the same for all its pages. */
export async function pageBytes(outDir: string): Promise<number> {
  const html = await readFile(join(outDir, '404.html'), 'utf8')
  const names = new Set(Array.from(html.matchAll(/assets\/([\w.-]+\.(?:js|css))"/g), ([, name = '']) => name))
  const sizes = await Promise.all([...names].map((name) => compressed(join(outDir, 'assets', name))))
  return sizes.reduce((total, size) => total + size, 0)
}

/** What a built site costs a visitor of the catalogue, against its budgets. Sizes as a host with brotli sends them. */
export async function siteSizes(outDir: string): Promise<SizeRow[]> {
  const assets = await readdir(join(outDir, 'assets'))
  const sum = async (ending: RegExp) => {
    const sizes = await Promise.all(
      assets.filter((name) => ending.test(name)).map((name) => compressed(join(outDir, 'assets', name))),
    )
    return sizes.reduce((total, size) => total + size, 0)
  }
  const style = await sum(/\.css$/)
  const pages = (await readdir(outDir, { recursive: true })).filter((path) => path.endsWith('index.html'))
  const sizes = await Promise.all(pages.map(async (path) => ({ path, bytes: await compressed(join(outDir, path)) })))
  const largest = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a))
  return [
    {
      what: `largest page with its style (${largest.path.replaceAll('\\', '/')})`,
      bytes: largest.bytes + style,
      budget: 60_000,
    },
    { what: 'script of the catalogue, search worker included', bytes: await sum(/\.js$/), budget: 120_000 },
  ]
}
