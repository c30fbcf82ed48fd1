import type { Finding } from '#content/finding.ts'
import { madeSizes } from '#content/made-sizes.ts'
import { findingIn } from '../finding-in.ts'
import type { MediaFacts } from '../media-facts.ts'
import type { NamedMedia, UsedFile } from './media-named.ts'

/** A third of a second at 9 Mbps. `npm run pictures` stays below 250 kB; the rest is room for those made by hand. */
export const HEAVIEST_PICTURE_BYTES = 400_000

/** Pictures are drawn into pages of 2048² in the hall, and no page shows more. */
const LONGEST_SIDE_PX = 2048

/** What is wrong with a picture's file. */
export function pictureFindings({ src, by, path }: UsedFile, facts: MediaFacts): Finding[] {
  const find = (code: Finding['code'], args: Finding['args']) => [findingIn(by.file, path, code, { src, ...args })]
  const heavy =
    facts.bytes > HEAVIEST_PICTURE_BYTES
      ? find('picture-too-heavy', { kb: kilobytes(facts.bytes), most: HEAVIEST_PICTURE_BYTES / 1000 })
      : []
  if (facts.kind === 'unreadable')
    return facts.reason === 'too-heavy' ? heavy : find('picture-unreadable', { reason: facts.reason })
  if (facts.kind === 'model') return find('picture-unreadable', { reason: 'glb' })
  // Browsers tell pictures of dots apart by their content, but take a drawing for one only by its name.
  if ((facts.format === 'svg') !== src.endsWith('.svg')) return find('picture-unreadable', { reason: facts.format })
  const { widthPx, heightPx } = facts
  const isLarge = facts.format !== 'svg' && Math.max(widthPx, heightPx) > LONGEST_SIDE_PX
  // One command mends both; the weight is what visitors feel.
  return [
    ...heavy,
    ...(isLarge && heavy.length === 0 ? find('picture-too-large', { widthPx, heightPx, most: LONGEST_SIDE_PX }) : []),
    ...(facts.hasGps ? find('picture-gps', {}) : []),
  ]
}

/** Sizes written beside a picture that are not those of its files: the page would jump, or stretch it. */
export function sizeFindings(
  { file, path, src, picture }: NamedMedia,
  media: ReadonlyMap<string, MediaFacts>,
): Finding[] {
  if (picture === undefined) return []
  const find = (field: string, found: number | string, actual: number | string) => [
    findingIn(file, [...path, field], 'picture-size-wrong', { src, field, found, actual }),
  ]
  const made = madeSizes(picture)
  if (made === null) return find('widthsPx', (picture.widthsPx ?? []).join(', '), '')
  const facts = media.get(src)
  // A drawing of lines has no size of its own: it is as sharp at any.
  if (facts?.kind !== 'picture' || facts.format === 'svg') return []
  const { widthPx = facts.widthPx, heightPx = facts.heightPx } = picture
  const widest = made.at(-1)?.widthPx ?? facts.widthPx
  if (widest !== facts.widthPx) return find('widthsPx', widest, facts.widthPx)
  return [
    ...(widthPx === facts.widthPx ? [] : find('widthPx', widthPx, facts.widthPx)),
    ...(heightPx === facts.heightPx ? [] : find('heightPx', heightPx, facts.heightPx)),
  ]
}

/** Up to the next whole one, so that what is too much is never shown as just enough. */
export const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000)
