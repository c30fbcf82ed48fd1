import type { z } from 'zod'
import type { Kind, SCHEMAS } from '../kinds.ts'

/** What stands in a file of this kind: fields that have a usual value may be left out. */
export type Authored<K extends Kind> = z.input<(typeof SCHEMAS)[K]>

/** A text that somebody is still to write; the checker warns of every ⟨…⟩ that is left. */
export const toFill = (vi: string, en: string): { vi: string; en: string } => ({
  vi: `⟨điền: ${vi}⟩`,
  en: `⟨fill in: ${en}⟩`,
})
