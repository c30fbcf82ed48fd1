import type { Festival } from '#content/festival.ts'
import type { Maker } from '#content/maker.ts'
import type { Place } from '#content/place.ts'
import type { Product } from '#content/product.ts'

/** The example of both layers of place that the design gives. */
export const THONG_NGUYEN: Place = {
  now: { communes: [{ kind: 'commune', name: 'Thông Nguyên' }], province: 'Tuyên Quang' },
  before: {
    communes: [{ kind: 'commune', name: 'Thông Nguyên' }],
    districts: [{ kind: 'district', name: 'Hoàng Su Phì' }],
    province: 'Hà Giang',
  },
}

/** A product that says as little as a product may. */
export function aProduct(fields: Partial<Product> = {}): Product {
  return {
    schemaVersion: 2,
    id: 'tra-mau',
    name: { vi: 'Trà mẫu', en: 'Sample tea' },
    summary: { vi: 'Trà để thử.', en: 'Tea for a test.' },
    group: 'food',
    groupVerified: true,
    exhibit: { kind: 'package', package: 'tea-tin' },
    sources: [],
    confidence: 'low',
    ...fields,
  }
}

export function aMaker(fields: Partial<Maker> = {}): Maker {
  return {
    schemaVersion: 1,
    id: 'nha-mau',
    name: { vi: 'Nhà mẫu', en: 'Sample maker' },
    kind: 'household',
    sources: [],
    confidence: 'low',
    ...fields,
  }
}

export function aFestival(fields: Partial<Festival> = {}): Festival {
  return {
    schemaVersion: 1,
    id: 'hoi-mau',
    name: { vi: 'Hội mẫu', en: 'Sample festival' },
    summary: { vi: 'Hội để thử.', en: 'A festival for a test.' },
    peoples: [],
    dateRule: { kind: 'unknown' },
    private: false,
    sacred: false,
    sequence: [],
    sources: [],
    confidence: 'low',
    ...fields,
  }
}

/** A product with everything that invites to buy. */
export function aProductForSale(fields: Partial<Product> = {}): Product {
  return aProduct({
    price: { amountVnd: 250_000, per: { vi: 'chai', en: 'bottle' }, asOf: '2026-10-15', reference: true },
    links: [{ type: 'shopee', url: 'https://shopee.vn/vi-du' }],
    ...fields,
  })
}

export const MARKETPLACES = [{ name: 'Sàn Ví Dụ', searchUrl: 'https://example.com/tim?q={query}' }]
