import { mkdir, readFile, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { madeSize } from '#content/made-sizes.ts'
import type { NamedPicture } from './named-pictures.ts'
import { belowMedia, fileMeant, firstFree, madeNameOf, type Found } from './picture-names.ts'

/** The original of a made file, else a file of `media/`, else an original that was put away before. */
export function sourceOf(
  { src, widthsPx }: Pick<NamedPicture, 'src' | 'widthsPx'>,
  media: ReadonlySet<string>,
  originals: ReadonlySet<string>,
): Found {
  const name = belowMedia(src)
  // `anh-2.webp` may be a photograph of its own, though there is an original called `anh.jpg`.
  const isMade = widthsPx !== undefined || !media.has(`media/${name}`)
  const made = isMade ? /^(.+)-\d+\.(?:webp|avif)$/.exec(name)?.[1] : undefined
  const original = made && [...originals].find((path) => madeNameOf(belowOriginals(path)) === made)
  if (original) return { path: original }
  for (const [prefix, files] of [
    ['media/', media],
    ['originals/', originals],
  ] as const) {
    const found = fileMeant(
      name,
      [...files].map((path) => path.slice(prefix.length)),
    )
    if (found === 'ambiguous') return found
    if (found !== 'missing') return { path: prefix + found.path }
  }
  return 'missing'
}

/** `originals/Trà/hop.jpg` → `Trà/hop.jpg`. */
export const belowOriginals = (path: string): string => path.slice('originals/'.length)

/** Moves an original out of `media/`, under a name that no other has, so that nothing is overwritten. */
export async function putAway(
  folder: string,
  path: string,
  bytes: Buffer,
  widths: readonly number[],
  media: Set<string>,
  originals: Set<string>,
): Promise<string> {
  if (path.startsWith('originals/')) return path
  const wanted = `originals/${belowMedia(path)}`
  const isSame = originals.has(wanted) && (await readFile(join(folder, wanted))).equals(bytes)
  media.delete(path)
  if (isSame) {
    await unlink(join(folder, path))
    return wanted
  }
  const taken = new Set([...originals].map((original) => madeNameOf(belowOriginals(original))))
  const free = firstFree(wanted, (candidate) => {
    const name = madeNameOf(belowOriginals(candidate))
    const files = widths.map((width) => madeSize(`media/${name}`, width))
    return !taken.has(name) && !files.some(({ avif, webp }) => media.has(avif) || media.has(webp))
  })
  await mkdir(dirname(join(folder, free)), { recursive: true })
  await rename(join(folder, path), join(folder, free))
  originals.add(free)
  return free
}
