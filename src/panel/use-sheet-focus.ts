import { useEffect, type RefObject } from 'react'
import { usePanelled } from './panel-context.ts'

/** Focus goes to what has opened, and back to where it was when all is closed, unless the visitor has moved it since. */
export function useSheetFocus(
  frame: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null>,
  shown: string,
): void {
  const { lastFocus } = usePanelled()
  useEffect(() => {
    const element = frame.current
    return () => {
      const { activeElement } = document
      const isLost = activeElement === null || activeElement === document.body || element?.contains(activeElement)
      const opener = lastFocus()
      if (isLost && opener?.isConnected === true) opener.focus({ preventScroll: true })
    }
  }, [frame, lastFocus])
  useEffect(() => {
    const field = frame.current?.querySelector<HTMLElement>('input[type="search"]') ?? title.current
    field?.focus({ preventScroll: true })
  }, [frame, title, shown])
}
