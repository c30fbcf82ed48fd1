import { useEffect } from 'react'
import { usePanelled, useVisitState } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'

/** How to get about, once, in the words of the input at hand; gone at first use. */
export function HintCard() {
  const { help: w } = useHallWords()
  const { visit, input } = usePanelled()
  const isWanted = useVisitState(({ hintsSeen, walk }) => walk !== null && !hintsSeen.includes(input))
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
  if (!isWanted) return null
  return (
    <aside className="hall-hint" aria-label={w.title}>
      <ul>
        {w[input].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => visit.hintSeen(input)}>
        {w.gotIt}
      </button>
    </aside>
  )
}
