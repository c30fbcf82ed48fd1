import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesUnder } from './files-under.ts'
import type { Settings } from './settings.ts'

/** What a build is made from, beside its content and settings. */
const INPUTS = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

// Outside of the built site, so that it is never published.
const STAMPS = 'node_modules/.cho-phien-builds'

type BuildSettings = Pick<Settings, 'contentRoot' | 'outDir' | 'base'>

/** Whether the folder holds a whole build made from just these settings and the inputs as they are now. */
export async function isBuildFresh(settings: BuildSettings): Promise<boolean> {
  try {
    await stat(join(settings.outDir, 'index.html'))
    return (await readFile(stampFile(settings), 'utf8')) === (await inputStamp(settings))
  } catch {
    return false
  }
}

/** Before a build: until it is whole, what lies in its folder is nothing to rely on. */
export async function forgetBuild(settings: BuildSettings): Promise<void> {
  await rm(stampFile(settings), { force: true })
}

export async function rememberBuild(settings: BuildSettings): Promise<void> {
  await mkdir(STAMPS, { recursive: true })
  await writeFile(stampFile(settings), await inputStamp(settings))
}

function stampFile({ outDir }: BuildSettings): string {
  return join(STAMPS, createHash('sha256').update(outDir).digest('hex').slice(0, 16))
}

/** A hash of names, sizes and times of every input: quick to make, and changed by any edit. */
async function inputStamp({ contentRoot, base }: BuildSettings): Promise<string> {
  const hash = createHash('sha256').update(`${base}\n${contentRoot}\n`)
  for (const input of [...INPUTS, contentRoot]) {
    for (const file of await filesUnder(input)) {
      const { size, mtimeMs } = await stat(file)
      hash.update(`${file} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}
