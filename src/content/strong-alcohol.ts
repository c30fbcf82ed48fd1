import type { Product } from './product.ts'

/** From 15 % alcohol may not be advertised in Vietnam: Law 44/2019/QH14. */
const ADVERTISING_LIMIT_PERCENT = 15

/** Whether a product may have no price, shop, contact or praise. A spirit of unknown strength counts as strong. */
export function isStrongAlcohol({ label, subgroup }: Pick<Product, 'label' | 'subgroup'>): boolean {
  const percent = label?.alcoholPercent
  return percent === undefined ? subgroup === 'spirit' : Math.max(...percent) >= ADVERTISING_LIMIT_PERCENT
}
