import { ocopState, type RatingFacts } from '#content/ocop-state.ts'
import { useSurroundings, useToday } from './surroundings.tsx'

const STAR = 'M12 2.6l2.9 6 6.5.9-4.7 4.6 1.1 6.5L12 17.5l-5.8 3.1 1.1-6.5L2.6 9.5l6.5-.9z'

/**
 * The stars of a rating: drawn full only while it is in force, hollow otherwise and before the date is known, with
 * the state in words beside them. Without a rating it says nothing.
 */
export function Stars({ rating }: { rating: RatingFacts | undefined }) {
  const { words } = useSurroundings()
  const today = useToday()
  if (rating === undefined) return null
  const state = today === null ? null : ocopState(rating, today)
  const said = state === 'valid' ? words.ocop.stars : words.ocop.reportedStars
  const label = rating.stars === undefined ? words.ocop.noStars : said(rating.stars)
  return (
    <span className="stars" data-state={state ?? 'unseen'}>
      <span className="stars-name">OCOP</span>
      {rating.stars === undefined ? (
        <span>{label}</span>
      ) : (
        <span className="stars-row" role="img" aria-label={label}>
          {Array.from({ length: rating.stars }, (_, i) => (
            <svg key={i} viewBox="0 0 24 24" aria-hidden="true">
              <path d={STAR} />
            </svg>
          ))}
        </span>
      )}
      {state !== null && (
        <span className="chip" data-state={state}>
          {words.ocop.states[state]}
        </span>
      )}
    </span>
  )
}
