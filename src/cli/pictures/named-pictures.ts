import type { JsonPath } from '#content/finding.ts'
import { MAX_DEPTH, nestingDepth, type Json } from '#content/json-text.ts'
import { madeSizes } from '#content/made-sizes.ts'

/** A picture that an authored file names, as its author wrote it: the file may still break every other rule. */
export interface NamedPicture {
  /** From the exhibition's folder. */
  readonly file: string
  readonly path: JsonPath
  readonly src: string
  readonly widthPx: number | undefined
  readonly heightPx: number | undefined
  readonly widthsPx: readonly number[] | undefined
}

/** Every object with `src` and `alt` in a JSON file; null where the text is no JSON. */
export function picturesNamedIn(file: string, text: string): NamedPicture[] | null {
  if (nestingDepth(text) > MAX_DEPTH) return null
  try {
    return [...picturesIn(file, JSON.parse(text.replace(/^\ufeff/, '')) as Json, [])]
  } catch {
    return null
  }
}

function* picturesIn(file: string, json: Json, path: JsonPath): Generator<NamedPicture> {
  if (typeof json !== 'object' || json === null) return
  if (!Array.isArray(json)) {
    const { src, alt, widthPx, heightPx, widthsPx } = json
    if (typeof src === 'string' && alt !== undefined)
      yield {
        file,
        path,
        src,
        widthPx: numberOf(widthPx),
        heightPx: numberOf(heightPx),
        widthsPx: Array.isArray(widthsPx) ? widthsPx.filter((width) => typeof width === 'number') : undefined,
      }
  }
  for (const [key, child] of Object.entries(json))
    yield* picturesIn(file, child, [...path, Array.isArray(json) ? Number(key) : key])
}

const numberOf = (json: Json | undefined): number | undefined => (typeof json === 'number' ? json : undefined)

/** The files made of a picture; none where it has not been made, or names itself otherwise. */
export function filesMadeOf(picture: NamedPicture): string[] {
  const { src, widthsPx } = picture
  const sizes = widthsPx === undefined ? [] : (madeSizes({ src, widthsPx: [...widthsPx] }) ?? [])
  return sizes.flatMap(({ avif, webp }) => [avif, webp])
}
