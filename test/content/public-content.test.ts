import { beforeAll, describe, expect, it } from 'vitest'
import { publicContent, publicFindings } from '#content/public-content.ts'
import type { Finding } from '#content/finding.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { isStrongAlcohol } from '#content/strong-alcohol.ts'
import { fullContent } from '../fixtures/full-content.ts'

let authored: ExhibitionContent
let shown: ExhibitionContent
beforeAll(async () => {
  authored = await fullContent()
  shown = publicContent(authored)
})

describe('what is published', () => {
  it('holds no contact of a maker without the day of consent, and says that there are some', () => {
    const silent = [...authored.makers.values()].filter((maker) => maker.contacts && !maker.contactConsentOn)
    expect(silent.length).toBeGreaterThan(0)
    for (const { id } of silent) expect(shown.makers.get(id)?.contacts).toEqual([])
  })

  it('keeps the contacts of a maker who agreed', () => {
    const agreed = [...authored.makers.values()].filter((maker) => maker.contacts && maker.contactConsentOn)
    expect(agreed.length).toBeGreaterThan(0)
    for (const maker of agreed) expect(shown.makers.get(maker.id)).toEqual(maker)
  })

  it('holds no price, shop or award of strong alcohol, and all else of it', () => {
    const sound = authored.products.get('tra-suong-mu')
    const spirit = authored.products.get('ruou-ngo-suong')
    if (sound === undefined || spirit === undefined) throw new Error('The fixture has lost its products.')
    const { price, links, certificates } = sound
    expect([price, links, certificates]).not.toContain(undefined)
    const tempted = { ...spirit, price, links, certificates }
    const { products } = publicContent({ ...authored, products: new Map([[spirit.id, tempted]]) })
    expect(products.get(spirit.id)).toEqual(spirit)
    expect(shown.products.get(sound.id)).toEqual(sound)
  })
})

describe('what visitors are told of mistakes', () => {
  it('names the place and the kind, and nothing that was found there; warnings are for authors', () => {
    const finding = { file: 'cho/makers/nha.json', path: 'contacts[0].number', line: 7, column: 3 }
    const findings: Finding[] = [
      { ...finding, code: 'phone-malformed', severity: 'error', args: { found: '0219 000 000' } },
      { ...finding, code: 'price-old', severity: 'warning', args: { asOf: '2020-01-01' } },
    ]
    expect(publicFindings(findings)).toEqual([{ ...finding, code: 'phone-malformed', severity: 'error', args: {} }])
  })
})

describe('strong alcohol', () => {
  it.each([
    [[25, 29], true],
    [[12, 15], true],
    [[14.9], false],
    [[0], false],
  ])('of %j %% is %s', (alcoholPercent, strong) => {
    expect(isStrongAlcohol({ label: { alcoholPercent }, subgroup: 'spirit' })).toBe(strong)
  })
  it('is a spirit of unknown strength, and no other product of unknown strength', () => {
    expect(isStrongAlcohol({ subgroup: 'spirit' })).toBe(true)
    expect(isStrongAlcohol({ subgroup: 'tea' })).toBe(false)
  })
})
