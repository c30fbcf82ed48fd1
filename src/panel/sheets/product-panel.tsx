import { Footprints, Heart, Rotate3d, Share2 } from 'lucide-react'
import { useCallback, useState } from 'react'
import { ProductSheet } from '#card/product-sheet.tsx'
import { IconButton } from '../bars/icon-button.tsx'
import { usePanelled, useVisitState } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'
import { WhenRead } from '../when-read.tsx'
import { ShareSpot } from './share-spot.tsx'

/** The card of a product, and what one can do with it. */
export function ProductPanel({ id }: { id: string }) {
  const { visit, source } = usePanelled()
  const read = useCallback(() => source.productOf(id), [source, id])
  return (
    <>
      <WhenRead read={read}>
        {({ product, maker }) => (
          <ProductSheet
            product={product}
            maker={maker}
            marketplaces={source.exhibition.marketplaces}
            onEnquiryMade={(how) => visit.enquiryMade(maker?.id ?? null, [product.id], how)}
          />
        )}
      </WhenRead>
      <ProductActions id={id} />
    </>
  )
}

function ProductActions({ id }: { id: string }) {
  const { visit, source } = usePanelled()
  const isKept = useVisitState(({ favourites }) => favourites.includes(id))
  const canGo = useVisitState(({ walk }) => walk?.exhibits.some((one) => one.id === id && one.view !== null) === true)
  const isHere = useVisitState(({ walk }) => walk?.exhibits.some((one) => one.id === id) === true)
  const [isSharing, setSharing] = useState(false)
  const [isFull, setFull] = useState(false)
  const w = useHallWords()
  return (
    <div className="hall-actions">
      {isSharing && <ShareSpot />}
      <p role="status">{isFull && !isKept ? w.tooMany : ''}</p>
      <div className="hall-action-row">
        <IconButton icon={Heart} label={w.keep} isPressed={isKept} onPress={() => setFull(!visit.toggleFavourite(id))}>
          <span>{isKept ? w.kept : w.keep}</span>
        </IconButton>
        {source.hand !== undefined && isHere && (
          <IconButton icon={Rotate3d} label={w.inspect} onPress={() => visit.openPanel({ kind: 'inspect', id })}>
            <span>{w.inspect}</span>
          </IconButton>
        )}
        {canGo && (
          <IconButton icon={Footprints} label={w.goThere} onPress={() => visit.visitProduct(id)}>
            <span>{w.goThere}</span>
          </IconButton>
        )}
        <IconButton icon={Share2} label={w.share} isExpanded={isSharing} onPress={() => setSharing(!isSharing)}>
          <span>{w.share}</span>
        </IconButton>
      </div>
    </div>
  )
}
