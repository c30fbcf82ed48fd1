import { collect, watchLine, type Bytes, type LineWatch } from './line-watch.ts'
import type { FileRef } from './pack.ts'
import { PackError, tryAgain, type PackResult } from './read-pack.ts'

export interface FetchModelOptions {
  /** The exhibition's pack folder, ending in `/`. */
  readonly folder: string
  readonly ref: FileRef
  /** How many of `ref.bytes` have come, or how many at all where those are unknown; every try begins anew. */
  readonly onBytes?: (bytes: number) => void
  /** When it is aborted the result is `pack-missing`, at once. */
  readonly signal: AbortSignal
  readonly fetcher?: typeof fetch
  /** Waits between tries, ms. */
  readonly sleep?: (ms: number) => Promise<void>
  /** How long a line may bring nothing, ms. */
  readonly stallMs?: number
  /** How often it is tried in all. */
  readonly tries?: number
}

/** The largest model a browser will take, bytes as they travel and opened: far above any honest one. */
export const MAX_MODEL_BYTES = { travelled: 8_000_000, opened: 40_000_000 }

const GLTF = 0x46546c67 // 'glTF'
const GZIP = 0x1f8b
const HEADER_BYTES = 12

/**
 * Fetches a model and trusts it as little as a pack: missing, slow, huge, cut or foreign ones become a fault. It travels
 * gzipped, since many hosts do not compress such files; one that a host has opened on the way is taken as well.
 */
export function fetchModel(options: FetchModelOptions): Promise<PackResult<ArrayBuffer>> {
  const { ref, signal, sleep = wait, stallMs = 12_000, tries = 3 } = options
  async function once(): Promise<PackResult<ArrayBuffer>> {
    const watch = watchLine(signal, stallMs)
    try {
      return { ok: true, body: await fetchOnce(options, watch) }
    } catch (error) {
      const fault = watch.isStalled() ? 'pack-slow' : error instanceof PackError ? error.fault : 'pack-missing'
      return { ok: false, fault, path: ref.path }
    } finally {
      watch.end()
    }
  }
  const left = new Promise<void>((done) => {
    if (signal.aborted) done()
    signal.addEventListener('abort', () => done())
  })
  return tryAgain(once, (ms) => Promise.race([sleep(ms), left]), tries)
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

async function fetchOnce(
  { folder, ref, onBytes, fetcher = fetch }: FetchModelOptions,
  watch: LineWatch,
): Promise<ArrayBuffer> {
  watch.signal.throwIfAborted()
  onBytes?.(0)
  const asked = fetcher(`${folder}${ref.path}`, { signal: watch.signal, credentials: 'omit' })
  const response = await Promise.race([asked, watch.stopped])
  // A name that carries a hash and is gone belongs to a site that has since been built anew.
  if (response.status === 404 || response.status === 410) throw new PackError('pack-changed')
  if (!response.ok || response.body === null) throw new PackError('pack-missing')
  if (Number(response.headers.get('content-length') ?? 0) > MAX_MODEL_BYTES.opened)
    throw new PackError('pack-too-large')

  const head = new Uint8Array(HEADER_BYTES)
  const came = await collect(response.body, watch, (part, before) => {
    watch.beat()
    if (before < HEADER_BYTES) head.set(part.subarray(0, HEADER_BYTES - before), before)
    const bytes = before + part.length
    if (bytes < HEADER_BYTES) return
    const start = startOf(head)
    if (bytes > MAX_MODEL_BYTES[start.isGzip ? 'travelled' : 'opened']) throw new PackError('pack-too-large')
    // Of a file that was opened on the way more bytes come than its reference counts.
    const counted = start.isGzip ? bytes : Math.round((bytes / start.bytes) * ref.bytes)
    onBytes?.(ref.bytes === 0 ? bytes : Math.min(ref.bytes, counted))
  })
  const model = came.length >= HEADER_BYTES && startOf(came).isGzip ? await unzipped(came, watch) : came
  if (model.length < HEADER_BYTES) throw new PackError('pack-broken')
  const { isGzip, bytes } = startOf(model)
  if (isGzip || bytes !== model.length) throw new PackError('pack-broken')
  return model.buffer
}

/** What a file is by its first 12 bytes, and how long a model says it is. Throws for what is neither. */
function startOf(file: Bytes): { isGzip: boolean; bytes: number } {
  const head = new DataView(file.buffer, file.byteOffset, HEADER_BYTES)
  if (head.getUint16(0) === GZIP) return { isGzip: true, bytes: 0 }
  if (head.getUint32(0, true) !== GLTF) throw new PackError('pack-broken')
  return { isGzip: false, bytes: head.getUint32(8, true) }
}

async function unzipped(file: Bytes, watch: LineWatch): Promise<Bytes> {
  const opened = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'))
  try {
    return await collect(opened, watch, (part, before) => {
      if (before + part.length > MAX_MODEL_BYTES.opened) throw new PackError('pack-too-large')
    })
  } catch (error) {
    throw error instanceof PackError ? error : new PackError('pack-broken')
  }
}
