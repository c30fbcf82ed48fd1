import { X } from 'lucide-react'
import { useCallback, useState } from 'react'
import { briefOfProduct } from '#card/brief.ts'
import { ProductTile } from '#card/product-tile.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import { inLang } from '#content/localised.ts'
import { IconButton } from '../bars/icon-button.tsx'
import { usePanelled, useVisitState } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'
import { WhenRead } from '../when-read.tsx'
import { readFavourites } from './read-favourites.ts'

/** What the visitor has saved, and the way to ask its makers. */
export function FavouritesPanel() {
  const { lang } = useSurroundings()
  const { visit, source } = usePanelled()
  const favourites = useVisitState((state) => state.favourites)
  // What is taken off while one looks need not be read again for the others.
  const [ids] = useState(favourites)
  const read = useCallback(() => readFavourites(source, ids), [source, ids])
  const { saved: w } = useHallWords()
  if (favourites.length === 0) return <p>{w.none}</p>
  return (
    <>
      <p className="actions">
        <button type="button" className="button" onClick={() => visit.openPanel({ kind: 'enquiry' })}>
          {w.write}
        </button>
      </p>
      <p className="quiet">{w.onDevice}</p>
      <WhenRead read={read}>
        {({ found, unread }) => (
          <>
            <ul className="tiles">
              {found
                .filter(({ product }) => favourites.includes(product.id))
                .map(({ product }) => (
                  <li key={product.id} className="hall-kept">
                    <ProductTile product={briefOfProduct(product)} />
                    <IconButton
                      icon={X}
                      label={w.remove(inLang(product.name, lang).text)}
                      onPress={() => visit.toggleFavourite(product.id)}
                    />
                  </li>
                ))}
            </ul>
            {unread.length > 0 && <p className="notice">{w.unread(unread.length)}</p>}
          </>
        )}
      </WhenRead>
    </>
  )
}
