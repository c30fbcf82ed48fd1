import { Transformer } from '@napi-rs/image'

/** Four quarters, red and green above blue and white, so that a turn shows. */
export function quartered(widthPx: number, heightPx: number): Transformer {
  const quarters = [
    [220, 30, 30],
    [30, 200, 40],
    [30, 40, 220],
    [240, 240, 240],
  ] as const
  const pixels = new Uint8Array(widthPx * heightPx * 4)
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const [r, g, b] = quarters[(y * 2 < heightPx ? 0 : 2) + (x * 2 < widthPx ? 0 : 1)] ?? quarters[0]
      pixels.set([r, g, b, 255], (y * widthPx + x) * 4)
    }
  return Transformer.fromRgbaPixels(pixels, widthPx, heightPx)
}

/** A picture that no encoder can make small. */
export function noise(widthPx: number, heightPx: number): Transformer {
  const pixels = new Uint8Array(widthPx * heightPx * 4)
  let state = 1
  for (let i = 0; i < pixels.length; i++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    pixels[i] = i % 4 === 3 ? 255 : state >> 16
  }
  return Transformer.fromRgbaPixels(pixels, widthPx, heightPx)
}

interface Notes {
  readonly orientation?: number
  /** `empty` is what a phone leaves with location switched off. */
  readonly gps?: 'taken' | 'empty'
}

/** A TIFF as Exif has it, big-endian as iPhones write it or little-endian as Android does. */
export function tiff({ orientation = 1, gps }: Notes, isLittle = false): Buffer {
  const out = Buffer.alloc(80)
  const u16 = (value: number, at: number) => (isLittle ? out.writeUInt16LE(value, at) : out.writeUInt16BE(value, at))
  const u32 = (value: number, at: number) => (isLittle ? out.writeUInt32LE(value, at) : out.writeUInt32BE(value, at))
  const entry = (at: number, tag: number, type: number, count: number, write: () => void) => {
    u16(tag, at)
    u16(type, at + 2)
    u32(count, at + 4)
    write()
  }
  out.write(isLittle ? 'II' : 'MM')
  u16(42, 2)
  u32(8, 4)
  u16(gps === undefined ? 1 : 2, 8)
  entry(10, 0x0112, 3, 1, () => u16(orientation, 18))
  if (gps !== undefined) {
    entry(22, 0x8825, 4, 1, () => u32(40, 30))
    u16(1, 40)
    // Latitude, or only the version of the GPS part.
    entry(42, gps === 'taken' ? 2 : 0, 5, 3, () => u32(56, 50))
  }
  return out
}

/** A JPEG with an APP1 segment behind its first mark. */
function withSegment(jpeg: Buffer, segment: Buffer, marker = 0xe1): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(segment.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, segment, jpeg.subarray(2)])
}

export const withExif = (jpeg: Buffer, notes: Notes, isLittle = false): Buffer =>
  withSegment(jpeg, Buffer.concat([Buffer.from('Exif\0\0'), tiff(notes, isLittle)]))

export const withXmp = (jpeg: Buffer, xmp: string): Buffer =>
  withSegment(jpeg, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${xmp}</x:xmpmeta>`))

/** What an iPhone embeds: the primaries of Display P3 with the curve of sRGB (ICC.1:2022). */
export function withDisplayP3(jpeg: Buffer): Buffer {
  const fixed = (values: readonly number[]) => {
    const bytes = Buffer.alloc(values.length * 4)
    for (const [i, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), i * 4)
    return bytes
  }
  const xyz = (values: readonly number[]) => Buffer.concat([Buffer.from('XYZ \0\0\0\0'), fixed(values)])
  const curve = fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
  const tags = [
    ['rXYZ', xyz([0.51512, 0.2412, -0.00105])],
    ['gXYZ', xyz([0.29198, 0.69225, 0.04189])],
    ['bXYZ', xyz([0.1571, 0.06657, 0.78407])],
    ...['rTRC', 'gTRC', 'bTRC'].map(
      (name) => [name, Buffer.concat([Buffer.from('para\0\0\0\0\0\x03\0\0'), curve])] as const,
    ),
  ] as const
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length)
  let at = 128 + table.length
  for (const [i, [name, { length }]] of tags.entries()) {
    table.write(name, 4 + i * 12)
    table.writeUInt32BE(at, 8 + i * 12)
    table.writeUInt32BE(length, 12 + i * 12)
    at += length
  }
  const header = Buffer.alloc(128)
  header.writeUInt32BE(at)
  header.write('acsp', 36)
  const profile = Buffer.concat([header, table, ...tags.map(([, bytes]) => bytes)])
  return withSegment(jpeg, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), profile]), 0xe2)
}

/** A GLB with this JSON and no more. */
export function glb(json: unknown, version = 2): Buffer {
  const text = JSON.stringify(json)
  const chunk = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4))
  const head = Buffer.alloc(20)
  head.write('glTF')
  head.writeUInt32LE(version, 4)
  head.writeUInt32LE(20 + chunk.length, 8)
  head.writeUInt32LE(chunk.length, 12)
  head.write('JSON', 16)
  return Buffer.concat([head, chunk])
}

/** The red, green and blue of a pixel, at a share of width and height. */
export async function colourAt(file: Buffer, x: number, y: number): Promise<[number, number, number]> {
  const picture = new Transformer(file)
  const { width, height } = await picture.metadata()
  const pixels = await new Transformer(file).rawPixels()
  const channels = pixels.length / (width * height)
  const at = (Math.floor(y * height) * width + Math.floor(x * width)) * channels
  return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]
}
