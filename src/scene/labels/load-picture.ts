import { collect, watchLine } from '#content/line-watch.ts'
import type { Size } from './pack-shelves.ts'

/** A picture cut and made smaller to fill a field; never larger than its file. Throws when it cannot be had. */
export type LoadPicture = (src: string, field: Size, signal: AbortSignal) => Promise<ImageBitmap>

interface PictureMeans {
  /** Address of an exhibition's own file. */
  readonly assetOf: (path: string) => string
  readonly fetcher?: typeof fetch
  readonly decode?: typeof createImageBitmap
  /** A drawing of lines as dots of that size at most: no browser decodes one from its bytes. */
  readonly drawLines?: (address: string, longestPx: number) => Promise<ImageBitmap>
}

/** How long a line may bring nothing, ms. */
const STALL_MS = 12_000
/** Ten times what the check lets pass without a word. */
const MOST_BYTES = 4_000_000

/** Loads pictures from the site's own host, and decodes them beside the frames. */
export function pictureLoader(means: PictureMeans): LoadPicture {
  const { assetOf, decode = createImageBitmap, drawLines = drawnLines } = means
  return async (src, field, signal) => {
    const address = assetOf(src)
    const whole = src.endsWith('.svg')
      ? await drawLines(address, 2 * Math.max(field.width, field.height))
      : await decode(await fetched(address, typeOf(src), signal, means.fetcher))
    try {
      signal.throwIfAborted()
      return await cut(whole, field, decode)
    } finally {
      whole.close()
    }
  }
}

/** By its name: some hosts know no newer formats. */
const typeOf = (src: string): string => `image/${src.slice(src.lastIndexOf('.') + 1).replace('jpg', 'jpeg')}`

async function fetched(address: string, type: string, outer: AbortSignal, fetcher = fetch): Promise<Blob> {
  const watch = watchLine(outer, STALL_MS)
  try {
    watch.signal.throwIfAborted()
    const response = await Promise.race([fetcher(address, { signal: watch.signal }), watch.stopped])
    if (!response.ok || response.body === null) throw new Error(`${address}: ${response.status}`)
    const bytes = await collect(response.body, watch, (part, before) => {
      watch.beat()
      if (before + part.length > MOST_BYTES) throw new Error(`${address}: too large`)
    })
    return new Blob([bytes], { type })
  } finally {
    watch.end()
  }
}

/** The middle of a picture in the shape of a field. */
function cut(whole: ImageBitmap, { width, height }: Size, decode: typeof createImageBitmap): Promise<ImageBitmap> {
  const scale = Math.min(whole.width / width, whole.height / height)
  const [wide, high] = [pixels(width * scale), pixels(height * scale)]
  const [left, top] = [Math.floor((whole.width - wide) / 2), Math.floor((whole.height - high) / 2)]
  return decode(whole, left, top, wide, high, {
    resizeWidth: Math.min(wide, pixels(width)),
    resizeHeight: Math.min(high, pixels(height)),
    resizeQuality: 'medium',
  })
}

const pixels = (length: number): number => Math.max(1, Math.round(length))

async function drawnLines(address: string, longestPx: number): Promise<ImageBitmap> {
  const image = new Image()
  image.src = address
  await image.decode()
  const scale = longestPx / Math.max(1, image.naturalWidth, image.naturalHeight)
  const canvas = document.createElement('canvas')
  canvas.width = pixels(image.naturalWidth * scale)
  canvas.height = pixels(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return createImageBitmap(canvas)
}
