import { useEffect, type RefObject } from 'react'
import { useSurroundings } from '#card/surroundings.tsx'
import { panelOfHref } from './inner-links.ts'
import { usePanelled } from './panel-context.ts'

/** Tells the hall which product of a list the mouse is over, or else which has focus. A finger points by choosing. */
export function usePointing(list: RefObject<HTMLElement | null>): void {
  const { source } = usePanelled()
  const { hrefOf } = useSurroundings()
  useEffect(() => {
    const element = list.current
    const { onPoint } = source
    if (element === null || onPoint === undefined) return undefined
    const hallHref = hrefOf({ kind: 'hall' })
    let hovered: string | null = null
    let focused: string | null = null
    let told: string | null = null
    function tell() {
      const product = hovered ?? focused
      if (product === told) return
      told = product
      onPoint?.(product)
    }
    const onHover = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      hovered = productAt(event.target, hallHref)
      tell()
    }
    const onLeave = () => {
      hovered = null
      tell()
    }
    const onFocus = (event: FocusEvent) => {
      focused = productAt(event.target, hallHref)
      tell()
    }
    const onBlur = () => {
      focused = null
      tell()
    }
    element.addEventListener('pointerover', onHover)
    element.addEventListener('pointerleave', onLeave)
    element.addEventListener('focusin', onFocus)
    element.addEventListener('focusout', onBlur)
    return () => {
      element.removeEventListener('pointerover', onHover)
      element.removeEventListener('pointerleave', onLeave)
      element.removeEventListener('focusin', onFocus)
      element.removeEventListener('focusout', onBlur)
      onLeave()
      onBlur()
    }
  }, [list, source, hrefOf])
}

/** The product whose row or tile something lies in. */
function productAt(target: EventTarget | null, hallHref: string): string | null {
  const link = target instanceof Element ? target.closest('li')?.querySelector('a') : null
  const panel = link == null ? null : panelOfHref(link.getAttribute('href') ?? '', hallHref)
  return panel?.kind === 'product' ? panel.id : null
}
