import { toFill, type Authored } from './authored.ts'

interface Named {
  /** Where the schemas lie, from the file, as `../../../schema`. */
  readonly schemas: string
  readonly id: string
}

/** A product of which nothing is known yet: only what a file must hold, and nothing that could be taken for a fact. */
export function productStarter({ schemas, id, maker }: Named & { readonly maker?: string }): Authored<'product'> {
  return {
    $schema: `${schemas}/product.json`,
    schemaVersion: 2,
    id,
    name: toFill('tên sản phẩm', 'name of the product'),
    summary: toFill('một câu giới thiệu: làm từ gì, ở đâu', 'one line about it: made of what, and where'),
    group: 'food',
    groupVerified: false,
    ...(maker !== undefined && { maker }),
    exhibit: { kind: 'package', package: 'tea-pouch' },
    sources: [],
    confidence: 'low',
  }
}

export function makerStarter({ schemas, id }: Named): Authored<'maker'> {
  return {
    $schema: `${schemas}/maker.json`,
    schemaVersion: 1,
    id,
    name: toFill('tên nhà làm', 'name of the maker'),
    kind: 'household',
    summary: toFill('một câu giới thiệu nhà làm', 'one line about the maker'),
    sources: [],
    confidence: 'low',
  }
}

export interface BoothStart extends Named {
  readonly number: number
  readonly maker?: string
  /** Ids of products for the first plinth. */
  readonly products?: readonly string[]
}

/** A booth with two plinths side by side before its back wall. */
export function boothStarter({ schemas, id, number, maker, products = [] }: BoothStart): Authored<'booth'> {
  const plinth = (plinthId: string, xM: number, held: readonly string[]) => ({
    id: plinthId,
    kind: 'timber' as const,
    position: { xM, zM: 0.5 },
    yawDeg: 0,
    heightM: 0.84,
    widthM: 1.1,
    depthM: 0.9,
    products: [...held],
  })
  return {
    $schema: `${schemas}/booth.json`,
    schemaVersion: 1,
    id,
    number,
    fascia: toFill('chữ trên biển gian', 'words on the fascia of the booth'),
    summary: toFill('một câu giới thiệu gian', 'one line about the booth'),
    ...(maker !== undefined && { maker }),
    colours: { wall: '#e0b67e', cloth: '#7a2f2a', accent: '#c9a24a' },
    template: { kind: 'market-stall', widthM: 6.6, depthM: 4, dressing: ['lamps', 'baskets'] },
    plinths: [plinth('be-1', -1.4, products), plinth('be-2', 1.4, [])],
  }
}
