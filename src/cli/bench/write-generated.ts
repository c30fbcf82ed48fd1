import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { GENERATED_ID, generateExhibition } from '../generate/generate-exhibition.ts'

/** What is measured: products, and the halls they stand in. */
export const BENCH_SIZES = [
  { products: 12, halls: 1 },
  { products: 120, halls: 1 },
  { products: 1200, halls: 4 },
  { products: 12_000, halls: 40 },
] as const

const SEED = 2026
/** How many files are written at once; systems allow some hundred. */
const AT_ONCE = 64

/** Writes a generated exhibition below a content folder, which `CONTENT=… npm start` may then show. */
export async function writeGenerated(contentRoot: string, size: { products: number; halls: number }): Promise<void> {
  const files = [...generateExhibition({ ...size, seed: SEED })]
  // Fails where one is already: a mixture of two would be neither.
  await mkdir(contentRoot, { recursive: true })
  await mkdir(join(contentRoot, GENERATED_ID))
  const folders = new Set(files.map(([path]) => dirname(join(contentRoot, GENERATED_ID, path))))
  for (const folder of folders) await mkdir(folder, { recursive: true })
  for (let i = 0; i < files.length; i += AT_ONCE) {
    const some = files.slice(i, i + AT_ONCE)
    await Promise.all(some.map(([path, text]) => writeFile(join(contentRoot, GENERATED_ID, path), text)))
  }
}
