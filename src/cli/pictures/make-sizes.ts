import {
  ChromaSubsampling,
  CompressionType,
  JsColorType,
  ResizeFilterType,
  ResizeFit,
  Transformer,
} from '@napi-rs/image'
import type { UnreadableReason } from '#check/media-facts.ts'
import { cameraNotes } from '../media/exif.ts'
import { factsOf } from '../read-media.ts'
import { changeToSrgb } from './colour-profile.ts'

/** A phone's screen at one, at two and a half dots a pixel, and a computer's. */
const WIDTHS_PX = [480, 960]
const WIDEST_PX = 1600
const LONGEST_SIDE_PX = 2048

/** Where a picture weighs more, it is made again with the next lower quality. */
const AIM_BYTES = 250_000
const WEBP_QUALITIES = [80, 72, 64, 56, 48, 40]
const AVIF_QUALITIES = [60, 52, 44, 36, 28]
/** Of 1 to 10; slower ones gain a few percent. */
const AVIF_SPEED = 6

/** Phones reach 108 million pixels. Opened, they take four bytes each; more would exhaust a small computer. */
const MOST_PIXELS = 120_000_000

export interface EncodedSize {
  readonly widthPx: number
  readonly avif: Buffer
  readonly webp: Buffer
}

export interface MadePicture {
  readonly widthPx: number
  readonly heightPx: number
  /** Small ones first. */
  readonly sizes: readonly EncodedSize[]
  readonly hadGps: boolean
}

export type Refusal = UnreadableReason | 'glb' | 'too-many-pixels' | 'broken'

/**
 * Makes the sizes of a photograph: upright, in sRGB, never larger than it is, with nothing but the picture in the files.
 */
export async function makeSizes(original: Buffer): Promise<MadePicture | Refusal> {
  const facts = await factsOf(original)
  if (facts.kind !== 'picture') return facts.kind === 'model' ? 'glb' : facts.reason
  if (facts.widthPx * facts.heightPx > MOST_PIXELS) return 'too-many-pixels'
  const widths = widthsOf(facts.widthPx, facts.heightPx)
  const widthPx = widths.at(-1) ?? facts.widthPx
  const heightOf = (width: number): number => Math.max(1, Math.round((width * facts.heightPx) / facts.widthPx))
  try {
    const { orientation } = cameraNotes(original)
    const upright = new Transformer(original).rotate(facts.format === 'avif' ? 1 : orientation)
    const largest = await inSrgb(original, resized(upright, widthPx, heightOf(widthPx)), widthPx, heightOf(widthPx))
    const sizes: EncodedSize[] = []
    for (const width of widths) {
      const copy = () => resized(new Transformer(largest), width, heightOf(width))
      const webp = await lightest(WEBP_QUALITIES, (quality) => copy().webp(quality))
      const avif = await lightest(AVIF_QUALITIES, (quality) =>
        copy().avif({ quality, speed: AVIF_SPEED, chromaSubsampling: ChromaSubsampling.Yuv420 }),
      )
      sizes.push({ widthPx: width, webp, avif })
    }
    return { widthPx, heightPx: heightOf(widthPx), sizes, hadGps: facts.hasGps }
  } catch {
    return 'broken'
  }
}

/** The widths to make, small ones first; tall pictures stay within the longest side too. */
export function widthsOf(widthPx: number, heightPx: number): number[] {
  const widest = Math.max(1, Math.floor(Math.min(widthPx, WIDEST_PX, (LONGEST_SIDE_PX * widthPx) / heightPx)))
  return [...WIDTHS_PX.filter((width) => width < widest), widest]
}

const resized = (picture: Transformer, width: number, height: number): Transformer =>
  picture.resize(width, height, ResizeFilterType.Lanczos3, ResizeFit.Fill)

/** As PNG, which loses nothing; only pictures of 8 bits carry the profiles of phones. */
async function inSrgb(original: Buffer, picture: Transformer, width: number, height: number): Promise<Buffer> {
  const change = changeToSrgb(original)
  const png = await picture.png({ compressionType: CompressionType.Fast })
  if (change === null) return png
  const { colorType } = await new Transformer(png).metadata()
  if (colorType !== JsColorType.Rgb8 && colorType !== JsColorType.Rgba8) return png
  const channels = colorType === JsColorType.Rgb8 ? 3 : 4
  const pixels = await new Transformer(png).rawPixels()
  change(pixels, channels)
  const rgba = channels === 4 ? pixels : withAlpha(pixels)
  return Transformer.fromRgbaPixels(rgba, width, height).png({ compressionType: CompressionType.Fast })
}

function withAlpha(rgb: Uint8Array): Uint8Array {
  const rgba = new Uint8Array((rgb.length / 3) * 4).fill(255)
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) rgba.set(rgb.subarray(from, from + 3), to)
  return rgba
}

async function lightest(qualities: readonly number[], encode: (quality: number) => Promise<Buffer>): Promise<Buffer> {
  let encoded: Buffer = Buffer.alloc(0)
  for (const quality of qualities) {
    encoded = await encode(quality)
    if (encoded.length <= AIM_BYTES) break
  }
  return encoded
}
