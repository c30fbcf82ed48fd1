import type { Header } from './picture-header.ts'

/** Sizes of the three kinds of first chunk: RFC 9649, 2.5 to 2.7. */
export function webpHeader(bytes: Buffer): Header {
  if (bytes.length < 30 || bytes.readUInt32LE(4) + 8 > bytes.length) return 'cut-off'
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { widthPx: 1 + bytes.readUIntLE(24, 3), heightPx: 1 + bytes.readUIntLE(27, 3) }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return { widthPx: 1 + (bits & 0x3fff), heightPx: 1 + ((bits >>> 14) & 0x3fff) }
    }
    case 'VP8 ':
      return { widthPx: bytes.readUInt16LE(26) & 0x3fff, heightPx: bytes.readUInt16LE(28) & 0x3fff }
    default:
      return null
  }
}
