export type Unit = 'ms' | 'kB' | 'MB' | '×' | '/s' | 'count'

/** One measured figure. Times depend on the machine, so no time makes the run fail; counts, bytes and memory do. */
export interface BenchRow {
  readonly what: string
  /** Rounded to two decimals. */
  readonly figure: number
  readonly unit: Unit
  /** The most that is wanted, or the least; null where the figure is only to be known. */
  readonly budget: number | null
  readonly isLeast: boolean
  /** `over` fails the run, `slow` does not, `seen` has no budget. */
  readonly verdict: 'ok' | 'over' | 'slow' | 'seen'
}

/** @param isTime whether the figure is a time, or made of times */
export function benchRow(
  what: string,
  figure: number,
  unit: Unit,
  budget: number | null = null,
  isTime = unit === 'ms',
): BenchRow {
  const rounded = Math.round(figure * 100) / 100
  const verdict = budget === null ? 'seen' : rounded <= budget ? 'ok' : isTime ? 'slow' : 'over'
  return { what, figure: rounded, unit, budget, isLeast: false, verdict }
}

/** A figure made of times, of which there should be at least so much. */
export function leastRow(what: string, figure: number, unit: Unit, budget: number): BenchRow {
  const rounded = Math.round(figure * 100) / 100
  return { what, figure: rounded, unit, budget, isLeast: true, verdict: rounded >= budget ? 'ok' : 'slow' }
}

const MARKS = { ok: '✓', over: '✗', slow: '~', seen: ' ' } as const

/** Rows as lines of plain text, their figures one below the other. */
export function benchLines(rows: readonly BenchRow[]): string[] {
  const whatWidth = Math.max(...rows.map(({ what }) => what.length))
  const figureWidth = Math.max(...rows.map((row) => shown(row.figure, row.unit).length))
  return rows.map(({ what, figure, unit, budget, isLeast, verdict }) => {
    const most =
      budget === null
        ? ''
        : `  of ${isLeast ? 'at least ' : ''}${shown(budget, unit)}${verdict === 'slow' ? ', slow' : ''}`
    return `${MARKS[verdict]} ${what.padEnd(whatWidth)}  ${shown(figure, unit).padStart(figureWidth)}${most}`
  })
}

function shown(figure: number, unit: Unit): string {
  const digits = unit === 'count' || figure >= 1000 ? 0 : figure >= 100 ? 1 : 2
  return `${figure.toFixed(digits)}${unit === 'count' ? '' : ` ${unit}`}`
}
