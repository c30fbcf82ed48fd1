import type { Place } from '#content/place.ts'
import { capitalised, placeTexts } from './place-text.ts'
import { Spoken } from './spoken.tsx'
import { useSurroundings } from './surroundings.tsx'

/** A place by its names of today, with those before July 2025 under it. */
export function PlaceLines({ place }: { place: Place | undefined }) {
  const { words } = useSurroundings()
  if (place === undefined) return <>{words.unknown}</>
  const { now, before } = placeTexts(place, words)
  return (
    <span className="place">
      {now !== undefined && <span>{capitalised(now)}</span>}
      {before !== undefined && <small>({words.place.before(before)})</small>}
      {place.detail && (
        <small>
          <Spoken text={place.detail} />
        </small>
      )}
    </span>
  )
}
