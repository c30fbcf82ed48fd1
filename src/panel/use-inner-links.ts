import { useEffect, type RefObject } from 'react'
import { useSurroundings } from '#card/surroundings.tsx'
import { isPlainClick, panelOfHref } from './inner-links.ts'
import { usePanelled } from './panel-context.ts'

/**
 * Links of cards stay in the hall: what it can show opens as a panel, a link within the card scrolls to its end, and one
 * that leads out is told of. All of them are real links, so a new tab or a copied address works as anywhere.
 */
export function useInnerLinks(frame: RefObject<HTMLElement | null>): void {
  const { visit } = usePanelled()
  const { hrefOf } = useSurroundings()
  useEffect(() => {
    const element = frame.current
    const hallHref = hrefOf({ kind: 'hall' })
    function onClick(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const href = link?.getAttribute('href') ?? null
      if (link === null || href === null) return
      if (href.startsWith('#')) {
        event.preventDefault()
        goToPart(element?.querySelector(`[id="${CSS.escape(href.slice(1))}"]`) ?? null)
        return
      }
      // A link may say that it means the page itself.
      const isPage = link.dataset['page'] !== undefined
      const panel = isPlainClick(event) && !isPage ? panelOfHref(href, hallHref) : null
      if (panel === null) {
        if (!href.startsWith('/')) visit.linkFollowed(href)
        return
      }
      const { walk, place } = visit.store.getState()
      // A booth of another hall cannot be read from here; its page can.
      if (panel.kind === 'booth' && walk?.booths.some(({ id }) => id === panel.id) === false) return
      event.preventDefault()
      if (panel.kind !== 'product') return visit.openPanel(panel)
      const booth = walk?.exhibits.find(({ id }) => id === panel.id)?.booth
      visit.selectProduct(panel.id, booth === place.booth ? 'walk' : 'cut')
    }
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  }, [frame, visit, hrefOf])
}

/** Above what is gone to, CSS pixels. */
const ABOVE_PX = 8

/** Brings a part of a card to the top of its sheet, and focus to its heading. */
function goToPart(part: Element | null): void {
  const sheet = part?.closest('.hall-sheet-body')
  if (part === null || sheet == null) return
  // Only the sheet's own body: scrolling into view would move all that holds it too.
  sheet.scrollTop += part.getBoundingClientRect().top - sheet.getBoundingClientRect().top - ABOVE_PX
  part.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true })
}
