import { useLayoutEffect, type RefObject } from 'react'
import { usePanelled } from './panel-context.ts'

/** What is shown comes in pieces; later than this it is not waited for, ms. */
const LONGEST_MS = 2000

/** A sheet that one comes back to is scrolled as one left it. */
export function useKeptScroll(body: RefObject<HTMLElement | null>, shown: string): void {
  const { scrolls } = usePanelled()
  useLayoutEffect(() => {
    const element = body.current
    if (element === null) return undefined
    const wantedPx = scrolls.get(shown) ?? 0
    const off = new AbortController()
    const growing = new MutationObserver(settle)
    function stop() {
      growing.disconnect()
      off.abort()
    }
    function settle() {
      if (element !== null) element.scrollTop = wantedPx
      if (element === null || element.scrollTop >= wantedPx - 1) stop()
    }
    const keep = () => scrolls.set(shown, element.scrollTop)
    element.addEventListener('scroll', keep)
    if (wantedPx > 0) {
      growing.observe(element, { childList: true, subtree: true })
      // Who scrolls by now is not pulled back.
      for (const kind of ['wheel', 'pointerdown', 'keydown'])
        element.addEventListener(kind, stop, { signal: off.signal, passive: true })
      settle()
    }
    const timer = setTimeout(stop, LONGEST_MS)
    return () => {
      clearTimeout(timer)
      stop()
      element.removeEventListener('scroll', keep)
    }
  }, [body, scrolls, shown])
}
