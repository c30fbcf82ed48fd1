import { MapPin } from 'lucide-react'
import { useSurroundings } from '#card/surroundings.tsx'
import { useHall, usePanelled, useVisitState } from '../panel-context.ts'
import { useBoothNames } from '../use-booth-names.ts'

export function BoothListPanel() {
  const { words } = useSurroundings()
  return (
    <>
      <p className="quiet">{words.hall.booth.lead}</p>
      <BoothList />
    </>
  )
}

/** Every booth of the hall by number, in step with where the visitor is; choosing one goes there and opens it. */
export function BoothList() {
  const { words } = useSurroundings()
  const { visit } = usePanelled()
  const { names, here } = useBoothNames()
  const hall = useHall()
  const isWaiting = useVisitState(({ walk }) => walk === null)
  if (isWaiting)
    return (
      <p role="status" className="hall-wait">
        {words.hall.preparing}
      </p>
    )
  return (
    <ol className="hall-rows">
      {names.map(({ id, number, fascia }) => {
        const products = hall?.booths.find(({ booth }) => booth.id === id)?.products
        return (
          <li key={id}>
            <button
              type="button"
              aria-current={here?.id === id ? 'location' : undefined}
              onClick={() => {
                visit.goTo({ kind: 'booth', id }, 'cut')
                visit.openPanel({ kind: 'booth', id })
              }}
            >
              <span className="hall-number">
                <span className="hidden">{words.boothNumber(number)}: </span>
                <span aria-hidden="true">{number}</span>
              </span>
              <span className="hall-row-text">
                <span>{fascia ?? words.markedBooth}</span>
                {products !== undefined && <small>{words.productCount(products)}</small>}
              </span>
              {here?.id === id && <MapPin aria-hidden="true" />}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
