import { Footprints, Heart, MessageCircle, Rotate3d, Share2 } from 'lucide-react'
import { useState } from 'react'
import type { Product } from '#content/product.ts'
import { isStrongAlcohol } from '#content/strong-alcohol.ts'
import { IconButton } from '../bars/icon-button.tsx'
import { usePanelled, useVisitState } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'
import { ShareSpot } from './share-spot.tsx'

/** What one can do with a product. @param product null until it has been read */
export function ProductActions({ id, product }: { id: string; product: Product | null }) {
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
        {product !== null && <AskAbout product={product} />}
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

/** The way to the enquiry, further down in the card. As the law asks, spirits have none. */
function AskAbout({ product }: { product: Product }) {
  const w = useHallWords()
  if (isStrongAlcohol(product)) return null
  return (
    <a className="hall-button hall-ask" href="#contact">
      <MessageCircle aria-hidden="true" />
      <span>{product.group === 'tourism' ? w.askVisit : w.ask}</span>
    </a>
  )
}
