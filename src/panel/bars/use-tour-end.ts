import { useCallback, useEffect, useState } from 'react'
import { usePanelled } from '../panel-context.ts'

interface TourEnd {
  readonly isComplete: boolean
  /** Focus was in the bar of the tour, which goes away with it. */
  readonly hadFocus: boolean
}

/** How the last tour ended, until the visitor goes on to something else. */
export function useTourEnd() {
  const { visit } = usePanelled()
  const [end, setEnd] = useState<TourEnd | null>(null)
  const forget = useCallback(() => setEnd(null), [])
  useEffect(
    () =>
      visit.onEvent((event) => {
        if (event.kind !== 'tour-ended') return
        const hadFocus = document.activeElement?.closest('.hall-tour') != null
        setEnd({ isComplete: event.isComplete, hadFocus })
      }),
    [visit],
  )
  useEffect(
    () =>
      visit.store.subscribe((now, before) => {
        const isOpening = now.panel !== before.panel && now.panel !== null
        const isOff = now.going !== before.going && now.going !== null
        if (isOpening || isOff || now.tour !== null) forget()
      }),
    [visit, forget],
  )
  return { end, forget }
}
