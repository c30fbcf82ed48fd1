import { useEffect, useRef, type KeyboardEvent } from 'react'
import { focusWalkBar } from '../focus-walk-bar.ts'
import { usePanelled } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'
import type { useTourEnd } from './use-tour-end.ts'

const hasFocus = (element: Element | null): boolean => element?.contains(document.activeElement) === true

/** It goes by itself after this, unless someone is at it, ms. */
const SHOWN_MS = 12_000

/** A tour is over: that is said, and where one may go on from here. Always there, so that what it says is heard. */
export function TourEndCard({ end, forget }: ReturnType<typeof useTourEnd>) {
  const w = useHallWords()
  const { visit } = usePanelled()
  const card = useRef<HTMLDivElement>(null)
  const isShown = end?.isComplete === true
  useEffect(() => {
    if (end === null) return undefined
    if (end.hadFocus && end.isComplete) card.current?.focus({ preventScroll: true })
    else if (end.hadFocus) focusWalkBar()
    const timer = setInterval(() => {
      const isInUse = hasFocus(card.current) || card.current?.matches(':hover') === true
      if (!isInUse) forget()
    }, SHOWN_MS)
    return () => clearInterval(timer)
  }, [end, forget])

  function close() {
    if (hasFocus(card.current)) focusWalkBar()
    forget()
  }
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  }
  return (
    <div className={isShown ? 'hall-hint hall-tour-end' : 'hidden'}>
      <p aria-live="polite">{isShown ? w.tours.done : ''}</p>
      {isShown && (
        <div ref={card} className="actions" role="toolbar" aria-label={w.tours.bar} tabIndex={-1} onKeyDown={onKey}>
          <button type="button" className="button" onClick={() => visit.openPanel({ kind: 'favourites' })}>
            {w.saved.title}
          </button>
          <button type="button" className="button quiet-button" onClick={() => visit.openPanel({ kind: 'tours' })}>
            {w.tours.others}
          </button>
          <button type="button" className="button quiet-button" onClick={close}>
            {w.close}
          </button>
        </div>
      )}
    </div>
  )
}
