/** What lies open over the hall, and of what. One at a time. */
export type Panel =
  | { readonly kind: 'product' | 'booth' | 'maker' | 'festival'; readonly id: string }
  /** A product in the hand: the hall shows it alone, and the visitor turns it. */
  | { readonly kind: 'inspect'; readonly id: string }
  /** One piece of news, or the list of them. */
  | { readonly kind: 'news'; readonly id: string | null }
  | { readonly kind: 'search'; readonly query: string }
  | {
      readonly kind: 'booths' | 'floor-plan' | 'tours' | 'favourites' | 'enquiry' | 'settings' | 'help' | 'about'
    }

export type PanelKind = Panel['kind']

/** The product that a panel is about: its card, or itself in the hand. */
export const productOfPanel = (panel: Panel | null): string | null =>
  panel?.kind === 'product' || panel?.kind === 'inspect' ? panel.id : null

export function isSamePanel(a: Panel | null, b: Panel | null): boolean {
  if (a === null || b === null) return a === b
  if (a.kind !== b.kind) return false
  switch (a.kind) {
    case 'product':
    case 'inspect':
    case 'booth':
    case 'maker':
    case 'festival':
    case 'news':
      return 'id' in b && a.id === b.id
    case 'search':
      return 'query' in b && a.query === b.query
    case 'booths':
    case 'floor-plan':
    case 'tours':
    case 'favourites':
    case 'enquiry':
    case 'settings':
    case 'help':
    case 'about':
      return true
    default:
      return a satisfies never
  }
}
