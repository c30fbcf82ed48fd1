import { describe, expect, it } from 'vitest'
import { rootFindings } from '#check/root-findings.ts'
import type { RuleCase } from '../fixtures/rules/rule-case.ts'
import { newFindings } from '../fixtures/rules/run-case.ts'

const told = async (breaks: RuleCase['breaks']) => {
  const found = await newFindings(breaks)
  return { all: found.length, told: rootFindings(found).map(({ code, file }) => [code, file]) }
}

describe('what a person is told of one slip', () => {
  it.each<[string, RuleCase['breaks'], string, string]>([
    [
      'a file that cannot be read, not each place that names it',
      [{ file: 'makers/ho-nha-tho.json', text: '{' }],
      'json-broken',
      'makers/ho-nha-tho.json',
    ],
    [
      'an id misspelt, not that its thing stands nowhere',
      [{ file: 'booths/gian-nui.json', at: 'plinths[0].products', value: ['lang-mya'] }],
      'reference-unknown',
      'booths/gian-nui.json',
    ],
    [
      'a plinth that looks at the wall close by, not that it is turned as well',
      [
        { file: 'booths/gian-tra.json', at: 'plinths[0].position.zM', value: -1.3 },
        { file: 'booths/gian-tra.json', at: 'plinths[0].yawDeg', value: 180 },
      ],
      'product-not-before',
      'booths/gian-tra.json',
    ],
    [
      'a copy with the old id, not that the copy stands nowhere',
      [{ file: 'products/vai-khac.json', from: '{}', to: '{ "schemaVersion": 2, "id": "vai-may" }' }],
      'shape-missing',
      'products/vai-khac.json',
    ],
  ])('is %s', async (_what, breaks, code, file) => {
    const { told: rows } = await told(breaks)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toEqual([code, `cho-may/${file}`])
  })

  it('is not that a tour stops at what a lost booth would show, but still that it stops in another hall', async () => {
    const lost = { file: 'halls/nha-gio.json', at: 'booths[0].booth', value: 'gian-khong-co' }
    const rows = (await told([lost])).told
    expect(rows.filter(([code]) => code === 'tour-stop-elsewhere')).toEqual([])
    expect(rows.some(([code]) => code === 'reference-unknown')).toBe(true)
    const stop = { kind: 'booth', id: 'gian-tra' }
    const elsewhere = { file: 'tours/ba-nghe-gio.json', at: 'stops[0].at', value: stop }
    expect((await told([lost, elsewhere])).told.map(([code]) => code)).toContain('tour-stop-elsewhere')
  })

  it('keeps what another file does to the one that was asked for', async () => {
    const found = await newFindings([{ file: 'makers/ho-nha-tho.json', text: '{' }])
    const ofOne = found.filter(({ code }) => code === 'reference-broken').slice(0, 1)
    expect(ofOne).toHaveLength(1)
    expect(rootFindings(ofOne)).toEqual(ofOne)
  })
})
