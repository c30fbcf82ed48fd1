import { useSurroundings } from '#card/surroundings.tsx'
import type { WalkPlan } from '#plan/walk-plan.ts'
import type { Target } from '#visit/target.ts'
import { useHall, usePanelled, useVisitState } from '../panel-context.ts'
import { useBoothNames } from '../use-booth-names.ts'
import { useHallWords } from '../use-hall-words.ts'
import { FloorDrawing } from './floor-drawing.tsx'
import { floorPlaces, type FloorPlace } from './floor-places.ts'
import { placeName } from './place-name.ts'
import { useFestivalNames } from './use-festival-names.ts'
import { WhereOnPlan } from './where-on-plan.tsx'

/** Where sheets stand beside the hall, and not over it; as in `sheet-place.css`. */
const BESIDE = '(min-width: 48rem), (orientation: landscape) and (min-width: 36rem)'

/** The plan of the hall with "you are here"; whatever is chosen on it, one is there. */
export function FloorPlanPanel() {
  const w = useHallWords()
  const walk = useVisitState((state) => state.walk)
  if (walk !== null) return <Floor walk={walk} />
  return (
    <p role="status" className="hall-wait">
      {w.preparing}
    </p>
  )
}

function Floor({ walk }: { walk: WalkPlan }) {
  const { words, uiLang } = useSurroundings()
  const hallWords = useHallWords()
  const { floor: w } = hallWords
  const { visit, source } = usePanelled()
  const { names, here } = useBoothNames()
  const at = useVisitState(({ place }) => place.at)
  const hall = useHall()
  const festivals = useFestivalNames()
  const places = floorPlaces(walk, hall, { festivals, halls: source.hallNames })
  function to(target: Target) {
    visit.goTo(target, 'cut')
    // On a phone the plan hides the place that one has come to.
    if (!matchMedia(BESIDE).matches) visit.closePanel()
  }
  const toBooth = (id: string) => to({ kind: 'booth', id })
  const toPlace = ({ target }: FloorPlace) => to(target)
  return (
    <>
      <p className="quiet">
        {w.lead} <WhereOnPlan names={names} places={places} />
      </p>
      <div className="hall-floor-and-list">
        <FloorDrawing
          walk={walk}
          names={names}
          here={here?.id ?? null}
          at={at}
          places={places}
          onBooth={toBooth}
          onPlace={toPlace}
        />
        <ul className="hall-rows hall-places" aria-label={w.inWords}>
          {places.map((place) => (
            <li key={`${place.kind} ${place.id}`}>
              <button type="button" onClick={() => toPlace(place)}>
                <span className="hall-number" aria-hidden="true">
                  {place.mark}
                </span>
                {placeName(place, hallWords, uiLang)}
              </button>
            </li>
          ))}
          {names.map((name) => (
            <li key={name.id}>
              <button
                type="button"
                aria-current={name.id === here?.id ? 'location' : undefined}
                onClick={() => toBooth(name.id)}
              >
                <span className="hall-number" aria-hidden="true">
                  {name.number}
                </span>
                <span>
                  <span className="hidden">{words.boothNumber(name.number)}: </span>
                  {name.fascia ?? words.markedBooth}
                  {!name.isReached && <small> ({w.unreached})</small>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
