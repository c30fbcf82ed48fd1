import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { boothsInOrder } from '#find/booths-in-order.ts'
import { drawProduct } from './draw-product.ts'

const DEFAULT_COLOURS = { wall: '#cf9458', cloth: '#1a2244', accent: '#e8792a' }

export function artFiles(content: ExhibitionContent): ReadonlyMap<string, () => string> {
  const files = new Map<string, () => string>()
  const boothOf = new Map(boothsInOrder(content).flatMap((booth) => booth.plinths.flatMap(({ products }) => products.map((id) => [id, booth] as const))))
  let seed = 0
  for (const product of content.products.values()) {
    const { package: kind } = product.exhibit
    const look = product.exhibit.kind === 'package' ? product.exhibit : undefined
    const n = seed++
    files.set(`product-${product.id}.svg`, () =>
      drawProduct({
        package: kind,
        ...(look?.colour !== undefined && { colour: look.colour }),
        ...(look?.accent !== undefined && { accent: look.accent }),
        ...(look?.count !== undefined && { count: look.count }),
        seed: n,
        backdrop: boothOf.get(product.id)?.colours ?? DEFAULT_COLOURS,
      }),
    )
  }
  return files
}
