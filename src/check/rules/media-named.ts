import type { JsonPath } from '#content/finding.ts'
import { madeSizes } from '#content/made-sizes.ts'
import type { Picture } from '#content/picture.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { fileOf } from '../finding-in.ts'

/** A place in content that names a file of `media/`. */
export interface NamedMedia {
  readonly file: string
  /** Of the picture or the exhibit, whose `src` names the file. */
  readonly path: JsonPath
  readonly src: string
  /** Absent for a model. */
  readonly picture?: Picture
}

/** Every place that names a picture or a model, in the order of kinds and files. */
export function* namedMedia(content: ExhibitionContent): Generator<NamedMedia> {
  for (const { id, pictures, exhibit } of content.products.values()) {
    const file = fileOf(content, 'product', id)
    yield* ofPictures(file, pictures)
    if (exhibit.kind === 'glb') yield { file, path: ['exhibit'], src: exhibit.src }
  }
  for (const { id, pictures } of content.makers.values()) yield* ofPictures(fileOf(content, 'maker', id), pictures)
  for (const { id, pictures } of content.booths.values()) yield* ofPictures(fileOf(content, 'booth', id), pictures)
  for (const { id, pictures } of content.festivals.values())
    yield* ofPictures(fileOf(content, 'festival', id), pictures)
  for (const { id, picture } of content.news.values())
    if (picture !== undefined) yield { file: fileOf(content, 'news', id), path: ['picture'], src: picture.src, picture }
}

function* ofPictures(file: string, pictures: readonly Picture[] = []): Generator<NamedMedia> {
  for (const [i, picture] of pictures.entries()) yield { file, path: ['pictures', i], src: picture.src, picture }
}

/** A file that pages fetch, and the place that names it. */
export interface UsedFile {
  readonly src: string
  readonly by: NamedMedia
  /** The field from which the file is known. */
  readonly path: JsonPath
}

/** Each file once, by the first place that names it, with the sizes that were made of a picture. */
export function filesNamed(named: readonly NamedMedia[]): ReadonlyMap<string, UsedFile> {
  const used = new Map<string, UsedFile>()
  const add = (file: UsedFile) => void (used.has(file.src) || used.set(file.src, file))
  for (const by of named) {
    add({ src: by.src, by, path: [...by.path, 'src'] })
    const made = by.picture === undefined ? [] : (madeSizes(by.picture) ?? [])
    for (const [i, { avif, webp }] of made.entries())
      for (const src of [avif, webp]) add({ src, by, path: [...by.path, 'widthsPx', i] })
  }
  return used
}
