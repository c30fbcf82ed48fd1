import type { Header } from './picture-header.ts'

export function pngHeader(bytes: Buffer): Header {
  if (bytes.length < 24 || !bytes.includes('IEND', 24, 'latin1')) return 'cut-off'
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return null
  return { widthPx: bytes.readUInt32BE(16), heightPx: bytes.readUInt32BE(20) }
}
