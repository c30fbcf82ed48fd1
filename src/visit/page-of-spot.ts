import type { Page } from './address.ts'
import type { Panel } from './panel.ts'
import type { VisitState } from './visit-state.ts'

/** The page that shows what one is at in the hall; the front where that has none, as its file is broken. */
export function pageOfSpot({ panel, place, marked }: Pick<VisitState, 'panel' | 'place' | 'marked'>): Page {
  const page = pageOfPanel(panel) ?? pageOfPlace(place)
  return page === null || ('id' in page && marked.includes(page.id)) ? { kind: 'catalogue' } : page
}

function pageOfPanel(panel: Panel | null): Page | null {
  switch (panel?.kind) {
    case 'product':
    case 'booth':
    case 'maker':
    case 'festival':
      return { kind: panel.kind, id: panel.id }
    case 'inspect':
      return { kind: 'product', id: panel.id }
    case 'news':
      return panel.id === null ? { kind: 'news-list' } : { kind: 'news', id: panel.id }
    case 'about':
      return { kind: 'about' }
    default:
      return null
  }
}

function pageOfPlace({ product, festival, booth }: VisitState['place']): Page | null {
  if (product !== null) return { kind: 'product', id: product }
  if (festival !== null) return { kind: 'festival', id: festival }
  return booth === null ? null : { kind: 'booth', id: booth }
}
