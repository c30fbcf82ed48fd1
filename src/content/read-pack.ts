import type { BoothPack, Envelope, HallPack, IndexPack, PackKind, PackRef, ProgrammePack } from './pack.ts'
import { PACK_FORMAT } from './pack.ts'

/** Why a pack could not be used; each has its sentence in `text/`. */
export type PackFault =
  | 'pack-missing'
  | 'pack-slow'
  | 'pack-too-large'
  | 'pack-broken'
  | 'pack-version'
  | 'pack-changed'

export type PackResult<B> =
  | { readonly ok: true; readonly body: B }
  | { readonly ok: false; readonly fault: PackFault; readonly path: string }

export interface PackReaderOptions {
  /** Fetches a path of the pack folder as text of at most `maxBytes`; rejects with a PackError otherwise. */
  readonly fetchText: (path: string, maxBytes: number, signal: AbortSignal) => Promise<string>
  /** Waits between tries, ms. */
  readonly sleep: (ms: number) => Promise<void>
  /** How long one try may take, ms, beside the time that the pack's own size needs on a slow line. */
  readonly timeoutMs?: number
  /** How often one pack is tried in all. */
  readonly tries?: number
}

/** Thrown by a pack's source, and caught by the reader, to say what went wrong. */
export class PackError extends Error {
  readonly fault: PackFault

  constructor(fault: PackFault) {
    super(fault)
    this.fault = fault
  }
}

export interface PackReader {
  readIndex(): Promise<PackResult<IndexPack>>
  readHall(ref: PackRef): Promise<PackResult<HallPack>>
  /** The body is a `PlanPack`, which only `plan` knows. */
  readPlan(ref: PackRef): Promise<PackResult<unknown>>
  readBooth(ref: PackRef): Promise<PackResult<BoothPack>>
  readProgramme(ref: PackRef): Promise<PackResult<ProgrammePack>>
  readSearch(ref: PackRef): Promise<PackResult<readonly unknown[]>>
}

/** The largest pack a browser will take, bytes: far above any honest one, far below what would hurt a phone. */
export const MAX_PACK_BYTES = 16_000_000

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The slowest line that is waited for, bytes per ms: 400 kbit/s. */
const SLOWEST_BYTES_PER_MS = 50

/** The parts that the rest of the program relies on, per kind of pack; whatever lacks them is broken. */
const BODY_HOLDS: Readonly<Record<PackKind, (body: unknown) => boolean>> = {
  index: (b) =>
    isObject(b) &&
    isObject(b['exhibition']) &&
    Array.isArray(b['halls']) &&
    isObject(b['search']) &&
    isObject(b['programme']),
  hall: (b) => isObject(b) && isObject(b['hall']) && Array.isArray(b['booths']) && Array.isArray(b['marked']),
  plan: (b) => isObject(b) && isObject(b['plan']) && isObject(b['walk']) && isObject(b['near']),
  booth: (b) =>
    isObject(b) &&
    isObject(b['booth']) &&
    Array.isArray(b['products']) &&
    Array.isArray(b['makers']) &&
    Array.isArray(b['marked']),
  programme: (b) =>
    isObject(b) && Array.isArray(b['festivals']) && Array.isArray(b['tours']) && Array.isArray(b['news']),
  search: (b) =>
    Array.isArray(b) && b.every((doc) => isObject(doc) && typeof doc['id'] === 'string' && isObject(doc['name'])),
}

/** Reads packs and trusts none: missing, slow, huge, truncated, of another version or changed ones become a fault. */
export function createPackReader({ fetchText, sleep, timeoutMs = 12_000, tries = 3 }: PackReaderOptions): PackReader {
  async function once<B>(kind: PackKind, { path, hash, bytes }: Wanted): Promise<PackResult<B>> {
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(), timeoutMs + bytes / SLOWEST_BYTES_PER_MS)
    // A source that does not listen to the signal is left behind as well.
    const aborted = new Promise<never>((_, reject) => controller.signal.addEventListener('abort', reject))
    try {
      const text = await Promise.race([fetchText(path, MAX_PACK_BYTES, controller.signal), aborted])
      return opened<B>(kind, path, hash, text)
    } catch (error) {
      const fault = controller.signal.aborted ? 'pack-slow' : error instanceof PackError ? error.fault : 'pack-missing'
      return { ok: false, fault, path }
    } finally {
      clearTimeout(timer)
    }
  }

  const read = <B>(kind: PackKind, wanted: Wanted): Promise<PackResult<B>> =>
    tryAgain(() => once<B>(kind, wanted), sleep, tries)

  return {
    readIndex: () => read('index', { path: 'index.json', hash: null, bytes: 0 }),
    readHall: (ref) => read('hall', ref),
    readPlan: (ref) => read('plan', ref),
    readBooth: (ref) => read('booth', ref),
    readProgramme: (ref) => read('programme', ref),
    readSearch: (ref) => read('search', ref),
  }
}

/** A pack's reference; the index, which has none, has no hash to keep to. */
interface Wanted extends Omit<PackRef, 'hash'> {
  readonly hash: string | null
}

/** Tries what may go well the next time, each time later, and at most `tries` times in all. */
export async function tryAgain<B>(
  once: () => Promise<PackResult<B>>,
  sleep: (ms: number) => Promise<void>,
  tries: number,
): Promise<PackResult<B>> {
  let result = await once()
  for (let tried = 1; !result.ok && tried < tries && isPassing(result.fault); tried++) {
    await sleep(400 * 2 ** tried)
    result = await once()
  }
  return result
}

/** A larger or newer file stays so; a lost or cut one may come whole the next time. */
const isPassing = (fault: PackFault): boolean =>
  fault === 'pack-missing' || fault === 'pack-slow' || fault === 'pack-broken'

function opened<B>(kind: PackKind, path: string, hash: string | null, text: string): PackResult<B> {
  const fail = (fault: PackFault): PackResult<B> => ({ ok: false, fault, path })
  let envelope: unknown
  try {
    envelope = JSON.parse(text)
  } catch {
    return fail('pack-broken')
  }
  if (!isObject(envelope) || envelope['kind'] !== kind) return fail('pack-broken')
  if (envelope['format'] !== PACK_FORMAT) return fail('pack-version')
  if (hash !== null && envelope['hash'] !== hash) return fail('pack-changed')
  const { body } = envelope as unknown as Envelope<B>
  return BODY_HOLDS[kind](body) ? { ok: true, body } : fail('pack-broken')
}
