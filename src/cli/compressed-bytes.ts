import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'

/** Bytes of files, as a host with brotli sends them. */
export async function compressedBytes(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => brotliCompressSync(await readFile(path)).length))
  return sizes.reduce((total, size) => total + size, 0)
}
