// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { MainPicture, Pictures } from '#card/pictures.tsx'
import { madeSizes, srcAtLeast } from '#content/made-sizes.ts'
import type { Picture } from '#content/picture.ts'
import { prerendered } from './stand.tsx'

const PLAIN: Picture = { src: 'media/tra.jpg', alt: { vi: 'Hộp trà' }, widthPx: 1600, heightPx: 1200 }
const MADE: Picture = { ...PLAIN, src: 'media/tra-1600.webp', widthsPx: [480, 960, 1600] }
const DRAWN = { src: 'art/tra.svg', name: { vi: 'Trà' }, widthPx: 480, heightPx: 360, caption: 'Tranh' }

describe('a picture', () => {
  it('is one file where no sizes were made', () => {
    const root = prerendered(<MainPicture pictures={[PLAIN]} drawn={DRAWN} />)
    expect(root.querySelector('picture, source')).toBeNull()
    expect(root.querySelector('img')?.getAttribute('src')).toBe('/content/cho-mau/media/tra.jpg')
  })

  it('offers each made size in AVIF and in WebP, best first, and keeps its place free', () => {
    const root = prerendered(<MainPicture pictures={[MADE]} drawn={DRAWN} />)
    const sources = [...root.querySelectorAll('figure > picture > source')]
    expect(sources.map((source) => source.getAttribute('type'))).toEqual(['image/avif', 'image/webp'])
    for (const [i, format] of ['avif', 'webp'].entries())
      expect(sources[i]?.getAttribute('srcset')).toBe(
        [480, 960, 1600].map((width) => `/content/cho-mau/media/tra-${width}.${format} ${width}w`).join(', '),
      )
    for (const source of sources) expect(source.getAttribute('sizes')).toMatch(/100vw$/)
    const image = root.querySelector('picture > img')
    expect(image?.getAttribute('src')).toBe('/content/cho-mau/media/tra-1600.webp')
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['1600', '1200'])
    expect(root.querySelector('[style]')).toBeNull()
  })

  it('waits with further ones until they are near', () => {
    const root = prerendered(<Pictures pictures={[MADE, PLAIN]} />)
    expect([...root.querySelectorAll('img')].map((image) => image.getAttribute('loading'))).toEqual(['lazy', 'lazy'])
    expect(root.querySelectorAll('picture')).toHaveLength(1)
  })

  it('is shown as it is where its widths do not fit its name', () => {
    for (const widthsPx of [
      [480, 960],
      [1600, 480],
      [960, 960, 1600],
    ])
      expect(madeSizes({ src: 'media/tra-1600.webp', widthsPx })).toBeNull()
    const root = prerendered(<MainPicture pictures={[{ ...MADE, widthsPx: [480] }]} drawn={DRAWN} />)
    expect(root.querySelector('source')).toBeNull()
  })

  it('gives a tile the smallest file that is wide enough', () => {
    expect(srcAtLeast(MADE, 480)).toBe('media/tra-480.webp')
    expect(srcAtLeast(MADE, 500)).toBe('media/tra-960.webp')
    expect(srcAtLeast(MADE, 5000)).toBe('media/tra-1600.webp')
    expect(srcAtLeast(PLAIN, 480)).toBe('media/tra.jpg')
  })
})
