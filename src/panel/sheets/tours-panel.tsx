import { useCallback, useState } from 'react'
import { Spoken } from '#card/spoken.tsx'
import type { Tour } from '#content/tour.ts'
import { mannerOf } from '#visit/settings.ts'
import { wholeSeconds } from '#visit/tour-run.ts'
import { runOfTour } from '#visit/tour-stops.ts'
import { useHallName } from '../use-hall-name.ts'
import { usePanelled, useVisitState } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'
import { WhenRead } from '../when-read.tsx'

export function ToursPanel() {
  const { source } = usePanelled()
  const hall = useVisitState((state) => state.hall)
  const read = useCallback(() => source.programme(), [source])
  const { tours: w } = useHallWords()
  return (
    <>
      <p>{w.lead}</p>
      <WhenRead read={read}>
        {({ tours }) =>
          tours.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <ul className="hall-cards">
              {nearFirst(tours, hall).map((tour) => (
                <li key={tour.id}>
                  <TourCard tour={tour} />
                </li>
              ))}
            </ul>
          )
        }
      </WhenRead>
    </>
  )
}

/** Those of this hall, then those of others. */
const nearFirst = (tours: readonly Tour[], hall: string): readonly Tour[] => [
  ...tours.filter((tour) => tour.hall === hall),
  ...tours.filter((tour) => tour.hall !== hall),
]

function TourCard({ tour }: { tour: Tour }) {
  const { visit } = usePanelled()
  const { walk, settings } = useVisitState((state) => state)
  const [isRefused, setRefused] = useState(false)
  const { tours: w } = useHallWords()
  const isHere = walk?.hall === tour.hall
  const hall = useHallName(tour.hall)
  const run = isHere ? runOfTour(tour, walk, walk.entrance.pose, mannerOf(settings)) : null
  return (
    <article>
      <h3>
        <Spoken text={tour.name} />
      </h3>
      {tour.summary && (
        <p>
          <Spoken text={tour.summary} />
        </p>
      )}
      <p className="quiet">{run === null ? w.elsewhere(hall) : w.length(run.stops.length, wholeSeconds(run))}</p>
      {run === null ? (
        <button
          type="button"
          className="button quiet-button"
          onClick={() => visit.follow({ hall: tour.hall, tour: tour.id })}
        >
          {w.startIn(hall)}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => setRefused(!visit.startTour(tour.id))}>
          {w.start}
        </button>
      )}
      <p role="status">{isRefused ? w.refused : ''}</p>
    </article>
  )
}
