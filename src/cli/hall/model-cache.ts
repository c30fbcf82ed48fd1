import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { ModelToMake } from './models-of-hall.ts'
import { hashOfSource } from './source-hash.ts'

/** Models as they travel: made once, and kept for as long as what they are made from stays the same. */
export interface ModelCache {
  /**
   * The gzipped model, made only if it is not kept.
   * @param onMake called before it is made
   */
  take(model: ModelToMake, onMake?: () => void): Promise<Buffer>
  /** Throws away what nobody used for longest. What was taken from this cache stays. */
  prune(): Promise<void>
}

export interface ModelCacheOptions {
  readonly folder?: string
  /** A hash of the program that makes models. */
  readonly source?: () => Promise<string>
  /** How many models stay. */
  readonly most?: number
}

const zipped = promisify(gzip)
const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** A kept model begins with the key it was kept under and a hash of the rest, so that a cut or foreign file is seen. */
const headOf = (key: string, body: Uint8Array): Buffer => Buffer.from(`${key} ${sha256(body)}\n`)

/** Keeps models outside of the built site, so that none but those in use are published. */
export function createModelCache({
  folder = 'node_modules/.cho-phien-models',
  source = hashOfSource,
  most = 200,
}: ModelCacheOptions = {}): ModelCache {
  const making = new Map<string, Promise<Buffer>>()
  const taken = new Set<string>()
  // Read once and at the start: what this process runs is the source as it was then, whatever is edited meanwhile.
  const program = source()
  program.catch(() => undefined) // told to whoever asks for a model

  async function kept(key: string): Promise<Buffer | null> {
    const file = join(folder, key)
    try {
      const whole = await readFile(file)
      const body = whole.subarray(whole.indexOf('\n') + 1)
      if (!whole.subarray(0, whole.length - body.length).equals(headOf(key, body))) return null
      const now = new Date()
      await utimes(file, now, now)
      return body
    } catch {
      return null
    }
  }

  async function keep(key: string, body: Buffer): Promise<void> {
    await mkdir(folder, { recursive: true })
    // Beside its place first: two builds at once never see half a file.
    const beside = join(folder, `${key}.${process.pid}.tmp`)
    await writeFile(beside, Buffer.concat([headOf(key, body), body]))
    await rename(beside, join(folder, key))
  }

  async function made(key: string, model: ModelToMake, onMake?: () => void): Promise<Buffer> {
    const found = await kept(key)
    if (found !== null) return found
    onMake?.()
    const body = await zipped(await model.make(), { level: 9 })
    await keep(key, body)
    return body
  }

  return {
    async take(model, onMake) {
      const key = sha256(await program, model.key)
      taken.add(key)
      const asked = making.get(key) ?? made(key, model, onMake).finally(() => making.delete(key))
      making.set(key, asked)
      return asked
    },
    async prune() {
      const names = await readdir(folder).catch(() => [])
      const ages = await Promise.all(
        names.map(async (name) => ({ name, at: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0 })),
      )
      const old = ages.sort((a, b) => b.at - a.at).slice(most)
      for (const { name } of old) if (!taken.has(name)) await rm(join(folder, name), { force: true })
    },
  }
}
