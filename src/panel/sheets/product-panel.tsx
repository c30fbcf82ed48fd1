import { useCallback } from 'react'
import { ProductSheet } from '#card/product-sheet.tsx'
import { usePanelled, useVisitState } from '../panel-context.ts'
import type { ProductFound } from '../panel-source.ts'
import { useSheetTitle } from '../sheet-title.ts'
import { useHallName } from '../use-hall-name.ts'
import { useHallWords } from '../use-hall-words.ts'
import { useRead } from '../use-read.ts'
import { ReadBody } from '../when-read.tsx'
import { ProductActions } from './product-actions.tsx'

/** The card of a product, and what one can do with it. */
export function ProductPanel({ id }: { id: string }) {
  const { source } = usePanelled()
  const { state, retry } = useRead(useCallback(() => source.productOf(id), [source, id]))
  return (
    <>
      <ReadBody state={state} retry={retry}>
        {(found) => <Card found={found} />}
      </ReadBody>
      <ProductActions id={id} product={state.kind === 'found' ? state.body.product : null} />
    </>
  )
}

function Card({ found: { product, maker, hall } }: { found: ProductFound }) {
  const { visit, source } = usePanelled()
  const here = useVisitState((state) => state.hall)
  useSheetTitle(product.name)
  return (
    <>
      {hall !== undefined && hall !== here && <InOtherHall product={product.id} hall={hall} />}
      <ProductSheet
        product={product}
        maker={maker}
        marketplaces={source.exhibition.marketplaces}
        isInSheet
        onEnquiryMade={(how) => visit.enquiryMade(maker?.id ?? null, [product.id], how)}
      />
    </>
  )
}

/** It stands in another hall, where one may go to see it. */
function InOtherHall({ product, hall }: { product: string; hall: string }) {
  const { visit } = usePanelled()
  const { elsewhere: w } = useHallWords()
  const name = useHallName(hall)
  return (
    <div className="hall-elsewhere">
      <p>{w.at(name)}</p>
      <button type="button" className="button quiet-button" onClick={() => visit.follow({ hall, product })}>
        {w.go(name)}
      </button>
    </div>
  )
}
