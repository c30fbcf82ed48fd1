import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a build is made from. */
const INPUTS = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']
const SETTINGS = ['BASE', 'SITE_URL', 'CONTENT']

/** A hash of names, sizes and times of every input: quick to make, and changed by any edit. */
export async function inputStamp(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\n`)
  const content = process.env['CONTENT']
  for (const input of content === undefined ? INPUTS : [...INPUTS, content]) {
    for (const file of await filesUnder(input)) {
      const { size, mtimeMs } = await stat(file)
      hash.update(`${file} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

async function filesUnder(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

// Outside of the built site, so that it is never published.
const STAMP_FILE = 'node_modules/.cho-phien-build'

export async function isBuildFresh(outDir: string, stamp: string): Promise<boolean> {
  try {
    await stat(join(outDir, 'index.html'))
    return (await readFile(STAMP_FILE, 'utf8')) === stamp
  } catch {
    return false
  }
}

export async function rememberBuild(stamp: string): Promise<void> {
  await writeFile(STAMP_FILE, stamp)
}
