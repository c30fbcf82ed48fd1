import { artPath } from './art-path.ts'
import type { ProductBrief } from './brief.ts'
import { capitalised, placeTexts } from './place-text.ts'
import { Spoken } from './spoken.tsx'
import { Stars } from './stars.tsx'
import { useSurroundings } from './surroundings.tsx'

/** One product in a list: picture, name, where from, what is known of its stars, one line. The whole tile is the link. */
export function ProductTile({ product, eager = false }: { product: ProductBrief; eager?: boolean }) {
  const { words, hrefOf, assetOf } = useSurroundings()
  const now = product.place && placeTexts(product.place, words).now
  return (
    <article className="tile">
      <img
        src={assetOf(product.photo ?? artPath('product', product.id))}
        alt=""
        width={480}
        height={360}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
      />
      <div className="tile-text">
        <h3>
          <a href={hrefOf({ kind: 'product', id: product.id })}>
            <Spoken text={product.name} mark={false} />
          </a>
        </h3>
        {now !== undefined && <p className="tile-place">{capitalised(now)}</p>}
        <Stars rating={product.rating} />
        <p>
          <Spoken text={product.summary} mark={false} />
        </p>
      </div>
    </article>
  )
}

/** The kept place of what has a broken or missing file. */
export function MarkedTile({ id, title }: { id: string; title: string }) {
  const { words } = useSurroundings()
  return (
    <article className="tile marked">
      <div className="tile-text">
        <h3>{title}</h3>
        <p>
          <code>{id}</code> – {words.markedWhy}
        </p>
      </div>
    </article>
  )
}
