import { describe, expect, it } from 'vitest'
import { pictureLoader } from '#scene/labels/load-picture.ts'
import { fakeBitmap } from './fake-pictures.ts'

const FIELD = { width: 200, height: 100 }

/** A loader whose files are all `width` by `height`; what was fetched, decoded, cut and given back is written down. */
function open(
  width: number,
  height: number,
  answer: () => Promise<Response> = () => Promise.resolve(new Response('x')),
) {
  const told: unknown[][] = []
  const decode = (source: unknown, ...cut: unknown[]): Promise<ImageBitmap> => {
    if (source instanceof Blob) {
      told.push(['decoded', source.type, source.size])
      return Promise.resolve(fakeBitmap(width, height, () => told.push(['closed'])))
    }
    told.push(['cut', ...cut])
    return Promise.resolve(fakeBitmap(1, 1, () => told.push(['cut closed'])))
  }
  const load = pictureLoader({
    assetOf: (path) => `/fair/${path}`,
    fetcher: (address) => {
      told.push(['fetched', address])
      return answer()
    },
    decode,
    drawLines: (address, longestPx) => {
      told.push(['drawn', address, longestPx])
      return Promise.resolve(fakeBitmap(width, height, () => told.push(['closed'])))
    },
  })
  return { told, load: (src: string, signal = new AbortController().signal) => load(src, FIELD, signal) }
}

const made = (resizeWidth: number, resizeHeight: number) => ({ resizeWidth, resizeHeight, resizeQuality: 'medium' })

describe('a loaded picture', () => {
  it('is the middle of its file, no larger than its field, and the file is given back', async () => {
    const { told, load } = open(480, 480)
    await load('media/a/b-480.webp')
    expect(told).toEqual([
      ['fetched', '/fair/media/a/b-480.webp'],
      ['decoded', 'image/webp', 1],
      ['cut', 0, 120, 480, 240, made(200, 100)],
      ['closed'],
    ])
  })

  it('loses its sides where it is flatter than its field', async () => {
    const { told, load } = open(900, 300)
    await load('media/a.jpg')
    expect(told.slice(1, 3)).toEqual([
      ['decoded', 'image/jpeg', 1],
      ['cut', 150, 0, 600, 300, made(200, 100)],
    ])
  })

  it('is never made larger than its file', async () => {
    const { told, load } = open(24, 16)
    await load('media/a.png')
    expect(told[2]).toEqual(['cut', 0, 2, 24, 12, made(24, 12)])
    const dot = open(1, 1)
    await dot.load('media/a.png')
    expect(dot.told[2]).toEqual(['cut', 0, 0, 1, 1, made(1, 1)])
  })

  it('is drawn first, where it is made of lines', async () => {
    const { told, load } = open(400, 400)
    await load('media/a.svg')
    expect(told[0]).toEqual(['drawn', '/fair/media/a.svg', 400])
    expect(told.at(-1)).toEqual(['closed'])
  })
})

describe('a picture that cannot be had', () => {
  it.each([
    ['is not there', '404', () => Promise.resolve(new Response('no', { status: 404 }))],
    ['has nothing in it', '200', () => Promise.resolve(new Response(null))],
    ['is on no line', 'offline', () => Promise.reject(new TypeError('offline'))],
    ['is far too large', 'too large', () => Promise.resolve(new Response(new Uint8Array(4_000_001)))],
  ])('%s', async (_, why, answer) => {
    const { told, load } = open(480, 480, answer)
    await expect(load('media/a.webp')).rejects.toThrow(why)
    expect(told.flat()).not.toContain('decoded')
  })

  it('is no longer wanted: it is not fetched, or given back at once', async () => {
    const gone = open(480, 480)
    await expect(gone.load('media/a.webp', AbortSignal.abort())).rejects.toThrow('aborted')
    expect(gone.told).toEqual([])
    const stop = new AbortController()
    const late = open(480, 480, () => {
      queueMicrotask(() => stop.abort())
      return new Promise(() => undefined)
    })
    await expect(late.load('media/a.webp', stop.signal)).rejects.toThrow('aborted')
    const drawn = open(480, 480)
    await expect(drawn.load('media/a.svg', AbortSignal.abort())).rejects.toThrow('aborted')
    expect(drawn.told.at(-1)).toEqual(['closed'])
  })
})
