import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesUnder } from '../files-under.ts'

/** All source that a model's bytes come from; a test follows the imports to see that none is missing. */
export const MODEL_SOURCE = ['src/pieces', 'src/plan', 'src/workshop']

/** The packages that shape and pack them. */
const MODEL_PACKAGES = [
  '@gltf-transform/core',
  '@gltf-transform/extensions',
  '@gltf-transform/functions',
  'meshoptimizer',
  'three',
  'three-mesh-bvh',
]

/** A hash of the program that makes models: its source, its packages and its Node. */
export async function hashOfSource(paths: readonly string[] = MODEL_SOURCE): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${process.versions['zlib']}\n`)
  for (const name of MODEL_PACKAGES) {
    const { version } = JSON.parse(await readFile(join('node_modules', name, 'package.json'), 'utf8')) as {
      version: string
    }
    hash.update(`${name} ${version}\n`)
  }
  for (const path of paths) {
    for (const file of await filesUnder(path)) hash.update(`${file}\n`).update(await readFile(file))
  }
  return hash.digest('hex')
}
