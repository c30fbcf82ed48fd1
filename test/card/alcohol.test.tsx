// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { ProductSheet } from '#card/product-sheet.tsx'
import type { Product } from '#content/product.ts'
import { addressesOutside, readText, seen } from './stand.tsx'
import { aMaker, aProductForSale, MARKETPLACES } from './things.ts'

const MAKER = aMaker({ contacts: [{ type: 'phone', number: '+84000000001' }], contactConsentOn: '2026-01-01' })

async function cardOf(fields: Partial<Product>) {
  const page = await seen(<ProductSheet product={aProductForSale(fields)} maker={MAKER} marketplaces={MARKETPLACES} />)
  const text = readText(page)
  return {
    price: text.includes('₫') || text.includes('Giá'),
    links: [...new Set(addressesOutside(page))],
    enquiry: page.querySelectorAll('textarea, button').length > 0,
    notice: text.includes('Không dành cho người dưới 18 tuổi'),
  }
}

describe('alcohol', () => {
  it.each<[string, Partial<Product>]>([
    ['of 15°', { label: { alcoholPercent: [15] } }],
    ['of 15° in one of its bottles', { label: { alcoholPercent: [9, 15] } }],
    ['of 40°, whatever its group', { group: 'food', label: { alcoholPercent: [40] } }],
    ['of unknown strength that is a spirit', { group: 'drink', subgroup: 'spirit' }],
  ])('%s has no price, link, marketplace or enquiry', async (_name, fields) => {
    expect(await cardOf(fields)).toEqual({ price: false, links: [], enquiry: false, notice: true })
  })

  it.each<[string, Partial<Product>]>([
    ['of 14.9°', { label: { alcoholPercent: [14.9] } }],
    ['that is a spirit in name, of 5°', { group: 'drink', subgroup: 'spirit', label: { alcoholPercent: [5] } }],
    ['that is none', { group: 'drink', subgroup: 'non-alcoholic' }],
  ])('%s is sold as anything else', async (_name, fields) => {
    expect(await cardOf(fields)).toEqual({
      price: true,
      links: ['tel:+84000000001', 'https://shopee.vn/vi-du', 'https://example.com/tim?q=Tr%C3%A0%20m%E1%BA%ABu'],
      enquiry: true,
      notice: false,
    })
  })
})
