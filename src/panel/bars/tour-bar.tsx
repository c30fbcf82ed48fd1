import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Spoken } from '#card/spoken.tsx'
import { captionOf, type TourRun } from '#visit/tour-run.ts'
import { usePanelled, useVisitState } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'
import { IconButton } from './icon-button.tsx'

/** A tour under way: what is said at this stop, how far one is, and all commands. It has the keys while focus is in it. */
export function TourBar({ run }: { run: TourRun }) {
  const { visit } = usePanelled()
  const bar = useRef<HTMLDivElement>(null)
  const isNew = useVisitState(({ hintsSeen }) => !hintsSeen.includes('tour'))
  const { tours: w } = useHallWords()
  useEffect(() => {
    bar.current?.focus({ preventScroll: true })
    return () => visit.hintSeen('tour')
  }, [visit])
  const caption = captionOf(run)
  const turn = () => (run.isPaused ? visit.resumeTour() : visit.pauseTour())

  function onKey(event: KeyboardEvent) {
    // A button in it keeps its own Space and Enter.
    const isOnBar = event.target === bar.current
    if (event.key === 'Escape') visit.endTour()
    else if (isOnBar && event.key === ' ') turn()
    else if (isOnBar && event.key === 'Enter') visit.nextStop()
    else return
    event.preventDefault()
  }

  const state = run.isPaused ? w.paused : run.phase === 'walking' ? w.onTheWay : ''
  return (
    <div ref={bar} className="hall-tour" role="toolbar" aria-label={w.bar} tabIndex={-1} onKeyDown={onKey}>
      <div className="hall-tour-said" aria-live="polite">
        <p className="over">
          {w.stop(run.at + 1, run.stops.length)}
          {state !== '' && ` · ${state}`}
        </p>
        {caption !== null && (
          <p>
            <Spoken text={caption} />
          </p>
        )}
      </div>
      <progress max={run.stops.length} value={run.at + (run.phase === 'there' ? 1 : 0.5)} aria-label={w.bar} />
      <div className="hall-tour-row">
        <IconButton icon={SkipBack} label={w.previous} isDisabled={run.at === 0} onPress={visit.previousStop} />
        <IconButton
          className="hall-main-button"
          icon={run.isPaused ? Play : Pause}
          label={run.isPaused ? w.resume : w.pause}
          onPress={turn}
        />
        <IconButton icon={SkipForward} label={w.next} onPress={visit.nextStop} />
        <IconButton className="hall-apart" icon={X} label={w.end} onPress={visit.endTour} />
      </div>
      {isNew && <p className="quiet hall-tour-keys">{w.keys}</p>}
    </div>
  )
}
