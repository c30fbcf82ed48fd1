import type { Header } from './picture-header.ts'

const START_OF_SCAN = 0xda
/** Frame headers are C0 to CF, but for tables (C4, CC) and a reserved one (C8): ITU-T T.81, table B.1. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

export function jpegHeader(bytes: Buffer): Header {
  let size: Header = null
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0
    // Any number of FF may fill the space before a marker.
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === START_OF_SCAN) return bytes.indexOf('ffd9', at, 'hex') === -1 ? 'cut-off' : size
    if (isFrame(marker)) {
      if (at + 9 > bytes.length) return 'cut-off'
      size = { heightPx: bytes.readUInt16BE(at + 5), widthPx: bytes.readUInt16BE(at + 7) }
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return 'cut-off'
}
