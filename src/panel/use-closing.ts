import { useEffect } from 'react'
import { usePanelled } from './panel-context.ts'

/** Escape closes wherever focus is; the browser's back button too, for what the address does not tell of. */
export function useClosing(close: () => void, isInAddress: boolean): void {
  const { source } = usePanelled()
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      event.preventDefault()
      close()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [close])
  useEffect(() => (isInAddress ? undefined : source.closeOnBack?.(close)), [source, close, isInAddress])
}
