import type { Pose } from '#plan/rect.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'
import type { UiLang } from '#text/words.ts'
import type { Hint } from './keepsake.ts'
import type { Panel } from './panel.ts'
import type { Settings } from './settings.ts'
import type { Goal, Target } from './target.ts'
import type { TourRun } from './tour-run.ts'

/** All that is known of a visit, but for what changes with every frame: that is the walker's. */
export interface VisitState {
  readonly exhibition: string
  readonly lang: UiLang
  readonly hall: string
  /** Null until the hall's plan has come. */
  readonly walk: WalkPlan | null
  readonly place: Place
  /** Where one is to go; null when one is there, or goes one's own way. */
  readonly going: Going | null
  readonly tour: TourRun | null
  readonly panel: Panel | null
  readonly favourites: readonly string[]
  readonly settings: Settings
  readonly hintsSeen: readonly Hint[]
  /** Ids of booths and products whose place is kept, though what belongs there could not be read. */
  readonly marked: readonly string[]
}

export interface Place {
  /** Where one last stood still. */
  readonly at: Pose | null
  /** The booth one is before. */
  readonly booth: string | null
  /** The product that is chosen: its card open, or only gone to. */
  readonly product: string | null
  /** The festival whose gate one has stepped through. */
  readonly festival: string | null
}

export interface Going {
  /** Each going has its own, so that an arrival is known to be that of this one. */
  readonly serial: number
  readonly target: Target
  readonly goal: Goal
  /** `cut`: at once, as from a plan, a list or an address. */
  readonly how: How
}

export type How = 'walk' | 'cut'

export const NOWHERE: Place = { at: null, booth: null, product: null, festival: null }
