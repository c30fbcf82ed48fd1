import type { PictureFormat, UnreadableReason } from '#check/media-facts.ts'
import { avifHeader, brandsOf } from './avif-header.ts'
import { jpegHeader } from './jpeg-header.ts'
import { pngHeader } from './png-header.ts'
import { svgHeader } from './svg-header.ts'
import { webpHeader } from './webp-header.ts'

/** Size in pixels as stored; `cut-off` where the file ends too early, null where it is not of the format after all. */
export type Header = { readonly widthPx: number; readonly heightPx: number } | 'cut-off' | 'svg-program' | null

const READERS: Readonly<Record<PictureFormat, (bytes: Buffer) => Header>> = {
  jpeg: jpegHeader,
  png: pngHeader,
  webp: webpHeader,
  avif: avifHeader,
  svg: svgHeader,
}

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

export interface PictureHeader {
  readonly format: PictureFormat
  readonly widthPx: number
  readonly heightPx: number
}

/** Format and stored size by content alone; nothing is decoded, so a small file that claims a huge size does no harm. */
export function pictureHeader(bytes: Buffer): PictureHeader | UnreadableReason {
  const format = formatOf(bytes)
  if (format === null) return 'unknown'
  if (format === 'heic') return 'heic'
  const header = READERS[format](bytes)
  if (header === null || typeof header === 'string') return header ?? 'unknown'
  return header.widthPx > 0 && header.heightPx > 0 ? { format, ...header } : 'unknown'
}

function formatOf(bytes: Buffer): PictureFormat | 'heic' | null {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg'
  if (bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return 'png'
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp'
  const brands = brandsOf(bytes)
  if (brands.includes('avif') || brands.includes('avis')) return 'avif'
  if (brands.some((brand) => HEIC_BRANDS.includes(brand))) return 'heic'
  return /<svg[\s>]/.test(bytes.toString('utf8', 0, 4096)) ? 'svg' : null
}
