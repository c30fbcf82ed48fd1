import { MapPin } from 'lucide-react'
import { useSurroundings } from '#card/surroundings.tsx'
import { useHall, usePanelled, useVisitState } from '../panel-context.ts'
import { useBoothNames } from '../use-booth-names.ts'
import { useHallWords } from '../use-hall-words.ts'

export function BoothListPanel() {
  const { booth: w } = useHallWords()
  return (
    <>
      <p className="quiet">{w.lead}</p>
      <BoothList />
    </>
  )
}

/** Every booth of the hall by number, in step with where the visitor is; choosing one goes there and opens it. */
export function BoothList() {
  const { words } = useSurroundings()
  const w = useHallWords()
  const { visit } = usePanelled()
  const { names, here } = useBoothNames()
  const hall = useHall()
  const isWaiting = useVisitState(({ walk }) => walk === null)
  if (isWaiting)
    return (
      <p role="status" className="hall-wait">
        {w.preparing}
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
