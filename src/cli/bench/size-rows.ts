import { benchRow, type BenchRow } from './bench-row.ts'
import type { SizeFigures } from './measure-size.ts'

/** The most memory that a check and a build's packs may take, at any size. */
const MEMORY_MB = 500
/** Search alone, per letter typed; for the largest size. */
const LETTER_MS = 10
/** The largest exhibition against the smallest: all that a visit waits for does not grow with the rest. */
const FIRST_BYTES_GROWTH = 1.1
/** Ten times the products, at most ten times the time. */
const TIME_GROWTH = 10

const FIRST_BYTES =
  'all bytes until a visit can begin (script and style of a page, index, entrance hall and its models)'

/**
 * The rows of all sizes, smallest first, and of how the figures grow from one to another.
 * @param pageBytes compressed script and style that a page names, the same for every size
 */
export function sizeRows(sizes: readonly SizeFigures[], pageBytes: number): BenchRow[] {
  return [...sizes.flatMap((figures) => rowsOf(figures, pageBytes)), ...growthRows(sizes, pageBytes)]
}

function rowsOf(figures: SizeFigures, pageBytes: number): BenchRow[] {
  const of = (what: string) => `${figures.products} products: ${what}`
  const { search } = figures
  return [
    benchRow(of('errors found'), figures.errors, 'count', 0),
    benchRow(of('warnings found'), figures.warnings, 'count'),
    benchRow(of('check'), figures.checkTime, 'ms'),
    benchRow(of('peak memory of check'), figures.checkMemory, 'MB', MEMORY_MB),
    benchRow(of('pack'), figures.packTime, 'ms'),
    benchRow(of('peak memory of check and pack'), figures.packMemory, 'MB', MEMORY_MB),
    benchRow(of(`${figures.packCount} packs, uncompressed`), figures.packBytes / 1000, 'kB'),
    benchRow(of('search pack'), figures.searchBytes / 1000, 'kB'),
    benchRow(of('index, entrance hall and its plan'), figures.firstBytes / 1000, 'kB'),
    benchRow(of('models of the entrance hall'), figures.modelBytes / 1000, 'kB'),
    benchRow(of(FIRST_BYTES), firstBytes(figures, pageBytes) / 1000, 'kB'),
    benchRow(of('largest hall'), figures.largestHallBytes / 1000, 'kB'),
    benchRow(of('search index built'), search.build, 'ms'),
    benchRow(of(`search per letter, p95 of ${search.letters}`), search.letterP95, 'ms', LETTER_MS),
    benchRow(of('the same, filters counted'), search.answerP95, 'ms'),
  ]
}

const firstBytes = (figures: SizeFigures, pageBytes: number): number =>
  pageBytes + figures.firstBytes + figures.modelBytes

function growthRows(sizes: readonly SizeFigures[], pageBytes: number): BenchRow[] {
  const [smallest, largest] = [sizes[0], sizes.at(-1)]
  const before = sizes.at(-2)
  if (smallest === undefined || largest === undefined || before === undefined) return []
  const times = `${largest.products} / ${before.products} products: time of`
  const most = (TIME_GROWTH * largest.products) / before.products / 10
  return [
    benchRow(`${times} check`, largest.checkTime / before.checkTime, '×', most, true),
    benchRow(`${times} pack`, largest.packTime / before.packTime, '×', most, true),
    benchRow(`${times} building the search index`, largest.search.build / before.search.build, '×', most, true),
    benchRow(
      `${largest.products} / ${smallest.products} products: ${FIRST_BYTES}`,
      firstBytes(largest, pageBytes) / firstBytes(smallest, pageBytes),
      '×',
      FIRST_BYTES_GROWTH,
    ),
  ]
}
