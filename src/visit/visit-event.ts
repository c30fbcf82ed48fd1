import type { UiLang } from '#text/words.ts'
import type { PanelKind } from './panel.ts'
import type { Settings } from './settings.ts'

/** What happened in a visit, for whoever counts or follows along. Ids only: nothing that tells who the visitor is. */
export type VisitEvent =
  | { readonly kind: 'ready'; readonly hall: string }
  | { readonly kind: 'hall-entered'; readonly hall: string; readonly from: string }
  | { readonly kind: 'place-changed'; readonly booth: string | null; readonly festival: string | null }
  | { readonly kind: 'booth-entered'; readonly booth: string }
  | { readonly kind: 'booth-left'; readonly booth: string; readonly dwellMs: number }
  | { readonly kind: 'product-opened'; readonly product: string; readonly booth: string | null }
  | { readonly kind: 'product-closed'; readonly product: string; readonly dwellMs: number }
  | { readonly kind: 'festival-entered'; readonly festival: string }
  | { readonly kind: 'festival-left'; readonly festival: string; readonly dwellMs: number }
  | { readonly kind: 'panel-opened'; readonly panel: PanelKind }
  | { readonly kind: 'link-followed'; readonly href: string; readonly product: string | null }
  | { readonly kind: 'favourite-changed'; readonly product: string; readonly isFavourite: boolean }
  | {
      readonly kind: 'enquiry-made'
      readonly maker: string | null
      readonly products: readonly string[]
      readonly how: 'copied' | 'shared'
    }
  | { readonly kind: 'tour-started'; readonly tour: string }
  | { readonly kind: 'tour-stop'; readonly tour: string; readonly stop: number }
  | { readonly kind: 'tour-ended'; readonly tour: string; readonly isComplete: boolean; readonly stop: number }
  | { readonly kind: 'lang-changed'; readonly lang: UiLang }
  | { readonly kind: 'setting-changed'; readonly setting: keyof Settings }
  | { readonly kind: 'left'; readonly visitMs: number }

export type VisitListener = (event: VisitEvent) => void
