import { Transformer } from '@napi-rs/image'
import { describe, expect, it } from 'vitest'
import { makeSizes, widthsOf, type MadePicture } from '#cli/pictures/make-sizes.ts'
import { factsOf } from '#cli/read-media.ts'
import { colourAt, noise, quartered, withDisplayP3, withExif, withXmp } from './picture-files.ts'

async function made(original: Buffer): Promise<MadePicture> {
  const result = await makeSizes(original)
  if (typeof result === 'string') throw new Error(result)
  return result
}

const flat = (r: number, g: number, b: number) => {
  const pixels = new Uint8Array(64 * 64 * 4)
  for (let i = 0; i < pixels.length; i += 4) pixels.set([r, g, b, 255], i)
  return Transformer.fromRgbaPixels(pixels, 64, 64).jpegSync(98)
}

describe('the widths made of a picture', () => {
  it('are three for a photograph, and never more than it has', () => {
    expect(widthsOf(4032, 3024)).toEqual([480, 960, 1600])
    expect(widthsOf(1600, 900)).toEqual([480, 960, 1600])
    expect(widthsOf(1000, 700)).toEqual([480, 960, 1000])
    expect(widthsOf(960, 700)).toEqual([480, 960])
    expect(widthsOf(16, 9)).toEqual([16])
  })

  it('keep a tall one within the longest side, and a sliver above nothing', () => {
    expect(widthsOf(3024, 4032)).toEqual([480, 960, 1536])
    expect(widthsOf(1080, 20_000)).toEqual([110])
    expect(widthsOf(1, 20_000)).toEqual([1])
  })
})

describe('a made picture', () => {
  it('stands upright, in every size and both formats', async () => {
    // On its side: what is red above left belongs above right.
    const { widthPx, heightPx, sizes } = await made(withExif(quartered(1200, 800).jpegSync(90), { orientation: 6 }))
    expect([widthPx, heightPx]).toEqual([800, 1200])
    expect(sizes.map((size) => size.widthPx)).toEqual([480, 800])
    for (const size of sizes)
      for (const format of ['avif', 'webp'] as const) {
        const file = size[format]
        expect(await factsOf(file)).toMatchObject({ format, widthPx: size.widthPx, heightPx: size.widthPx * 1.5 })
        const [r, g, b] = await colourAt(file, 0.75, 0.25)
        expect(r > 180 && g < 80 && b < 80, `${r} ${g} ${b}`).toBe(true)
      }
  })

  it('tells nothing beside the picture', async () => {
    const xmp = withXmp(quartered(600, 400).jpegSync(90), '<rdf exif:GPSLatitude="22"/>')
    const result = await made(withDisplayP3(withExif(xmp, { gps: 'taken' })))
    expect(result.hadGps).toBe(true)
    for (const { avif, webp } of result.sizes)
      for (const file of [avif, webp]) {
        expect(await factsOf(file)).toMatchObject({ hasGps: false })
        for (const mark of ['Exif', 'EXIF', 'xmpmeta', 'XMP ', 'acsp', 'GPS'])
          expect(file.includes(mark), mark).toBe(false)
      }
  })

  it('keeps the colours that a phone saw: Display P3 becomes sRGB', async () => {
    // sRGB’s red is (234, 51, 35) in Display P3; CSS Color 4 gives the same in its examples of conversion.
    const near = async (file: Buffer, wanted: readonly number[]) => {
      const colour = await colourAt(file, 0.5, 0.5)
      for (const [i, value] of colour.entries())
        expect(Math.abs(value - (wanted[i] ?? 0)), colour.join(', ')).toBeLessThan(12)
    }
    const webpOf = async (file: Buffer) => (await made(file)).sizes[0]?.webp ?? Buffer.alloc(0)
    await near(await webpOf(withDisplayP3(flat(234, 51, 35))), [255, 0, 0])
    await near(await webpOf(withDisplayP3(flat(120, 120, 120))), [120, 120, 120])
    await near(await webpOf(flat(234, 51, 35)), [234, 51, 35])
  })

  it('keeps what is transparent, and takes pictures of 16 bits and of grey', async () => {
    const clear = Transformer.fromRgbaPixels(new Uint8Array(64 * 64 * 4), 64, 64).pngSync()
    const [size] = (await made(clear)).sizes
    const pixels = new Transformer(size?.webp ?? Buffer.alloc(0)).rawPixelsSync()
    expect(pixels.length).toBe(64 * 64 * 4)
    expect(pixels[3]).toBe(0)
    expect((await made(quartered(64, 64).grayscale().pngSync())).widthPx).toBe(64)
  })

  it('becomes coarser rather than heavy', async () => {
    const { sizes } = await made(noise(800, 600).jpegSync(90))
    const largest = sizes.at(-1)
    expect(largest?.widthPx).toBe(800)
    // Noise cannot be made small; half of what the first quality gives shows that others were tried.
    const first = noise(800, 600).webpSync(80).length
    expect(largest?.webp.length).toBeLessThan(first * 0.75)
  })

  it('is refused with its reason', async () => {
    const jpeg = quartered(64, 64).jpegSync(80)
    const huge = Buffer.from(quartered(64, 64).pngSync())
    huge.writeUInt32BE(20_000, 16)
    huge.writeUInt32BE(20_000, 20)
    const spoilt = Buffer.from(quartered(64, 64).pngSync())
    spoilt.fill(0, 41, 60)
    expect(await makeSizes(Buffer.from('x'))).toBe('unknown')
    expect(await makeSizes(jpeg.subarray(0, 200))).toBe('cut-off')
    expect(await makeSizes(huge)).toBe('too-many-pixels')
    expect(await makeSizes(spoilt)).toBe('broken')
  })
})
