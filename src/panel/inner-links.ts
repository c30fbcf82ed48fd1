import { pageOfPath } from '#visit/address.ts'
import type { Panel } from '#visit/panel.ts'

/** What opens in the hall instead of the page that a link leads to; null for whatever the hall does not show. */
export function panelOfHref(href: string, hallHref: string): Panel | null {
  if (!href.startsWith(hallHref)) return null
  const [path = ''] = href.slice(hallHref.length).split(/[?#]/)
  const page = pageOfPath(path)
  switch (page?.kind) {
    case 'product':
    case 'booth':
    case 'maker':
    case 'festival':
    case 'news':
      return { kind: page.kind, id: page.id }
    case 'news-list':
      return { kind: 'news', id: null }
    default:
      return null
  }
}

/** Whether a click asks for what the page offers, not for a new tab or a download. */
export const isPlainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
