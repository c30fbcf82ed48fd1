import { runSteps, vitestStep } from './test-steps.ts'
import { testInBrowser } from './test-sites.ts'

/** `npm run test:long`: what takes longer: a first start from a clean clone, more variants, every page. */
export function main(only: readonly string[]): Promise<number> {
  return runSteps(
    [
      vitestStep('long tests', 'long'),
      vitestStep('ten times the broken variants', 'unit', {
        file: 'test/content/broken-variants.test.ts',
        env: { VARIANTS: '100000', BROKEN_VARIANTS_SEED: '7' },
      }),
      { name: 'every page in the browser', run: () => testInBrowser('long') },
    ],
    only,
  )
}
