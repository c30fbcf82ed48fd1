import { isSamePanel, type Panel } from './panel.ts'
import type { Visiting } from './visiting.ts'

/** What lies open over the hall. */
export function panelActions({ get, set, emit, now, memory }: Visiting) {
  function show(panel: Panel | null): void {
    const { panel: before, place } = get()
    if (isSamePanel(before, panel)) return
    const product = panel?.kind === 'product' ? panel.id : null
    set({ panel, place: { ...place, product: product ?? (before?.kind === 'product' ? null : place.product) } })
    if (before?.kind === 'product')
      emit({ kind: 'product-closed', product: before.id, dwellMs: now() - memory.productSinceMs })
    if (panel === null) return
    if (product === null) {
      // Each letter of a search is a panel of its own, and no new opening.
      if (panel.kind !== before?.kind) emit({ kind: 'panel-opened', panel: panel.kind })
      return
    }
    memory.productSinceMs = now()
    const booth = get().walk?.exhibits.find(({ id }) => id === product)?.booth ?? null
    emit({ kind: 'product-opened', product, booth })
  }

  return {
    openPanel: (panel: Panel): void => show(panel),
    closePanel: (): void => show(null),
    /** A link that leads out was followed. */
    linkFollowed: (href: string): void => {
      const { panel } = get()
      emit({ kind: 'link-followed', href, product: panel?.kind === 'product' ? panel.id : null })
    },
    enquiryMade: (maker: string | null, products: readonly string[], how: 'copied' | 'shared'): void => {
      emit({ kind: 'enquiry-made', maker, products, how })
    },
  }
}

export type PanelActions = ReturnType<typeof panelActions>
