import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { MediaFacts } from '#check/media-facts.ts'
import { cameraNotes } from './media/exif.ts'
import { isModel, modelFacts } from './media/model-facts.ts'
import { pictureHeader } from './media/picture-header.ts'

/** Heavier files are not opened: several times what a phone's largest photograph weighs. */
export const HEAVIEST_OPENED_BYTES = 30_000_000

const AT_ONCE = 8

/** What Windows and macOS leave in folders by themselves. */
const BY_THE_SYSTEM = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$/i

/** What is known of every file in an exhibition's `media/`, by its path from the exhibition's folder. Never throws. */
export async function readMedia(folder: string): Promise<ReadonlyMap<string, MediaFacts>> {
  const paths = await filesIn(folder, 'media')
  const facts = new Map<string, MediaFacts>()
  for (let i = 0; i < paths.length; i += AT_ONCE) {
    const some = paths.slice(i, i + AT_ONCE)
    const known = await Promise.all(some.map(async (path) => [path, await factsOfFile(join(folder, path))] as const))
    for (const [path, fact] of known) facts.set(path, fact)
  }
  return facts
}

/** Paths of the ordinary files below a folder of the exhibition, with `/`, in order; none where there is no such folder. */
export async function filesIn(folder: string, name: string): Promise<string[]> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !BY_THE_SYSTEM.test(path))
    .sort()
}

/** What is known of a file on disk. Never throws. */
export async function factsOfFile(file: string): Promise<MediaFacts> {
  let bytes = 0
  try {
    bytes = (await stat(file)).size
    return bytes > HEAVIEST_OPENED_BYTES
      ? { kind: 'unreadable', bytes, reason: 'too-heavy' }
      : await factsOf(await readFile(file))
  } catch {
    return { kind: 'unreadable', bytes, reason: 'closed' }
  }
}

/** What is known of a file by its content. */
export async function factsOf(file: Buffer): Promise<MediaFacts> {
  const bytes = file.length
  if (bytes === 0) return { kind: 'unreadable', bytes, reason: 'empty' }
  if (isModel(file)) return modelFacts(file)
  const header = pictureHeader(file)
  if (typeof header === 'string') return { kind: 'unreadable', bytes, reason: header }
  const { format, widthPx, heightPx } = header
  const { orientation, hasGps } = cameraNotes(file)
  // Orientations 5 to 8 lie on their side. AVIF has a turn of its own, and browsers do not heed Exif in it.
  const isOnItsSide = orientation >= 5 && format !== 'avif' && format !== 'svg'
  const size = isOnItsSide ? { widthPx: heightPx, heightPx: widthPx } : { widthPx, heightPx }
  return { kind: 'picture', bytes, ...size, format, hasGps }
}
