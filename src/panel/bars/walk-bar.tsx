import { ChevronLeft, ChevronRight, List, Map as MapIcon } from 'lucide-react'
import { useSurroundings } from '#card/surroundings.tsx'
import { usePanelled, useVisitState } from '../panel-context.ts'
import { useBoothNames } from '../use-booth-names.ts'
import { useHallWords } from '../use-hall-words.ts'
import { IconButton } from './icon-button.tsx'

/** The way from booth to booth, with the thumb. In a festival it leads back out. */
export function WalkBar() {
  const { words } = useSurroundings()
  const { visit } = usePanelled()
  const { here } = useBoothNames()
  const walk = useVisitState((state) => state.walk)
  const isInFestival = useVisitState(({ place }) => place.festival !== null)
  const w = useHallWords()
  const isWaiting = walk === null
  if (isInFestival)
    return (
      <nav className="hall-walk" aria-label={w.walkBar} tabIndex={-1}>
        <button type="button" className="button" onClick={() => visit.leaveFestival()}>
          {w.fest.leave}
        </button>
      </nav>
    )
  return (
    <nav className="hall-walk" aria-label={w.walkBar} tabIndex={-1}>
      <IconButton icon={ChevronLeft} label={w.previous} isDisabled={isWaiting} onPress={() => visit.previousBooth()} />
      {here === null ? (
        <p className="hall-here">{isWaiting ? w.preparing : w.onTheWay}</p>
      ) : (
        <button type="button" className="hall-here" onClick={() => visit.openPanel({ kind: 'booth', id: here.id })}>
          <small>{here.place}</small>
          <span>{here.fascia ?? words.markedBooth}</span>
        </button>
      )}
      <IconButton icon={ChevronRight} label={w.next} isDisabled={isWaiting} onPress={() => visit.nextBooth()} />
      <IconButton
        className="hall-apart"
        icon={MapIcon}
        label={w.plan}
        onPress={() => visit.openPanel({ kind: 'floor-plan' })}
      />
      <IconButton icon={List} label={w.list} onPress={() => visit.openPanel({ kind: 'booths' })} />
    </nav>
  )
}
