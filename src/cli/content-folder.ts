import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What is read, and what its author believes to be read: Notepad saves `che.json.txt`. */
const LIKE_JSON = /\.json(?:c|\.[a-z]+)?$/i

/** How many files are open at once; systems allow some hundred. */
const AT_ONCE = 64

/** Ids of the exhibitions in a content folder: every folder that is not hidden and no built site, in order. */
export async function exhibitionIds(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name)
  const isSite = await Promise.all(names.map((name) => isThere(join(root, name, 'index.html'))))
  return names.filter((_name, i) => isSite[i] !== true).sort()
}

/** The JSON files of one exhibition as path → text, null where one cannot be read. `media/` is not read. */
export async function exhibitionFiles(folder: string): Promise<Map<string, string | null>> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
  const json = paths.filter((path) => LIKE_JSON.test(path) && !/^(?:media|originals)\//.test(path)).sort()
  const texts = new Map<string, string | null>()
  for (let i = 0; i < json.length; i += AT_ONCE) {
    const paths = json.slice(i, i + AT_ONCE)
    const read = await Promise.all(paths.map(async (path) => [path, await textOf(join(folder, path))] as const))
    for (const [path, text] of read) texts.set(path, text)
  }
  return texts
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

async function textOf(path: string): Promise<string | null> {
  try {
    if (!(await stat(path)).isFile()) return null
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    // Too many open files is our fault, not this file's.
    if (error instanceof Error && 'code' in error && (error.code === 'EMFILE' || error.code === 'ENFILE')) throw error
    return null
  }
}
