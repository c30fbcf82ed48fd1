import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** All files below a folder, sorted, with the slashes of every system alike; of a file itself. */
export async function filesUnder(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
}
