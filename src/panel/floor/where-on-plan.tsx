import { useSurroundings } from '#card/surroundings.tsx'
import type { Target } from '#visit/target.ts'
import { wholeName, type BoothName } from '../booth-name.ts'
import { useVisitState } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'
import type { FloorPlace } from './floor-places.ts'
import { placeName } from './place-name.ts'

interface WhereOnPlanProps {
  readonly names: readonly BoothName[]
  readonly places: readonly FloorPlace[]
}

/** Where one is in words, or where one is on the way to. */
export function WhereOnPlan({ names, places }: WhereOnPlanProps) {
  const { words, uiLang } = useSurroundings()
  const w = useHallWords()
  const going = useVisitState((state) => state.going)
  const booth = useVisitState(({ place }) => place.booth)
  const boothCalled = (id: string | null) => {
    const name = names.find((one) => one.id === id)
    return name && wholeName(name, words)
  }
  const toPlace = going && places.find(({ target }) => isSameTarget(target, going.target))
  const goingTo =
    going?.target.kind === 'booth' ? boothCalled(going.target.id) : toPlace && placeName(toPlace, w, uiLang)
  const here = boothCalled(booth)
  if (goingTo != null) return <strong>{w.floor.goingTo(goingTo)}</strong>
  return here === undefined ? null : <strong>{w.floor.youAre(here)}</strong>
}

const isSameTarget = (a: Target, b: Target): boolean =>
  a.kind === b.kind && ('id' in a ? 'id' in b && a.id === b.id : true)
