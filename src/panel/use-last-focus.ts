import { useCallback, useEffect, useRef } from 'react'

/**
 * What had focus last outside of the sheets. Kept while it happens: a bar that a sheet covers is taken away with the
 * same stroke, and focus with it.
 */
export function useLastFocus(): () => HTMLElement | null {
  const last = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.closest('.hall-sheet') === null) last.current = target
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
  return useCallback(() => last.current, [])
}
