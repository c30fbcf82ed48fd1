import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { benchLines, benchRow, type BenchRow } from './bench/bench-row.ts'
import { measureApart } from './bench/measure-apart.ts'
import { measureSize } from './bench/measure-size.ts'
import { sizeRows } from './bench/size-rows.ts'
import { BENCH_SIZES, writeGenerated } from './bench/write-generated.ts'
import { buildIfStale } from './build.ts'
import { createModelCache } from './hall/model-cache.ts'
import { settingsFrom } from './settings.ts'
import { pageBytes, siteSizes } from './site-sizes.ts'
import { RESULTS } from './test-steps.ts'

/**
 * `npm run bench`: what the built site costs, and what checking, packing and searching generated exhibitions of growing
 * size cost, each row with its budget; exit 1 when bytes, counts or memory are over. `--write <folder>` only writes the
 * generated exhibitions, each into a content folder named by its size.
 */
export async function main(args: readonly string[]): Promise<number> {
  const options = { write: { type: 'string' }, measure: { type: 'string' } } as const
  const { write, measure } = parseArgs({ args: [...args], options }).values
  if (measure !== undefined) {
    console.log(JSON.stringify(await measureSize(measure, createModelCache())))
    return 0
  }
  if (write !== undefined) {
    for (const size of BENCH_SIZES) await writeGenerated(join(resolve(write), String(size.products)), size)
    console.log(`${resolve(write)}: ${BENCH_SIZES.map(({ products }) => products).join(', ')}`)
    return 0
  }
  const rows = [...(await siteRows()), ...(await generatedRows())]
  for (const line of benchLines(rows)) console.log(line)
  const file = join(RESULTS, 'bench.json')
  await mkdir(RESULTS, { recursive: true })
  await writeFile(file, `${JSON.stringify(rows, null, 2)}\n`)
  console.log(`\n${file}`)
  return rows.some(({ verdict }) => verdict === 'over') ? 1 : 0
}

async function siteRows(): Promise<BenchRow[]> {
  const settings = settingsFrom(process.env)
  await buildIfStale(settings)
  const sizes = await siteSizes(settings.outDir)
  return sizes.map(({ what, bytes, budget }) => benchRow(what, bytes / 1000, 'kB', budget && budget / 1000))
}

async function generatedRows(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cho-phien-bench-'))
  try {
    const figures = []
    for (const size of BENCH_SIZES) {
      console.log(`Measuring ${size.products} products …`)
      const contentRoot = join(folder, String(size.products))
      await writeGenerated(contentRoot, size)
      figures.push(await measureApart(contentRoot))
    }
    return sizeRows(figures, await pageBytes(settingsFrom(process.env).outDir))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
