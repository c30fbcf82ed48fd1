import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { madeSize } from '#content/made-sizes.ts'
import { exhibitionFiles } from '../content-folder.ts'
import { writeWhole } from '../write-whole.ts'
import { factsOfFile, filesIn, HEAVIEST_OPENED_BYTES } from '../read-media.ts'
import { makeSizes, type Refusal } from './make-sizes.ts'
import { filesMadeOf, picturesNamedIn, type NamedPicture } from './named-pictures.ts'
import { belowOriginals, putAway, sourceOf } from './originals.ts'
import { madeNameOf } from './picture-names.ts'
import { withPictureFields, type PictureFields } from './write-picture.ts'

/** What was done for one picture; the files of content that name it are said with it. */
export type Outcome =
  | { readonly kind: 'made'; readonly from: string; readonly made: Made; readonly files: readonly string[] }
  | { readonly kind: 'named'; readonly src: string; readonly files: readonly string[] }
  | { readonly kind: 'failed'; readonly src: string; readonly why: Failure; readonly files: readonly string[] }
  | { readonly kind: 'unread'; readonly file: string }

export type Failure = Refusal | 'missing' | 'ambiguous' | 'changed' | 'disk'

export interface Made {
  readonly fields: PictureFields
  readonly bytesBefore: number
  /** Of the largest WebP. */
  readonly bytesAfter: number
  readonly hadGps: boolean
  readonly original: string
}

/** Where a picture to be made lies, by its path from the exhibition's folder. */
interface Source {
  readonly path: string
  readonly named: NamedPicture[]
}

/**
 * Makes every picture that content names and that has not been made yet, one after the other, and says of each what was
 * done. Safe to stop and to repeat: the original is put away first, and found there again.
 */
export async function* makePictures(folder: string): AsyncGenerator<Outcome> {
  const named: NamedPicture[] = []
  for (const [file, text] of await exhibitionFiles(folder)) {
    const found = text === null ? null : picturesNamedIn(file, text)
    if (found === null) yield { kind: 'unread', file }
    else named.push(...found)
  }
  const media = new Set(await filesIn(folder, 'media'))
  const originals = new Set(await filesIn(folder, 'originals'))
  const isMade = (picture: NamedPicture): boolean => {
    const files = filesMadeOf(picture)
    return files.length > 0 && files.every((file) => media.has(file))
  }
  const made = new Map(named.filter(isMade).flatMap((picture) => filesMadeOf(picture).map((file) => [file, picture])))
  const sources = new Map<string, Source>()
  for (const picture of named) {
    if (isMade(picture) || picture.src.endsWith('.svg')) continue
    const twin = made.get(picture.src)
    const found = twin === undefined ? sourceOf(picture, media, originals) : null
    if (twin !== undefined) yield await nameLike(folder, picture, twin)
    else if (typeof found === 'string') yield { kind: 'failed', src: picture.src, why: found, files: [picture.file] }
    else if (found !== null) {
      const source = sources.get(found.path) ?? { path: found.path, named: [] }
      source.named.push(picture)
      sources.set(found.path, source)
    }
  }
  for (const source of sources.values()) yield await makeOne(folder, source, media, originals)
}

/** A picture whose sizes were made for another place that names it. */
async function nameLike(folder: string, picture: NamedPicture, { src, widthsPx = [] }: NamedPicture): Promise<Outcome> {
  const facts = await factsOfFile(join(folder, src))
  const files = [picture.file]
  if (facts.kind !== 'picture') return { kind: 'failed', src, why: 'disk', files }
  const { widthPx, heightPx } = facts
  try {
    const changed = await writeAll(folder, [picture], { src, widthPx, heightPx, widthsPx })
    return changed.length === 0 ? { kind: 'named', src, files } : { kind: 'failed', src, why: 'changed', files }
  } catch {
    return { kind: 'failed', src, why: 'disk', files }
  }
}

async function makeOne(
  folder: string,
  { path, named }: Source,
  media: Set<string>,
  originals: Set<string>,
): Promise<Outcome> {
  const files = [...new Set(named.map(({ file }) => file))]
  try {
    if ((await stat(join(folder, path))).size > HEAVIEST_OPENED_BYTES)
      return { kind: 'failed', src: path, why: 'too-heavy', files }
    const bytes = await readFile(join(folder, path))
    const result = await makeSizes(bytes)
    if (typeof result === 'string') return { kind: 'failed', src: path, why: result, files }
    const original = await putAway(
      folder,
      path,
      bytes,
      result.sizes.map(({ widthPx }) => widthPx),
      media,
      originals,
    )
    const name = `media/${madeNameOf(belowOriginals(original))}`
    await mkdir(dirname(join(folder, name)), { recursive: true })
    for (const { widthPx, avif, webp } of result.sizes) {
      const paths = madeSize(name, widthPx)
      await writeFile(join(folder, paths.avif), avif)
      await writeFile(join(folder, paths.webp), webp)
      media.add(paths.avif).add(paths.webp)
    }
    const { widthPx, heightPx, sizes, hadGps } = result
    const fields = { src: madeSize(name, widthPx).webp, widthPx, heightPx, widthsPx: sizes.map((s) => s.widthPx) }
    const changed = await writeAll(folder, named, fields)
    if (changed.length > 0) return { kind: 'failed', src: path, why: 'changed', files: changed }
    const bytesAfter = sizes.at(-1)?.webp.length ?? 0
    const made: Made = { fields, bytesBefore: bytes.length, bytesAfter, hadGps, original }
    return { kind: 'made', from: path, made, files }
  } catch {
    return { kind: 'failed', src: path, why: 'disk', files }
  }
}

/** Writes the fields wherever a picture is named; the files that somebody changed meanwhile are left, and returned. */
async function writeAll(folder: string, named: readonly NamedPicture[], fields: PictureFields): Promise<string[]> {
  const changed: string[] = []
  for (const { file, path, src } of named) {
    const text = withPictureFields(await readFile(join(folder, file), 'utf8'), path, src, fields)
    if (text === null) changed.push(file)
    else await writeWhole(join(folder, file), text)
  }
  return changed
}
