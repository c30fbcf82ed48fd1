// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { PriceLine } from '#card/price-line.tsx'
import { ProductSheet } from '#card/product-sheet.tsx'
import type { Product } from '#content/product.ts'
import { prerendered, readText } from './stand.tsx'
import { aProduct, aProductForSale } from './things.ts'

const line = (price: Product['price'], lang: 'vi' | 'en' = 'vi') =>
  readText(prerendered(<PriceLine price={price} />, { lang }))
const PRICE = aProductForSale().price

describe('a price', () => {
  it('that is unknown is said to be', () => {
    expect(line(undefined)).toBe('Giá: chưa cập nhật')
    expect(line(undefined, 'en')).toBe('Price: not yet provided')
  })

  it('that is known has its currency, unit, date and nature', () => {
    expect(line(PRICE)).toBe('Giá: 250.000 ₫ / chai (giá tham khảo, ngày 15/10/2026)')
    expect(line(PRICE, 'en')).toBe('Price: ₫250,000 / bottle (reference price, on 15 October 2026)')
  })

  it('says no more than is known', () => {
    const per = { vi: 'kg' }
    expect(line({ amountVnd: 90_000, per, reference: true })).toBe('Giá: 90.000 ₫ / kg (giá tham khảo)')
    expect(line({ amountVnd: 90_000, per, reference: false, asOf: '2026-01-02' })).toBe(
      'Giá: 90.000 ₫ / kg (ngày 2/1/2026)',
    )
    expect(line({ amountVnd: 90_000, per, reference: false })).toBe('Giá: 90.000 ₫ / kg')
  })

  it('stands on the card of a product, but not of a village that one visits', () => {
    const card = (product: Product) =>
      readText(prerendered(<ProductSheet product={product} maker={undefined} marketplaces={[]} />))
    expect(card(aProduct())).toContain('Giá: chưa cập nhật')
    expect(card(aProductForSale())).toContain('250.000 ₫')
    expect(card(aProduct({ group: 'tourism' }))).not.toContain('Giá:')
  })
})
