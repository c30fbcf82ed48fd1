import { useVisitState } from '../panel-context.ts'
import { HintCard } from './hint-card.tsx'
import { TourBar } from './tour-bar.tsx'
import { TourEndCard } from './tour-end.tsx'
import { useTourEnd } from './use-tour-end.ts'
import { WalkBar } from './walk-bar.tsx'

/** What lies at the foot of the hall: the way on, or the tour that is under way, and hints above. */
export function Foot({ isCovered }: { isCovered: boolean }) {
  const tour = useVisitState((state) => state.tour)
  const { end, forget } = useTourEnd()
  const isFree = !isCovered && tour === null && end?.isComplete !== true
  return (
    <div className="hall-foot">
      {isFree && <HintCard />}
      <TourEndCard end={end} forget={forget} />
      {tour === null ? <WalkBar /> : <TourBar key={tour.tour} run={tour} />}
    </div>
  )
}
