import type { Product } from '#content/product.ts'
import { dateText, vndText } from '#text/dates.ts'
import { Spoken } from './spoken.tsx'
import { useSurroundings } from './surroundings.tsx'

/** The price with its unit, date and nature; unknown is said to be unknown. */
export function PriceLine({ price }: { price: Product['price'] }) {
  const { words, uiLang } = useSurroundings()
  const w = words.price
  if (price === undefined)
    return (
      <p className="price">
        {w.title}: <span className="unknown">{words.unknown}</span>
      </p>
    )
  const nature = [
    price.reference ? w.reference : '',
    price.asOf === undefined ? '' : w.asOf(dateText(price.asOf, uiLang)),
  ].filter(Boolean)
  return (
    <p className="price">
      {w.title}: <strong>{vndText(price.amountVnd, uiLang)}</strong> / <Spoken text={price.per} />
      {nature.length > 0 && <small> ({nature.join(', ')})</small>}
    </p>
  )
}
