import { isSamePanel, productOfPanel, type Panel } from './panel.ts'
import type { Visiting } from './visiting.ts'

/** What lies open over the hall. */
export function panelActions({ get, set, emit, now, memory }: Visiting) {
  function show(panel: Panel | null): void {
    const { panel: before, place } = get()
    if (isSamePanel(before, panel)) return
    const [product, productBefore] = [productOfPanel(panel), productOfPanel(before)]
    set({ panel, place: { ...place, product: product ?? (productBefore === null ? place.product : null) } })
    if (productBefore !== null && productBefore !== product)
      emit({ kind: 'product-closed', product: productBefore, dwellMs: now() - memory.productSinceMs })
    if (panel === null) return
    // Each letter of a search is a panel of its own, and no new opening.
    if (panel.kind !== 'product' && panel.kind !== before?.kind) emit({ kind: 'panel-opened', panel: panel.kind })
    // From the card to the hand and back it is one and the same visit to the product.
    if (product === null || product === productBefore) return
    memory.productSinceMs = now()
    const booth = get().walk?.exhibits.find(({ id }) => id === product)?.booth ?? null
    emit({ kind: 'product-opened', product, booth })
  }

  return {
    openPanel: (panel: Panel): void => show(panel),
    closePanel: (): void => show(null),
    /** A link that leads out was followed. */
    linkFollowed: (href: string): void => {
      emit({ kind: 'link-followed', href, product: productOfPanel(get().panel) })
    },
    enquiryMade: (maker: string | null, products: readonly string[], how: 'copied' | 'shared'): void => {
      emit({ kind: 'enquiry-made', maker, products, how })
    },
  }
}

export type PanelActions = ReturnType<typeof panelActions>
