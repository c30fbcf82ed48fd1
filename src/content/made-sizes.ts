import type { Picture } from './picture.ts'

/** One width of a picture as `npm run pictures` makes it, in both formats. */
export interface MadeSize {
  readonly widthPx: number
  readonly avif: string
  readonly webp: string
}

/** `media/tra/doi-che` and 960 → `media/tra/doi-che-960.webp`, and the same as AVIF. */
export function madeSize(name: string, widthPx: number): MadeSize {
  return { widthPx, avif: `${name}-${widthPx}.avif`, webp: `${name}-${widthPx}.webp` }
}

/**
 * The sizes that were made of a picture, small ones first; none where it is shown as it is. Null where `src` and
 * `widthsPx` do not fit together: `src` is the largest WebP, and the other files are called after it.
 */
export function madeSizes({ src, widthsPx }: Pick<Picture, 'src' | 'widthsPx'>): readonly MadeSize[] | null {
  if (widthsPx === undefined) return []
  const ending = `-${widthsPx.at(-1)}.webp`
  const isAscending = widthsPx.every((width, i) => i === 0 || width > (widthsPx[i - 1] ?? 0))
  if (!src.endsWith(ending) || !isAscending) return null
  return widthsPx.map((width) => madeSize(src.slice(0, -ending.length), width))
}

/** The smallest file at least so wide, for a small place or screen; the picture itself where no sizes were made. */
export function srcAtLeast(picture: Pick<Picture, 'src' | 'widthsPx'>, widthPx: number): string {
  return (madeSizes(picture) ?? []).find((size) => size.widthPx >= widthPx)?.webp ?? picture.src
}
