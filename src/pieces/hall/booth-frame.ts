import type { BoothPlan } from '#plan/place-booth.ts'
import { toInner } from '#plan/rect.ts'
import { boardIn, type Board } from '../parts/put.ts'

/** Booths stand before a wall of this height; the roof goes on above. */
export const WALL_HEIGHT_M = 2.6
/** Posts of a gallery stand this far before a booth; its fascia hangs on them. */
const GALLERY_OUT_M = 0.36
const FASCIA = { heightM: 0.46, yM: 2.84 }
const POSTER = { widthM: 0.98, heightM: 1.18, yM: 1.6 }
const POSTER_GAP_M = 0.14
const POSTERS_AT_MOST = 4

/** How far before the middle of a booth its fascia hangs, metres. */
export const fasciaAtM = ({ footprint }: Pick<BoothPlan, 'footprint'>, isInGallery: boolean): number =>
  footprint.depthM / 2 + (isInGallery ? GALLERY_OUT_M : 0.06)

/** Where a booth's name is written. */
export function fasciaIn(booth: Pick<BoothPlan, 'footprint'>, isInGallery: boolean): Board {
  const widthM = Math.max(1.2, Math.min(4.4, booth.footprint.widthM - 2.1))
  return boardIn(booth.footprint, 0, fasciaAtM(booth, isInGallery) + 0.048, {
    widthM: widthM - 0.14,
    heightM: FASCIA.heightM - 0.12,
    yM: FASCIA.yM,
  })
}

/** Where a booth's texts and pictures hang on its back wall, from the left; as many as fit. */
export function postersOf(booth: Pick<BoothPlan, 'footprint' | 'walls'>): readonly Board[] {
  const { footprint } = booth
  const count = posterCount(footprint.widthM)
  const zM = backFaceM(booth) + 0.036
  return Array.from({ length: count }, (_, i) => {
    const xM = (i - (count - 1) / 2) * (POSTER.widthM + POSTER_GAP_M)
    return boardIn(footprint, xM, zM, { ...POSTER, widthM: POSTER.widthM - 0.08, heightM: POSTER.heightM - 0.08 })
  })
}

/** The inside of the back wall, in the booth's own frame. */
export function backFaceM({ footprint, walls }: Pick<BoothPlan, 'footprint' | 'walls'>): number {
  const [back] = walls
  return back === undefined ? -footprint.depthM / 2 : toInner(footprint, back).zM + back.depthM / 2
}

/** How much of the back wall posters take, in its middle. */
export const postersWidthM = (widthM: number): number =>
  posterCount(widthM) * (POSTER.widthM + POSTER_GAP_M) - POSTER_GAP_M

const posterCount = (widthM: number): number =>
  Math.max(1, Math.min(POSTERS_AT_MOST, Math.floor((widthM - 3) / (POSTER.widthM + POSTER_GAP_M))))
