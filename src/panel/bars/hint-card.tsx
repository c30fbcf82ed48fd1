import { useCallback, useEffect, useRef } from 'react'
import { focusWalkBar } from '../focus-walk-bar.ts'
import { usePanelled, useVisitState } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'

/** How to get about, once, in the words of the input at hand; gone at first use, with its button or with Escape. */
export function HintCard() {
  const { help: w } = useHallWords()
  const { visit, input } = usePanelled()
  const isWanted = useVisitState(({ hintsSeen, walk }) => walk !== null && !hintsSeen.includes(input))
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isWanted) return undefined
    return visit.store.subscribe((now, before) => {
      const hasSetOut = now.going !== before.going && now.going?.how === 'walk'
      // Being put somewhere by an address is no use of the controls; strolling with the keys is.
      const isFree = now.going === null && before.going === null
      const hasStrolled = isFree && before.place.at !== null && now.place.at !== before.place.at
      if (hasSetOut || hasStrolled) visit.hintSeen(input)
    })
  }, [visit, input, isWanted])
  const dismiss = useCallback(() => {
    if (card.current?.contains(document.activeElement) === true) focusWalkBar()
    visit.hintSeen(input)
  }, [visit, input])
  useEffect(() => {
    if (!isWanted) return undefined
    function onKey(event: KeyboardEvent) {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) dismiss()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [dismiss, isWanted])
  if (!isWanted) return null
  return (
    <aside ref={card} className="hall-hint" aria-label={w.title}>
      <ul>
        {w[input].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={dismiss}>
        {w.gotIt}
      </button>
    </aside>
  )
}
