import type { Header } from './picture-header.ts'

/** What an ISO media file (ISO/IEC 14496-12) says it is: its main brand and those it is compatible with. */
export function brandsOf(bytes: Buffer): string[] {
  if (bytes.length < 16 || bytes.toString('latin1', 4, 8) !== 'ftyp') return []
  const brands = bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), bytes.length, 256))
  return [brands.slice(0, 4), ...(brands.slice(8).match(/.{4}/gs) ?? [])]
}

/** The largest size among the items (a thumbnail is smaller, transparency as large), turned where a turn is noted. */
export function avifHeader(bytes: Buffer): Header {
  let meta: Buffer | null = null
  for (let at = 0; at < bytes.length;) {
    const size = at + 8 > bytes.length ? 0 : bytes.readUInt32BE(at)
    // A size of 0 runs to the end, 1 is a 64-bit size: neither tells whether something is missing.
    const end = size > 1 ? at + size : bytes.length
    if (end > bytes.length || end < at + 8) return 'cut-off'
    if (bytes.toString('latin1', at + 4, at + 8) === 'meta') meta = bytes.subarray(at, end)
    at = end
  }
  if (meta === null) return null
  const sizes = [...boxesNamed(meta, 'ispe', 16)].map((box) => [box.readUInt32BE(8), box.readUInt32BE(12)] as const)
  const [width, height] = sizes.reduce((a, b) => (b[0] * b[1] > a[0] * a[1] ? b : a), [0, 0] as const)
  const isOnItsSide = [...boxesNamed(meta, 'irot', 5)].some((box) => (box[4] ?? 0) % 2 === 1)
  return isOnItsSide ? { widthPx: height, heightPx: width } : { widthPx: width, heightPx: height }
}

/** From the name of each box on, where at least `length` bytes follow. */
function* boxesNamed(meta: Buffer, name: string, length: number): Generator<Buffer> {
  for (
    let at = meta.indexOf(name, 0, 'latin1'), n = 0;
    at !== -1 && n < 64;
    at = meta.indexOf(name, at + 4, 'latin1'), n++
  )
    if (at + length <= meta.length) yield meta.subarray(at)
}
