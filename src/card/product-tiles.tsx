import type { ProductBrief } from './brief.ts'
import { MarkedTile, ProductTile } from './product-tile.tsx'
import { useSurroundings } from './surroundings.tsx'

/** Products as tiles; one that cannot be read keeps its place. */
export function ProductTiles({
  products,
  marked = [],
}: {
  products: readonly ProductBrief[]
  marked?: readonly string[]
}) {
  const { words } = useSurroundings()
  return (
    <ul className="tiles">
      {products.map((product) => (
        <li key={product.id}>
          <ProductTile product={product} />
        </li>
      ))}
      {marked.map((id) => (
        <li key={id}>
          <MarkedTile id={id} title={words.markedProduct} />
        </li>
      ))}
    </ul>
  )
}
