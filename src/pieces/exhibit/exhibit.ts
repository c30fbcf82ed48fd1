import type { Random } from '../random.ts'
import type { Mesh } from '../solid/face.ts'

export interface ExhibitLook {
  readonly colour?: string
  readonly accent?: string
  /** How many are shown, where that can be seen. */
  readonly count?: number
  readonly seed: number
}

/** What an exhibit is made from. Its randomness comes out the same near and far. */
export interface ExhibitBrief extends ExhibitLook {
  /** Made for 1.3 m, else for 6 m. */
  readonly near: boolean
  readonly random: Random
}

/** Builds in metres from y = 0, front +z; where it stands on the floor plan is put right afterwards. */
export type MakeExhibit = (brief: ExhibitBrief) => Mesh
