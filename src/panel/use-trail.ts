import { useEffect, useRef, useState } from 'react'
import { isSamePanel, type Panel } from '#visit/panel.ts'
import type { Visit } from '#visit/visit-store.ts'

const LONGEST = 12

const withoutLast = (panels: readonly Panel[], last: Panel): readonly Panel[] =>
  isSamePanel(panels.at(-1) ?? null, last) ? panels.slice(0, -1) : panels

/** The panels one came by, and the way back through them; null where there is none. Closing forgets them. */
export function useTrail(visit: Visit): (() => void) | null {
  const [trail, setTrail] = useState<readonly Panel[]>([])
  const isBack = useRef(false)
  useEffect(
    () =>
      visit.store.subscribe(({ panel }, { panel: before }) => {
        if (isSamePanel(panel, before)) return
        if (panel === null) return setTrail([])
        // From the hand one comes back to the card, and never to the hand.
        if (before?.kind === 'inspect') return setTrail((panels) => withoutLast(panels, panel))
        if (isBack.current) return setTrail((panels) => panels.slice(0, -1))
        // Each letter of a search is a panel of its own, and no step.
        if (before === null || (before.kind === 'search' && panel.kind === 'search')) return
        setTrail((panels) => [...panels, before].slice(-LONGEST))
      }),
    [visit],
  )
  const last = trail.at(-1)
  if (last === undefined) return null
  return () => {
    isBack.current = true
    visit.openPanel(last)
    isBack.current = false
  }
}
