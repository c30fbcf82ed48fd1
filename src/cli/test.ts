import { gate, runSteps, vitestStep } from './test-steps.ts'
import { testInBrowser } from './test-sites.ts'

/** `npm test`: types, lint, format, dead code, unit and property tests, and a real browser. `npm test -- browser` runs that step alone. */
export function main(only: readonly string[]): Promise<number> {
  return runSteps(
    [
      gate('types', 'tsc', ['-p', '.']),
      gate('lint', 'oxlint', ['--type-aware', '--deny-warnings', 'src', 'test', 'vite.config.ts']),
      gate('format', 'oxfmt', ['--check', 'src', 'test', 'vite.config.ts']),
      gate('nothing unused', 'knip', []),
      vitestStep('unit and property tests', 'unit'),
      { name: 'browser tests', run: () => testInBrowser('browser') },
    ],
    only,
  )
}
