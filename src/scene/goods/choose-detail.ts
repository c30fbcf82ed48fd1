import type { Spot } from '#plan/rect.ts'
import type { Tier } from '../quality.ts'

/** Which form of a thing is drawn. */
export type Detail = 'near' | 'far' | 'none'

/** What one can choose from at a place; 0 triangles: it has not come. */
export interface DetailChoice extends Spot {
  readonly nearTriangles: number
  readonly farTriangles: number
}

/** Nearer than this one sees the difference; a little further before it goes again, so that it does not flicker. */
const NEAR_M = 4.5
const NEAR_AGAIN_M = 5.3
/** Beyond this a thing on a plinth is smaller than its label; on a phone, than six pixels. */
const SEEN_M: Readonly<Record<Tier, number>> = { phone: 21, full: 28 }
/**
 * Triangles that products may take, the nearest first. The hall takes at most 60 000 of the 80 000 and 120 000 that a
 * frame may have on either tier.
 */
const MOST: Readonly<Record<Tier, { readonly near: number; readonly far: number }>> = {
  phone: { near: 9_000, far: 9_000 },
  full: { near: 36_000, far: 20_000 },
}

/**
 * What is drawn at each place, seen from a spot: never more triangles than the tier allows, whatever a hall holds.
 * @param before what was drawn until now, in the same order
 */
export function chooseDetail(
  choices: readonly DetailChoice[],
  eye: Spot,
  tier: Tier,
  before: readonly Detail[],
): readonly Detail[] {
  const chosen: Detail[] = choices.map(() => 'none')
  const left = { ...MOST[tier] }
  const byDistance = choices
    .map((choice, i) => ({ choice, i, farM: Math.hypot(choice.xM - eye.xM, choice.zM - eye.zM) }))
    .sort((a, b) => a.farM - b.farM)
  for (const { choice, i, farM } of byDistance) {
    const isClose = farM < (before[i] === 'near' ? NEAR_AGAIN_M : NEAR_M)
    const { nearTriangles, farTriangles } = choice
    // What has come in one form only is shown in that form.
    if (nearTriangles > 0 && (isClose || farTriangles === 0) && nearTriangles <= left.near) {
      chosen[i] = 'near'
      left.near -= nearTriangles
    } else if (farTriangles > 0 && farM < SEEN_M[tier] && farTriangles <= left.far) {
      chosen[i] = 'far'
      left.far -= farTriangles
    }
  }
  return chosen
}
