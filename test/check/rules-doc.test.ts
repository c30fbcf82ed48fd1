import { describe, expect, it } from 'vitest'
import { FINDING_CODES } from '#content/finding-codes.ts'
import { rulesDoc } from '../fixtures/rules/rules-doc.ts'

describe('the guide to the rules', () => {
  it('is fresh, and tells of every rule', async () => {
    const doc = await rulesDoc()
    for (const code of FINDING_CODES) expect(doc).toContain(`### \`${code}\``)
    await expect(doc).toMatchFileSnapshot('../../docs/checker.md')
    // Each of some hundred cases is checked whole; a busy machine takes longer than the usual five seconds.
  }, 30_000)
})
