import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { benchLines, benchRow, type BenchRow } from './bench/bench-row.ts'
import { measureHall } from './bench/measure-hall.ts'
import { measureApart } from './bench/measure-apart.ts'
import { sizeRows } from './bench/size-rows.ts'
import { BENCH_SIZES, writeGenerated } from './bench/write-generated.ts'
import { buildIfStale } from './build.ts'
import { findBrowser } from './find-browser.ts'
import { settingsFrom } from './settings.ts'
import { pageBytes, siteSizes } from './site-sizes.ts'
import { RESULTS } from './test-steps.ts'

/**
 * `npm run bench`: what the built site and a visit to its hall cost, and what checking, packing and searching generated
 * exhibitions of growing size cost, each row with its budget; exit 1 when bytes, counts or memory are over. `--only site`,
 * `--only hall` or `--only sizes` measures one part; `--write <folder>` only writes the generated exhibitions, each into a
 * content folder named by its size.
 */
export async function main(args: readonly string[]): Promise<number> {
  const options = { write: { type: 'string' }, only: { type: 'string' } } as const
  const { write, only } = parseArgs({ args: [...args], options }).values
  if (write !== undefined) {
    for (const size of BENCH_SIZES) await writeGenerated(join(resolve(write), String(size.products)), size)
    console.log(`${resolve(write)}: ${BENCH_SIZES.map(({ products }) => products).join(', ')}`)
    return 0
  }
  if (only !== undefined && !Object.hasOwn(PARTS, only)) {
    console.error(`--only ${only}: there are ${Object.keys(PARTS).join(', ')}.`)
    return 1
  }
  const parts = Object.entries(PARTS).filter(([name]) => only === undefined || only === name)
  // Told before minutes of measuring, not after.
  if (parts.some(([name]) => name === 'hall') && findBrowser() === null) {
    console.error('No browser was found: install Chrome, Chromium or Edge, or name one in CHROME.')
    return 1
  }
  const rows: BenchRow[] = []
  for (const [, measured] of parts) rows.push(...(await measured()))
  for (const line of benchLines(rows)) console.log(line)
  const file = join(RESULTS, only === undefined ? 'bench.json' : `bench-${only}.json`)
  await mkdir(RESULTS, { recursive: true })
  await writeFile(file, `${JSON.stringify(rows, null, 2)}\n`)
  console.log(`\n${file}`)
  return rows.some(({ verdict }) => verdict === 'over') ? 1 : 0
}

const PARTS: Readonly<Record<string, () => Promise<BenchRow[]>>> = {
  site: siteRows,
  hall: hallRows,
  sizes: generatedRows,
}

async function siteRows(): Promise<BenchRow[]> {
  const settings = settingsFrom(process.env)
  await buildIfStale(settings)
  const sizes = await siteSizes(settings.outDir)
  return sizes.map(({ what, bytes, budget }) => benchRow(what, bytes / 1000, 'kB', budget && budget / 1000))
}

async function hallRows(): Promise<BenchRow[]> {
  const settings = settingsFrom(process.env)
  await buildIfStale(settings)
  return measureHall(settings, findBrowser() ?? '')
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
