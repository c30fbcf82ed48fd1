import { useEffect, type RefObject } from 'react'
import { focusWalkBar } from './focus-walk-bar.ts'
import { usePanelled } from './panel-context.ts'

/**
 * Focus goes to the name of what has opened, once it is known, and back to where it was when all is closed, unless the
 * visitor has moved it since.
 */
export function useSheetFocus(
  frame: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null>,
  shown: string,
  isNamed: boolean,
): void {
  const { lastFocus } = usePanelled()
  useEffect(() => {
    const element = frame.current
    return () => {
      const { activeElement } = document
      const isLost = activeElement === null || activeElement === document.body || element?.contains(activeElement)
      const opener = lastFocus()
      if (!isLost) return
      opener?.focus({ preventScroll: true })
      if (opener === null || document.activeElement !== opener) focusWalkBar()
    }
  }, [frame, lastFocus])
  useEffect(() => {
    const field = frame.current?.querySelector<HTMLElement>('input[type="search"]')
    const place = field ?? frame.current
    place?.focus({ preventScroll: true })
  }, [frame, shown])
  useEffect(() => {
    if (isNamed && document.activeElement === frame.current) title.current?.focus({ preventScroll: true })
  }, [frame, title, shown, isNamed])
}
